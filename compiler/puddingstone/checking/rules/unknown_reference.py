"""unknown-reference."""

from collections.abc import Iterator

from puddingstone.checking.walking import attributes, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, ShapeFact


def unknown_reference(business: Business) -> Iterator[Finding]:
    """Everything that is named is declared, at the left margin of a module of some domain."""
    for address, named in sorted(_named(business)):
        yield Finding(
            code="unknown-reference",
            message=f"{last(named) or 'something'} is named here, but no model declares it",
            address=address,
            help="declare it at the left margin of a module of a domain, and import it from there",
        )


def _named(business: Business) -> Iterator[tuple[str, str]]:
    """Each address at which something is named that is not declared, and what is named."""
    entities = set(business.entity_at)
    references = {reference.address for reference in business.references}
    happenings = {happening.address for happening in business.happenings}
    for known, uses in (
        (entities, [(each.address, each.base) for each in business.entities]),
        (references, [(each.address, each.reference) for each in attributes(business)]),
        (entities, [(party.address, party.entity) for each in business.happenings for party in each.parties]),
        (entities | happenings, _offered(business)),
        (entities, [(each.address, each.entity) for each in business.computed]),
        (entities, [(fact.attribute.address, each) for fact in _shapes(business) for each in fact.entities]),
    ):
        yield from ((address, named) for address, named in uses if named is not None and named not in known)


def _shapes(business: Business) -> list[ShapeFact]:
    return [fact for composite in business.composites for fact in composite.shape.facts]


def _offered(business: Business) -> list[tuple[str, str | None]]:
    offers = [(product.address, offer) for product in business.products for offer in product.offers]
    return [(address, named) for address, offer in offers for named in (offer.grain, *offer.events)]
