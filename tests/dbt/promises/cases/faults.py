"""Two weeks of stays that keep all promises, and the same with one thing gone wrong at a time."""

from collections.abc import Mapping
from typing import Any

from tests.dbt.promises.told import Case

_ARRIVALS = """\
select
    day * 1000 + number as id,
    timestamp '2026-03-27 00:00' - day * interval 1 day + number * interval 14 minutes as happened_at,
    happened_at + interval 5 minutes as loaded_at,
    'guest ' || number as guest,
    number % 30 as nights
from range(1, 15) as days(day)
cross join range(100) as numbers(number)
"""
_ALL = "select * from {arrivals}"
_LATE = (
    "select * replace (case when id < 2000 and id % 10 = 0 then loaded_at + interval 40 minutes else loaded_at end "
    f"as loaded_at) from ({_ARRIVALS})"
)
_TWICE = (
    f"{_ARRIVALS} union all select id, happened_at, loaded_at + interval 1 minute, guest, nights "
    f"from ({_ARRIVALS}) where id < 2000"
)
_A_WAVE = "select * replace (case when id % 50 > 0 then guest end as guest) from {arrivals}"
_TWO_ROWS = "select * from {arrivals} union all select * replace (99 as nights) from {arrivals} where id = 1003"

FAULTS: Mapping[str, tuple[str, str, int, set[str]]] = {
    "nothing_wrong": (_ARRIVALS, _ALL, 100, set()),
    "late_rows": (
        _LATE,
        _ALL,
        100,
        {"fresh_95"},
    ),
    "missing_rows": (f"select * from ({_ARRIVALS}) where id not in (1003, 1005)", _ALL, 100, {"complete"}),
    "a_double_load": (_TWICE, _ALL, 100, {"duplicates"}),
    "a_null_wave": (_ARRIVALS, _A_WAVE, 100, {"nulls"}),
    "a_weeks_drop": (f"select * from ({_ARRIVALS}) where id not between 1070 and 1999", _ALL, 70, {"steady"}),
    "two_rows_of_a_key": (_ARRIVALS, _TWO_ROWS, 100, {"unique_key"}),
}
"""For each fault what arrives, the mart of it, how many rows a day should have, and which promises are missed."""


def _promises(arrivals: str, expected: int) -> list[dict[str, Any]]:
    arrived = {
        "arrivals": [{"table": arrivals, "key": "id", "event_time": "happened_at", "load_time": "loaded_at"}],
        "product": "stays",
    }
    return [
        {"measure": "fresh_share", "promise": "fresh_95", "within_minutes": 15, "at_least": 95, **arrived},
        {"measure": "fresh_share", "promise": "fresh_99", "within_minutes": 60, "at_least": 99, **arrived},
        {"measure": "ready_by", "time": "23:30", "at_least": 100, **arrived},
        {"measure": "complete_share", "expected": expected, "at_least": 99, **arrived},
        {"measure": "steady", "week_over_week": 2, "at_most": 20, **arrived},
        {"measure": "null_shares", "columns": ["id", "guest", "nights"], "under": 0.5, "product": "stays"},
        {"measure": "duplicate_share", "under": 0.1, "product": "stays"},
        {"measure": "unique_key", "columns": ["id"], "product": "stays"},
    ]


def _case(name: str, arrivals: str, mart: str, expected: int) -> Case:
    told = f"({arrivals})"
    columns = f"select id, guest, nights from ({mart.format(arrivals=told)})"
    return Case(
        name,
        "promises",
        {"promises": _promises(f"arrived_{name}", expected)},
        columns,
        "",
        others={f"arrived_{name}": arrivals},
    )


CASES = [_case(name, arrivals, mart, expected) for name, (arrivals, mart, expected, _) in FAULTS.items()]
