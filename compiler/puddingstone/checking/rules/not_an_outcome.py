"""not-an-outcome, of what is declared."""

from collections.abc import Iterator

from puddingstone.checking.walking import around, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def not_an_outcome(business: Business) -> Iterator[Finding]:
    """What leads to something is an event, and so is what it leads to."""
    for outcome in business.outcomes:
        for named, address in ((outcome.event, around(outcome.address)), (outcome.outcome, outcome.address)):
            if named not in business.event_at:
                yield Finding(
                    code="not-an-outcome",
                    message=f"{last(named)} is no event",
                    address=address,
                    help="name something that happens once: a function that ends with `-> Event`",
                )
