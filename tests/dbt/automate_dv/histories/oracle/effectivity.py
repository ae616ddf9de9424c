"""Effectivity satellites: when a relation began to hold, and when it ended."""

from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Oracle, Row, Rows, by, complete, values

KEY, DRIVING, OTHER = "mooring_hk", "ship_hk", "berth_hk"
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
