"""Effectivity satellites: when a relation began to hold, and when it ended."""

from collections.abc import Iterable
from datetime import timedelta

from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Oracle, Row, Rows, by, complete, values

KEY, DRIVING, OTHER = "mooring_hk", "ship_hk", "berth_hk"
TICK = timedelta(microseconds=1)
START, END, SINCE = "start_date", "end_date", "moored_on"


def is_open(row: Row) -> bool:
    """Whether the relation holds for all that is known."""
    return bool(row[END].year == 9999)


def delivered_ends() -> Oracle:
    """Add what opens what was closed, or closes what was open; the first row of a relation counts either way."""

    def load(there: Rows, staged: Rows) -> Rows:
        loaded = {values(row, [KEY, LOADED_AT]) for row in there}
        told = by((row for row in staged if complete(row, [KEY, DRIVING, OTHER])), [KEY])
        known = by(there, [KEY])
        added: Rows = []
        for who, rows in told.items():
            fresh = [row for row in rows if values(row, [KEY, LOADED_AT]) not in loaded]
            timeline = [*known.get(who, []), *fresh]
            before: bool | None = None
            in_order = sorted(timeline, key=lambda row: (row[LOADED_AT], row[SINCE], -row[END].timestamp()))
            for row in in_order:
                if any(row is new for new in fresh) and is_open(row) is not before:
                    added.append(row)
                before = is_open(row)
        return added

    return load


def driven_ends() -> Oracle:
    """Add what opens, and what the next moment of the driving key closes by not telling of it.

    It knows histories that are told in order, without ends; whoever holds after any other is known to the mooring desk.
    """

    def load(there: Rows, staged: Rows) -> Rows:
        told = by((row for row in staged if complete(row, [KEY, DRIVING, OTHER, SINCE])), [DRIVING])
        known = by(there, [KEY])
        added: Rows = []
        for who, rows in told.items():
            held = _holding(row for row in there if values(row, [DRIVING]) == who)
            changes: Rows = []
            begun: set[tuple[object, ...]] = set()
            for _, moment in sorted(by(rows, [SINCE, LOADED_AT]).items()):
                if not begun.issuperset(values(row, [KEY, SINCE]) for row in moment):
                    changes += _turned(held, moment)
                begun |= {values(row, [KEY, SINCE]) for row in moment}
            at_once = [row for row in changes if any(_closes(other, row) for other in changes)]
            remaining = [row for row in changes if not any(row is other for other in at_once)]
            for relation, its_rows in by(remaining, [KEY]).items():
                added += _one_after_the_other(known.get(relation, []), its_rows)
        return added

    return load


def _holding(there: Iterable[Row]) -> dict[object, Row]:
    latest = {row[KEY]: row for row in sorted(there, key=lambda row: row[LOADED_AT])}
    return {key: row for key, row in latest.items() if is_open(row)}


def _turned(held: dict[object, Row], moment: Rows) -> Rows:
    """What one moment ends and begins; what holds changes with it."""
    began = {row[KEY]: row for row in moment}
    at, loaded_at = moment[0][SINCE], moment[0][LOADED_AT]
    ended = [held.pop(key) for key in list(held) if key not in began]
    closing = [{**row, END: at, SINCE: at, LOADED_AT: max(row[LOADED_AT], loaded_at)} for row in ended]
    opening = [{**row, START: at} for key, row in began.items() if key not in held]
    held.update({row[KEY]: row for row in opening})
    return [*closing, *opening]


def _closes(closing: Row, opening: Row) -> bool:
    """Whether a relation has begun and ended with one load time, of which one row tells."""
    same = values(closing, [KEY, START, LOADED_AT]) == values(opening, [KEY, START, LOADED_AT])
    return same and is_open(opening) and not is_open(closing)


def _one_after_the_other(known: Rows, rows: Rows) -> Rows:
    """The rows of a relation with load times in their order."""
    ticks: Rows = []
    for row in rows:
        earlier = [other[LOADED_AT] + TICK for other in [*known, *ticks]]
        ticks.append({**row, LOADED_AT: max([row[LOADED_AT], *earlier])})
    return ticks
