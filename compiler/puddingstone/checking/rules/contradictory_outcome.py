"""contradictory-outcome."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def contradictory_outcome(business: Business) -> Iterator[Finding]:
    """What follows an event is expected to, or does so unusually."""
    expected = {(each.event, each.outcome) for each in business.outcomes if each.foreseen == "expected"}
    for each in business.outcomes:
        if each.foreseen == "unusual" and (each.event, each.outcome) in expected:
            yield Finding(
                code="contradictory-outcome",
                message=f"{last(each.outcome)} is expected to follow {last(each.event)}, and unusual after it",
                address=each.address,
                help="say which it is; how often it happens is what the data will tell",
            )
