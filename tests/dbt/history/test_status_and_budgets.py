"""Status and budgets of promises are those that plain Python computes from the same history."""

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import duckdb
import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st

from puddingstone.keeping.logs import statements
from tests.dbt.history.promising import MODELS, compiled

pytestmark = [pytest.mark.dbt, pytest.mark.once]

NOW = datetime.fromisoformat("2026-03-27 07:00:00")


@dataclass(frozen=True)
class Measured:
    """What of a measurement decides about status and budgets."""

    promise: str
    minutes_ago: int
    level: str
    since_minutes: int | None = None
    good: int | None = 95
    total: int | None = 100
    target: float = 95
    unit: str = "percent"
    better: str = "higher"
    word: str = "fresh"
    run: int = 0

    @property
    def at(self) -> datetime:
        return NOW - timedelta(minutes=self.minutes_ago)

    @property
    def since(self) -> datetime | None:
        return None if self.since_minutes is None else self.at - timedelta(minutes=self.since_minutes)

    @property
    def place(self) -> tuple[datetime, int]:
        return (self.at, self.run)


class Warehouse:
    """A history in memory, and the two models over it."""

    def __init__(self, compiled: dict[str, str]) -> None:
        self.compiled = compiled
        self._connection = duckdb.connect()
        self._connection.execute("attach ':memory:' as scratch; use scratch; create schema slo")
        self._connection.execute(compiled["logs"])

    def tell(self, history: list[Measured]) -> None:
        self._connection.execute("truncate scratch.slo.slo_history")
        for one in history:
            row = {
                "product": "stays",
                "subject": "dim_guest",
                "promise": one.promise.partition("/")[0],
                "element": one.promise.partition("/")[2],
                "kind": "freshness",
                "word": one.word,
                "target": one.target,
                "unit": one.unit,
                "better": one.better,
                "good": one.good,
                "total": one.total,
                "level": one.level,
                "since": one.since,
                "measured_at": one.at,
                "invocation_id": f"{one.run:04}",
                "recorded_at": NOW,
            }
            self._connection.execute(
                f"insert into scratch.slo.slo_history ({', '.join(row)}) values ({', '.join('?' * len(row))})",
                list(row.values()),
            )

    def ask(self, model: str, columns: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(f"select {columns} from ({self.compiled[model]}) order by all").fetchall()


_LOGS = "{{ puddingstone.create_logs('scratch.slo', puddingstone.log_tables()) }}\n"
_READS = """\
{{ puddingstone.new_reads({'shop.stays.dim_guest': 'dim_guest', 'shop.stays.fct_stays': 'fct_stays'}) }};
{{ puddingstone.forgotten_reads() }}
"""


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return Warehouse(compiled(tmp_path_factory.mktemp("budgets"), NOW, logs=_LOGS, reads=_READS))


def _status(history: list[Measured]) -> list[tuple[Any, ...]]:
    """Each promise, its latest level, and since when it is missed."""
    found = []
    for promise in sorted({one.promise for one in history}):
        missed_since = None
        latest = None
        for one in sorted((each for each in history if each.promise == promise), key=lambda each: each.place):
            latest = one
            if one.level == "missed":
                known = [moment for moment in (missed_since, one.at, one.since) if moment is not None]
                missed_since = min(known)
            elif one.level != "unknown":
                missed_since = None
        assert latest is not None
        found.append((promise, latest.level, missed_since if latest.level == "missed" else None))
    return found


def _budgets(history: list[Measured]) -> dict[tuple[str, int], tuple[int, int, float | None, float | None]]:
    """Good, total, what is left of the budget and how fast it goes, by promise and days."""
    last: dict[tuple[str, object], Measured] = {}
    for one in sorted(history, key=lambda each: each.place):
        if one.level != "unknown" and one.at <= NOW:
            last[one.promise, one.at.date()] = one
    found = {}
    for promise, days in {(one.promise, days) for one in last.values() for days in (1, 7, 30)}:
        within = [one for one in last.values() if one.promise == promise and one.at > NOW - timedelta(days=days)]
        if within:
            counts = [_counts(one) for one in within]
            bad = sum(max(total - good, 0) for good, total, _ in counts)
            budget = sum(total * (100 - target) / 100 for _, total, target in counts)
            left, rate = (1 - bad / budget, bad / budget) if budget else (None, None)
            found[promise, days] = (sum(each[0] for each in counts), sum(each[1] for each in counts), left, rate)
    return found


def _counts(one: Measured) -> tuple[int, int, float]:
    if one.unit != "percent" or one.word == "steady" or one.good is None or one.total is None:
        return (int(one.level != "missed"), 1, 100)
    return (one.good, one.total, one.target if one.better == "higher" else 100 - one.target)


def _asked_budgets(warehouse: Warehouse) -> dict[tuple[str, int], tuple[Any, ...]]:
    rows = warehouse.ask("slo_budgets", "promise || '/' || element, days, good, total, budget_left, burn_rate")
    return {(promise, days): tuple(rest) for promise, days, *rest in rows}


def _same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    pairs = zip(one, other, strict=True)
    return all(a is b is None or (None not in (a, b) and math.isclose(a, b, abs_tol=1e-9)) for a, b in pairs)


_SHARES = st.sampled_from(
    [
        {"good": 95, "total": 100},
        {"good": 0, "total": 7},
        {"good": 12, "total": 10},
        {"good": 0, "total": 0},
        {"good": 999, "total": 1000, "target": 0.5, "better": "lower"},
        {"good": 999, "total": 1000, "target": 0.0, "better": "lower"},
        {"good": 100, "total": 100, "target": 100.0},
        {"good": None, "total": None},
        {"unit": "minutes", "target": 0.0, "better": "lower"},
        {"word": "steady", "target": 5.0, "better": "lower"},
    ]
)
_HISTORIES = st.lists(
    st.builds(
        lambda measured, share: replace(measured, **share),
        st.builds(
            Measured,
            promise=st.sampled_from(["a/", "a/one", "b/"]),
            minutes_ago=st.one_of(st.integers(-60, 45 * 1440), st.sampled_from([0, 1440, 7 * 1440, 30 * 1440, 420])),
            level=st.sampled_from(["met", "warning", "missed", "missed", "unknown"]),
            since_minutes=st.one_of(st.none(), st.integers(0, 5000)),
        ),
        _SHARES,
    ),
    max_size=12,
).map(lambda history: [replace(one, run=run) for run, one in enumerate(history)])


@settings(max_examples=60, deadline=None)
@given(_HISTORIES)
def test_status_is_that_of_the_latest_measurement_and_of_an_unbroken_run_of_misses(
    warehouse: Warehouse, history: list[Measured]
) -> None:
    warehouse.tell(history)
    assert warehouse.ask("slo_status", "promise || '/' || element, level, missed_since") == _status(history)


@settings(max_examples=60, deadline=None)
@given(_HISTORIES)
def test_budgets_count_the_last_measurement_of_each_day(warehouse: Warehouse, history: list[Measured]) -> None:
    warehouse.tell(history)
    asked, expected = _asked_budgets(warehouse), _budgets(history)
    assert asked.keys() == expected.keys()
    assert [place for place in asked if not _same(asked[place], expected[place])] == []


def test_budgets_of_a_month_that_was_worked_out_by_hand(warehouse: Warehouse) -> None:
    at_noon = [Measured("a", 19 * 60 + day * 1440, "met", good=990, total=1000, run=100 - day) for day in range(29)]
    bad_hour = Measured("a", 60, "missed", good=400, total=1000, run=200)
    repeated = replace(bad_hour, minutes_ago=30, run=201)
    warehouse.tell([*at_noon, bad_hour, repeated])
    columns = "days, good, total, target, round(budget, 6), round(budget_left, 6), round(burn_rate, 6)"
    assert warehouse.ask("slo_budgets", columns) == [
        (1, 1390, 2000, 95.0, 100.0, -5.1, 6.1),
        (7, 7330, 8000, 95.0, 400.0, -0.675, 1.675),
        (30, 29110, 30000, 95.0, 1500.0, 0.406667, 0.593333),
    ]


def test_a_promise_of_every_time_has_no_budget(warehouse: Warehouse) -> None:
    ready = Measured("a", 60, "missed", unit="minutes", target=0, better="lower", good=None, total=None)
    warehouse.tell([ready, replace(ready, minutes_ago=60 + 1440, level="met", run=1)])
    columns = "days, good, total, target, budget, budget_left, burn_rate"
    assert warehouse.ask("slo_budgets", columns) == [
        (1, 0, 1, 100.0, None, None, None),
        (7, 1, 2, 100.0, None, None, None),
        (30, 1, 2, 100.0, None, None, None),
    ]


def test_commands_make_the_logs_that_dbt_makes(warehouse: Warehouse) -> None:
    assert warehouse.compiled["logs"].strip() == statements("scratch.slo").strip()


def test_reads_are_taken_from_the_log_of_snowflake_in_its_own_words(warehouse: Warehouse) -> None:
    insert, delete = sqlglot.parse(warehouse.compiled["reads"], dialect="snowflake")
    assert isinstance(insert, sqlglot.exp.Insert)
    assert isinstance(delete, sqlglot.exp.Delete)
    tables = {table.sql(dialect="snowflake").split(" AS ")[0] for table in insert.find_all(sqlglot.exp.Table)}
    log = {"snowflake.account_usage.access_history", "snowflake.account_usage.query_history"}
    assert tables == {*log, "slo.slo_reads", "accesses", "interfaces"}
    assert not list(insert.find_all(sqlglot.exp.Command))


@pytest.mark.parametrize("model", MODELS)
def test_snowflake_reads_the_models_too(warehouse: Warehouse, model: str) -> None:
    query = sqlglot.parse_one(warehouse.compiled[model], dialect="snowflake")
    assert isinstance(query, sqlglot.exp.Select)
    assert {each.name for each in query.find_all(sqlglot.exp.Anonymous)} == set()
    again = query.sql(dialect="snowflake")
    assert "QUALIFY" not in again.upper()
    assert sqlglot.parse_one(again, dialect="snowflake") == query
