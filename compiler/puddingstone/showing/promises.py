"""Promises, each with what was measured of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar

from puddingstone.showing.budgets import budgets
from puddingstone.showing.page import WORST_FIRST, Day, DayState, Line, PromiseShown, State
from puddingstone.showing.questions import SHOWN_DAYS
from puddingstone.showing.records import Key, Latest, OfDay, OfPromise, Records
from puddingstone.showing.words import DAY, minutes_between
from puddingstone.vault import Promised, Service

_Row = TypeVar("_Row", bound=OfPromise)

OLD = 2 * DAY
"""After how many minutes nobody has measured lately."""

HELD = {
    "deprecation": "The compiler holds it: a column that is offered is removed only after it was announced this long.",
    "documented": "The compiler holds it: nothing is published without owner, expert, sources and repository.",
    "masked": "The compiler holds it: no personal attribute, nor anything computed from one, is offered unmasked.",
}
"""By what promises are held that need no measurement."""

MEASURED_BY = {
    "available": "Ask questions with `puddingstone probe`, then run `dbt test --select tag:slo`.",
    "recovers": "Keep the log with `puddingstone incident`, then run `dbt test --select tag:slo`.",
    "status_page": "Keep the log with `puddingstone incident`, then run `dbt test --select tag:slo`.",
}
_TEST = "Run `dbt test --select tag:slo`."


class Measured:
    """What was kept, by promise and element; ``at`` is the moment of the page."""

    def __init__(self, records: Records, at: datetime) -> None:
        self.at = at
        self.latest = _by_key(records.latest)
        self.days = _by_key(records.days)
        self.windows = _by_key(records.windows)

    def promise(self, promised: Promised, service: Service, table: str, id_: str) -> PromiseShown:
        """A promise of a table, or of the product as a whole where there is none."""
        key = (service.name, table or self._subject(service, promised.name), promised.name)
        lines = sorted(
            (self._line(latest, promised) for latest in self.latest.get(key, ())),
            key=lambda line: (WORST_FIRST.index(line.state), -line.short_by, line.element),
        )
        state: State = lines[0].state if lines else "held" if promised.word in HELD else "not measured"
        return PromiseShown(
            id=id_,
            subject=table,
            state=state,
            how=HELD.get(promised.word) or MEASURED_BY.get(promised.word, _TEST),
            lines=tuple(lines),
            **promised.model_dump(
                include={"name", "kind", "word", "meaning", "target", "warns_at", "unit", "better", "level", "of"}
            ),
        )

    def _subject(self, service: Service, promise: str) -> str:
        """What a promise of the product as a whole is measured on, if it is one thing."""
        found = sorted(key[1] for key in self.latest if key[0] == service.name and key[2] == promise)
        whole = [subject for subject in found if subject in ("", service.name)]
        return next(iter(whole or found), "")

    def _line(self, latest: Latest, promised: Promised) -> Line:
        own = [day for day in self.days.get(latest.key, ()) if day.element == latest.element]
        windows = [each for each in self.windows.get(latest.key, ()) if each.element == latest.element]
        is_old = minutes_between(latest.measured_at, self.at) > OLD
        state: State = "not measured" if latest.level == "unknown" else latest.level
        missed = state == "missed"
        return Line(
            element=latest.element,
            state="not measured" if is_old and state != "missed" else state,
            measured=latest.measured,
            short_by=_short_by(latest.measured, promised) if missed else 0.0,
            said=latest.said,
            since=min(filter(None, (latest.since, latest.missed_since)), default=None) if missed else None,
            measured_at=latest.measured_at,
            is_old=is_old,
            days=strip(own, self.at.date()),
            budgets=budgets(windows, promised.target, promised.unit, promised.better),
        )


def strip(found: Iterable[OfDay], today: date) -> tuple[Day, ...]:
    """The days until today, oldest first, also those on which nothing was measured."""
    known = {day.day: day for day in found}
    days = (today - timedelta(days=ago) for ago in reversed(range(SHOWN_DAYS)))
    return tuple(_day(known[day]) if day in known else Day(day=day, state="not measured") for day in days)


def _day(found: OfDay) -> Day:
    state: DayState = "not measured" if found.level == "unknown" else found.level
    return Day(day=found.day, state=state, measured=found.measured)


def _short_by(measured: float | None, promised: Promised) -> float:
    if measured is None:
        return 0.0
    short = promised.target - measured if promised.better == "higher" else measured - promised.target
    return round(max(short, 0.0), 6)


def _by_key(rows: Iterable[_Row]) -> Mapping[Key, list[_Row]]:
    found: dict[Key, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row.key].append(row)
    return found
