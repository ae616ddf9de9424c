"""Promises, each with what was measured of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    "retained": "It needs the warehouse's access history, which Snowflake has and DuckDB has not.",
    "status_page": "Keep the log with `puddingstone incident`, then run `dbt test --select tag:slo`.",
}
_UNDER = ("nulls", "duplicates")
_TEST = "Run `dbt test --select tag:slo`."


class Measured:
    """What was kept, by promise and element; ``at`` is the moment of the page."""

    def __init__(self, records: Records, at: datetime) -> None:
        self.at = at
        self.latest = _by_key(records.latest)
        self.days = _by_key(records.days)
        self.windows = _by_key(records.windows)
        self._by_name: dict[tuple[str, str], list[Key]] = defaultdict(list)
        for product, subject, name in sorted(self.latest):
            self._by_name[product, name].append((product, subject, name))

    def promise(self, promised: Promised, service: Service, table: str, id_: str) -> PromiseShown:
        """A promise of a table, or of the product as a whole where there is none."""
        found = [line for key in self._keys(promised, service, table) for line in self._lines(key, promised, table)]
        lines = sorted(found, key=lambda line: (WORST_FIRST.index(line.state), -line.short_by, line.element))
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

    def _keys(self, promised: Promised, service: Service, table: str) -> Iterator[Key]:
        """Where a promise is measured: on its table; on whatever there is, if it is one of the product as a whole."""
        for key in self._by_name.get((service.name, promised.name), ()):
            if not table or key[1] == table:
                yield key

    def _lines(self, key: Key, promised: Promised, table: str) -> Iterator[Line]:
        own = "" if table or key[1] in ("", key[0]) else key[1]
        for latest in self.latest[key]:
            days = [day for day in self.days.get(key, ()) if day.element == latest.element]
            windows = [each for each in self.windows.get(key, ()) if each.element == latest.element]
            line = self._line(latest, promised)
            yield line.model_copy(
                update={
                    "element": ".".join(part for part in (own, latest.element) if part),
                    "days": strip(days, self.at.date()),
                    "budgets": budgets(windows),
                }
            )

    def _line(self, latest: Latest, promised: Promised) -> Line:
        is_old = minutes_between(latest.measured_at, self.at) > OLD
        state: State = "not measured" if latest.level == "unknown" else latest.level
        missed = state == "missed"
        target = promised.target if latest.target is None else latest.target
        return Line(
            state="not measured" if is_old and not missed else state,
            measured=latest.measured,
            target=target,
            warns_at=latest.warns_at,
            unit=latest.unit,
            bound="at least" if latest.better == "higher" else "under" if promised.word in _UNDER else "at most",
            short_by=_short_by(latest, target) if missed else 0.0,
            said=latest.said,
            since=latest.missed_since if missed else None,
            measured_at=latest.measured_at,
            is_old=is_old,
        )


def strip(found: Iterable[OfDay], today: date) -> tuple[Day, ...]:
    """The days until today, oldest first, also those on which nothing was measured."""
    known = {day.day: day for day in found}
    days = (today - timedelta(days=ago) for ago in reversed(range(SHOWN_DAYS)))
    return tuple(_day(known[day]) if day in known else Day(day=day, state="not measured") for day in days)


def _day(found: OfDay) -> Day:
    state: DayState = "not measured" if found.level == "unknown" else found.level
    return Day(day=found.day, state=state, measured=found.measured)


def _short_by(latest: Latest, target: float) -> float:
    if latest.measured is None:
        return 0.0
    short = target - latest.measured if latest.better == "higher" else latest.measured - target
    return round(max(short, 0.0), 6)


def _by_key(rows: Iterable[_Row]) -> Mapping[Key, list[_Row]]:
    found: dict[Key, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row.key].append(row)
    return found
