"""lonely-happening."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def lonely_happening(business: Business) -> Iterator[Finding]:
    """An event happens to something, a relationship holds between at least two."""
    for happening in business.happenings:
        if happening.is_event and not happening.parties:
            yield Finding(
                code="lonely-happening",
                message=f"{happening.name} happens to nothing and nobody",
                address=happening.address,
                help="name an entity that takes part, as in guest: Guest",
            )
        if happening.kind == "relationship" and len(happening.parties) < 2:  # noqa: PLR2004
            yield Finding(
                code="lonely-happening",
                message=f"{happening.name} does not relate two things",
                address=happening.address,
                help="name both entities, first the one that has one of the other at a time: reservation, room",
            )
