"""unrelated-events."""

from collections.abc import Iterator

from puddingstone.checking.walking import last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Happening, Outcome
from puddingstone.vault.common import followed_by, in_common


def unrelated_events(business: Business) -> Iterator[Finding]:
    """Something takes part in both an event and its outcome: else nobody could tell which followed which."""
    for outcome in business.outcomes:
        event, follower = business.event_at.get(outcome.event), business.event_at.get(outcome.outcome)
        if event is not None and follower is not None and followed_by(outcome, business) is None:
            yield _finding(outcome, event, follower, business)


def _finding(outcome: Outcome, event: Happening, follower: Happening, business: Business) -> Finding:
    shared = [root.name for root in in_common(event, follower, business)]
    if not shared:
        message = f"nothing takes part in both {event.name} and {follower.name}"
        remedy = "name an event in between that has parties of both, or add a party that the source can tell"
    else:
        message = f"{last(outcome.by)} does not take part in both {event.name} and {follower.name}"
        remedy = f"say by={shared[0]}, or leave it out" if len(shared) == 1 else f"say by= one of {listed(shared)}"
    return Finding("unrelated-events", message, outcome.address, remedy)
