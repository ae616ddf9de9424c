"""not-a-pair."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business

_REMEDIES = {
    "same_as": "name the two that are the same, as in guest: Guest, patron: Patron",
    "part_of": "name the part and then the whole, as in part: House, whole: House",
}


def not_a_pair(business: Business) -> Iterator[Finding]:
    """A match is between two, and a part is part of one whole."""
    for happening in business.happenings:
        count = len(happening.parties)
        if happening.kind in _REMEDIES and count != 2:  # noqa: PLR2004
            yield Finding(
                code="not-a-pair",
                message=f"{happening.name} is a {happening.called} of {count or 'no'} {_parties(count)}, not of two",
                address=happening.address,
                help=_REMEDIES[happening.kind],
            )


def _parties(count: int) -> str:
    return "party" if count == 1 else "parties"
