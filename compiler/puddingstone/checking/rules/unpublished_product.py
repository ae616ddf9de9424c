"""unpublished-product."""

from collections.abc import Iterator

from puddingstone.checking.walking import last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Domain, Product


def unpublished_product(business: Business) -> Iterator[Finding]:
    """Nothing is published of which nobody knows who owns it, who knows it, and where it is made.

    Without an organisation nothing is published at all, and nothing is missing.
    """
    if not business.organisation.address:
        return
    for domain in business.domains:
        for context in domain.contexts:
            for product in context.products:
                lacking = list(_lacking(product, domain, business))
                if lacking:
                    yield Finding(
                        code="unpublished-product",
                        message=f"{last(product.address)} is not published: nobody knows {listed(lacking)}",
                        address=product.address,
                        help='say Team("Front Office", email="...", expert="...") for its owner, and in the folder of'
                        ' all models Organisation("...", repository="https://...")',
                        severity="warning",
                    )


def _lacking(product: Product, domain: Domain, business: Business) -> Iterator[str]:
    owner = product.owner or domain.owner
    team = next((each for each in business.teams if each.name == owner), None)
    if team is None or not team.email.strip():
        yield "how to reach its owner"
    if not product.expert and (team is None or not team.expert.strip()):
        yield "its expert"
    if not business.organisation.repository.strip():
        yield "the repository of its model"
