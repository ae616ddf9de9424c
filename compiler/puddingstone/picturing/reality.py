"""What really happened, and the map with it."""

from collections.abc import Mapping

from puddingstone.domain import Frozen
from puddingstone.picturing import map as pictured
from puddingstone.spelling import title


class Happened(Frozen):
    """What followed what in a log: ``said`` is what the model says of it."""

    activity: str
    outcome: str
    said: pictured.Said
    followed: pictured.Followed


class Log(Frozen):
    """What is in the log of a domain: how often each activity was there, and what followed what."""

    domain: str
    counts: tuple[tuple[str, int], ...] = ()
    outcomes: tuple[Happened, ...] | None = None


class Reality(Frozen):
    """The logs of a warehouse; ``place`` says which one, for people."""

    place: str
    logs: tuple[Log, ...] = ()


def measure(
    drawn: pictured.Map, reality: Reality, traced: Mapping[str, str] | None = None, *, is_model: bool = False
) -> pictured.Map:
    """The same map with numbers; events are found by name, or by what was ``traced``: from their ids to addresses.

    Of a map of models ``is_model`` says that what the warehouse was told of outcomes is what the map says.
    An event that is in no log, or in several of which none is its domain's, has no count, and is told as left over.
    """
    meter = _Meter(drawn, reality, traced or {}, is_model=is_model)
    contexts = tuple(
        context.model_copy(update={"events": tuple(meter.event(context, event) for event in context.events)})
        for context in drawn.contexts
    )
    left_over = (*drawn.left_over, *meter.left_over)
    return drawn.model_copy(update={"contexts": contexts, "measured": reality.place, "left_over": left_over})


class _Meter:
    def __init__(self, drawn: pictured.Map, reality: Reality, traced: Mapping[str, str], *, is_model: bool) -> None:
        self.drawn = drawn
        self.is_model = is_model
        self.known = {event.id: event.activity for event in drawn.events}
        self.events = {event.activity: event for event in reversed(drawn.events)}
        self.logs = {log.domain: log for log in reality.logs}
        self.traced = traced
        self.left_over: list[tuple[str, str]] = []

    def event(self, context: pictured.Context, event: pictured.Event) -> pictured.Event:
        domain, activity = self._place(context, event)
        log = self._log(domain, activity)
        if log is None:
            return event
        count = dict(log.counts).get(activity, 0)
        return event.model_copy(update={"count": count, "outcomes": tuple(self._outcomes(event, activity, log, count))})

    def _place(self, context: pictured.Context, event: pictured.Event) -> tuple[str, str]:
        address = self.traced.get(event.id, "")
        if address:
            return address.partition(".")[0], address.rpartition(".")[2]
        return self.drawn.domain_at[context.domain].log, event.activity

    def _log(self, domain: str, activity: str) -> Log | None:
        """The log that an activity is in: that of its domain, else the only one that knows it."""
        if domain in self.logs:
            return self.logs[domain]
        knowing = [log for log in self.logs.values() if activity in dict(log.counts)]
        if len(knowing) == 1:
            return knowing[0]
        several = ", ".join(log.domain for log in knowing)
        self.left_over.append((title(activity), f"in the logs of {several}" if several else "in no log of events"))
        return None

    def _outcomes(self, event: pictured.Event, activity: str, log: Log, count: int) -> list[pictured.Outcome]:
        happened = _best([each for each in log.outcomes or () if each.activity == activity])
        nothing = pictured.Followed(happened=0, times=0) if log.outcomes is not None and not count else None
        found = []
        for outcome in event.outcomes:
            really = happened.pop(self._activity_of(outcome), None)
            found.append(outcome.model_copy(update={"followed": really.followed if really else nothing}))
        return found + [self._besides(really) for really in happened.values() if self._is_shown(really)]

    def _is_shown(self, really: Happened) -> bool:
        return bool(really.followed.times) or (self.is_model and really.said != "not put down")

    def _besides(self, really: Happened) -> pictured.Outcome:
        """An outcome that the map does not have."""
        other = self.events.get(really.outcome)
        return pictured.Outcome(
            name=other.name if other else title(really.outcome),
            said=really.said if self.is_model else "not put down",
            event=other.id if other else "",
            followed=really.followed,
        )

    def _activity_of(self, outcome: pictured.Outcome) -> str:
        if outcome.event in self.traced:
            return self.traced[outcome.event].rpartition(".")[2]
        return self.known.get(outcome.event) or "_".join(outcome.name.lower().split())


def _best(happened: list[Happened]) -> dict[str, Happened]:
    """Outcomes by name; of one that is told for several things, what was put down, else what followed most."""
    ordered = sorted(happened, key=lambda each: (each.said == "not put down", -each.followed.times, each.outcome))
    found: dict[str, Happened] = {}
    for each in ordered:
        found.setdefault(each.outcome, each)
    return dict(sorted(found.items()))
