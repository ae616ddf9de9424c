"""part-of-another-kind."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def part_of_another_kind(business: Business) -> Iterator[Finding]:
    """A part and its whole are the same kind of thing, with one key."""
    for happening in business.happenings:
        if happening.kind != "part_of":
            continue
        roots = {root.address: root.name for party in happening.parties if (root := business.root_of(party.entity))}
        if len(roots) > 1:
            first, other = list(roots.values())[:2]
            yield Finding(
                code="part-of-another-kind",
                message=f"{happening.name} makes a {first} part of a {other}, which is another kind of thing",
                address=happening.address,
                help="say `-> Relationship`: it too holds until it is replaced, and the first party has one at a time",
            )
