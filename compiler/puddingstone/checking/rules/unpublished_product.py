"""unpublished-product."""

from collections.abc import Iterator

from puddingstone.checking.walking import last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Product

_OWNER = "how to reach its owner"
_EXPERT = "its expert"
_REPOSITORY = "the repository of its model"
_WAYS_OUT = {
    _OWNER: 'email="..." of the Team that owns it',
    _EXPERT: 'expert="..." of the Product or of its Team',
    _REPOSITORY: 'repository="https://..." of the Organisation in the folder of all models',
}


def unpublished_product(business: Business) -> Iterator[Finding]:
    """Nothing is published of which nobody knows who owns it, who knows it, and where it is made.

    Without an organisation nothing is published at all, and nothing is missing.
    """
    if not business.organisation.address:
        return
    for product in business.products:
        lacking = list(_lacking(product, business))
        if lacking:
            yield Finding(
                code="unpublished-product",
                message=f"{last(product.address)} is not published: nobody knows {listed(lacking)}",
                address=product.address,
                help=f"say {listed(_WAYS_OUT[each] for each in lacking)}",
                severity="warning",
            )


def _lacking(product: Product, business: Business) -> Iterator[str]:
    domain = business.domain_at(product.address)
    owner = product.owner or (domain.owner if domain else "")
    team = next((each for each in business.teams if each.name == owner), None)
    if team is None or not team.email.strip():
        yield _OWNER
    if not product.expert and (team is None or not team.expert.strip()):
        yield _EXPERT
    if not business.organisation.repository.strip():
        yield _REPOSITORY
