"""name-collision, of schemas."""

from collections.abc import Iterator

from puddingstone.checking.claims import schema_claims
from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.vault import names


def schema_collision(business: Business) -> Iterator[Finding]:
    """No product is put where the vault, stages or sources are, and no source where the vault or stages are."""
    claims = {claim.name.lower(): claim.address for claim in sorted(schema_claims(business), reverse=True)}
    for product in business.products:
        schema = names.shelf(product.name)
        if schema in claims:
            whose = f"that of {claims[schema]}" if claims[schema] else "one of the warehouse's own"
            message = f"{last(product.address)} would be in the schema {schema}, which is {whose}"
            yield Finding("name-collision", message, f"{product.address}.@name", "give the product another name")
    sources = {source.address for source in business.sources}
    built = {*names.LAYERS}
    built |= {made(domain.name) for domain in business.domains for made in (names.staging, names.ocel_schema)}
    for claim in schema_claims(business):
        if claim.address in sources and claim.name.lower() in built:
            message = f"{last(claim.address)} delivers to the schema {claim.name}, where generated tables are"
            yield Finding("name-collision", message, claim.address, 'let it deliver elsewhere: schema="..."')
