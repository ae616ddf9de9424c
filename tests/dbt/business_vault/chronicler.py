"""What followed what in a harbour, told in plain Python."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

Thing = tuple[str, str]
"""What kind of thing it is, and its key."""
Row = tuple[str, str, str, str, int, int, float | None, float | None]
"""Event, outcome, as what it was put down, kind of thing, how often both, share, and the median of minutes."""

BOARD: Mapping[tuple[str, str], tuple[str, str]] = {
    ("docked", "sailed"): ("expected", "ship"),
    ("docked", "searched"): ("unusual", "ship"),
    ("moved", "cleaned"): ("expected", "berth"),
    ("sailed", "cleaned"): ("expected", "berth"),
    ("sailed", "docked"): ("expected", "ship"),
    ("sailed", "sunk"): ("unusual", "ship"),
    ("searched", "fined"): ("expected", "ship"),
    ("searched", "sailed"): ("unusual", "ship"),
    ("unloaded", "unloaded"): ("unusual", "ship"),
}
TAKE_PART = {
    "docked": ("ship", "berth"),
    "moved": ("ship", "berth", "berth"),
    "sailed": ("ship", "berth"),
    "cleaned": ("berth",),
    "unloaded": ("ship",),
    "searched": ("ship",),
    "fined": ("ship",),
}
AT_CUSTOMS = ("searched", "fined")
NEW_YEAR = datetime(2026, 1, 1)  # noqa: DTZ001  the vault's moments have no zone


@dataclass(frozen=True)
class Happened:
    """One event by the clock of the harbour, and the things that took part in it."""

    name: str
    activity: str
    at: datetime
    things: tuple[Thing, ...]

    @property
    def told_at(self) -> datetime:
        """When it happened by the clock of those who tell of it: customs have that of Greenwich."""
        if self.activity not in AT_CUSTOMS:
            return self.at
        return self.at.replace(tzinfo=ZoneInfo("America/Detroit")).astimezone(ZoneInfo("UTC")).replace(tzinfo=None)


def days_at_the_harbour(random: Random) -> list[Happened]:
    """Up to forty events of few things within few hours, so that some happen at once; now and then nobody is known."""
    events = []
    for number in range(random.randint(0, 40)):
        activity = random.choice(sorted(TAKE_PART))
        things = tuple((kind, random.choice("AB")) for kind in TAKE_PART[activity])
        at = NEW_YEAR + timedelta(minutes=20 * random.randint(0, 60))
        known = things if random.random() < 0.9 else things[1:]
        events.append(Happened(f"{activity}:{number}", activity, at, known))
    return events


def outcomes(events: Sequence[Happened]) -> set[Row]:
    """What was put down, and what came before any of that."""
    kinds = {(activity, kind) for (activity, _), (_, kind) in BOARD.items()}
    happened = {(activity, kind): len(_of(events, activity, kind)) for activity, kind in kinds}
    minutes: dict[tuple[str, str, str], list[float]] = {}
    for event in events:
        for (outcome, kind), at in _told(event, events).items():
            minutes.setdefault((event.activity, outcome, kind), []).append((at - event.at) / timedelta(minutes=1))
    put_down = {(activity, outcome, kind) for (activity, outcome), (_, kind) in BOARD.items()}
    return {
        (
            activity,
            outcome,
            BOARD[activity, outcome][0] if (activity, outcome, kind) in put_down else "not put down",
            kind,
            happened[activity, kind],
            len(found := minutes.get((activity, outcome, kind), [])),
            len(found) / happened[activity, kind] if happened[activity, kind] else None,
            median(found) if found else None,
        )
        for activity, outcome, kind in {*minutes, *put_down}
    }


def _told(event: Happened, events: Sequence[Happened]) -> dict[tuple[str, str], datetime]:
    """The first of each outcome that is told of one event, by its kind of thing."""
    first: dict[tuple[str, str], datetime] = {}
    for outcome, kind, at in _followed(event, events):
        first[outcome, kind] = min(at, first.get((outcome, kind), at))
    known = {each: at for each, at in first.items() if BOARD.get((event.activity, each[0]), ("", ""))[1] == each[1]}
    begins = min(known.values(), default=None)
    surprises = {
        each: at
        for each, at in first.items()
        if (event.activity, each[0]) not in BOARD and (begins is None or at < begins)
    }
    return {**known, **surprises}


def _followed(event: Happened, events: Sequence[Happened]) -> Iterator[tuple[str, str, datetime]]:
    kinds = {kind for (activity, _), (_, kind) in BOARD.items() if activity == event.activity}
    for thing in {each for each in event.things if each[0] in kinds}:
        alike = [each.at for each in events if each.activity == event.activity and thing in each.things]
        again = min((at for at in alike if at > event.at), default=None)
        for other in events:
            if thing in other.things and _is_in_time(event, other, again, thing[0]):
                yield other.activity, thing[0], other.at


def _is_in_time(event: Happened, other: Happened, again: datetime | None, kind: str) -> bool:
    if other.activity == event.activity:
        return other.at == again
    if again is not None and other.at >= again:
        return False
    is_put_down = BOARD.get((event.activity, other.activity), ("", ""))[1] == kind
    return other.at >= event.at if is_put_down else other.at > event.at


def _of(events: Sequence[Happened], activity: str, kind: str) -> list[Happened]:
    return [each for each in events if each.activity == activity and kind in {thing[0] for thing in each.things}]
