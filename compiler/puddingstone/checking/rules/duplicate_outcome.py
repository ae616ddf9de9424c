"""duplicate-outcome."""

from collections import Counter
from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def duplicate_outcome(business: Business) -> Iterator[Finding]:
    """That an event leads to another one is said once."""
    said = Counter((each.event, each.outcome, each.foreseen) for each in business.outcomes)
    places: dict[tuple[str, str, str], list[str]] = {}
    for each in business.outcomes:
        places.setdefault((each.event, each.outcome, each.foreseen), []).append(each.address)
    for pair, count in said.items():
        if count > 1:
            first, *others = sorted(places[pair])
            elsewhere = f"; the other is at {first}" if others[-1] != first else ""
            yield Finding(
                code="duplicate-outcome",
                message=f"that {last(pair[0])} leads to {last(pair[1])} is said more than once",
                address=others[-1],
                help=f"keep one of them{elsewhere}",
            )
