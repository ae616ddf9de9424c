"""event-without-moment."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Happening


def event_without_moment(business: Business) -> Iterator[Finding]:
    """Every event happened at some moment, or at least on some day."""
    for happening in business.happenings:
        if not happening.is_event or happening.moment is not None:
            continue
        if happening.binding is None or happening.binding.event_time is None:
            yield Finding(
                code="event-without-moment",
                message=f"nothing says when {happening.name} happened",
                address=happening.address,
                help=_remedy(happening),
            )


def _remedy(event: Happening) -> str:
    for attribute in event.attributes:
        if attribute.kind in ("moment", "day"):
            return f"leave `| None` out at {attribute.name}, or say @recorded_in(..., event_time=...)"
    return "add a parameter, as in happened_at: Moment, or say @recorded_in(..., event_time=...)"
