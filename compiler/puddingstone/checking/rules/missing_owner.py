"""missing-owner."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Entity, Product, Reference


def missing_owner(business: Business) -> Iterator[Finding]:
    """A team answers for every thing, every code list and every product."""
    for domain in business.domains:
        for context in domain.contexts:
            owned: list[Entity | Reference | Product] = [*context.entities, *context.references, *context.products]
            for each in owned:
                if not each.owner and not domain.owner:
                    yield Finding(
                        code="missing-owner",
                        message=f"nobody answers for {each.name}",
                        address=each.address,
                        help=f"write @owned_by(some_team) over it, or name the owner of all of {domain.name} "
                        f'in its __init__.py: {domain.name} = Domain("...", code="...", owner=some_team)',
                    )
