"""Outcomes: random days at a harbour against plain Python, and the tests that warn of what was not foreseen."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import duckdb
import pytest

from tests.dbt.business_vault.chronicler import AT_CUSTOMS, NEW_YEAR, Happened, days_at_the_harbour, outcomes
from tests.end_to_end.projects import Project, use_puddingstone

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("business_vault")]

TOLD = """
create schema if not exists told;
create or replace table told.{log} (
    event_id varchar, activity varchar, happened_at timestamp, case_type varchar, case_key varchar, role varchar
);
"""
LOGS = ("event_log_harbour", "event_log_customs")
A, B = ("ship", "A"), ("ship", "B")
PIER = ("berth", "P")
KNOWN = (
    Happened("docked:1", "docked", NEW_YEAR, (A, PIER)),
    Happened("searched:1", "searched", NEW_YEAR + timedelta(hours=1), (A,)),
    Happened("unloaded:1", "unloaded", NEW_YEAR + timedelta(hours=2), (A,)),
    Happened("docked:2", "docked", NEW_YEAR + timedelta(hours=3), (B, PIER)),
    Happened("sailed:1", "sailed", NEW_YEAR + timedelta(hours=4), (A, PIER)),
    Happened("searched:2", "searched", NEW_YEAR + timedelta(hours=5), (B,)),
)


@dataclass(frozen=True)
class Diary:
    """The warehouse in which dbt told of a few known events and ran its tests, and the SQL with which it did."""

    warehouse: Path
    sql: str


@pytest.fixture(scope="module")
def diary(tmp_path_factory: pytest.TempPathFactory) -> Diary:
    root = tmp_path_factory.mktemp("diary") / "diary"
    shutil.copytree(Path(__file__).parent / "diary", root)
    use_puddingstone(root)
    project = Project(root)
    with duckdb.connect(str(project.warehouse)) as connection:
        _tell(connection, KNOWN)
    project.build("--store-failures")
    compiled = root / "target" / "compiled" / "diary" / "models" / "outcomes_harbour.sql"
    return Diary(project.warehouse, compiled.read_text(encoding="utf-8"))


@pytest.mark.parametrize("seed", range(40))
def test_what_followed_what_is_told_as_it_happened(diary: Diary, seed: int) -> None:
    events = days_at_the_harbour(Random(seed))  # noqa: S311
    with duckdb.connect() as connection:
        connection.execute("attach ':memory:' as warehouse; use warehouse")
        _tell(connection, events)
        for log in LOGS:
            connection.execute(f"create view {log} as from told.{log}")
        found = connection.execute(diary.sql).fetchall()
    assert len(found) == len(set(found))
    assert set(found) == outcomes(events)


def test_known_days_are_told(diary: Diary) -> None:
    with duckdb.connect(str(diary.warehouse), read_only=True) as connection:
        rows = connection.execute("from outcomes_harbour where followed > 0").fetchall()
    assert sorted(rows) == [
        ("docked", "sailed", "expected", "ship", 2, 1, 0.5, 240.0),
        ("docked", "searched", "unusual", "ship", 2, 2, 1.0, 90.0),
        ("searched", "sailed", "unusual", "ship", 2, 1, 0.5, 180.0),
        ("searched", "unloaded", "not put down", "ship", 2, 1, 0.5, 60.0),
        ("unloaded", "sailed", "not put down", "ship", 1, 1, 1.0, 120.0),
    ]


def test_events_that_never_happened_are_told(diary: Diary) -> None:
    assert _failures(diary, "every_event_happens", "activity") == [("cleaned",), ("sunk",)]


def test_what_nobody_put_down_is_told(diary: Diary) -> None:
    assert _failures(diary, "everything_put_down", "activity, outcome") == [
        ("searched", "unloaded"),
        ("unloaded", "sailed"),
    ]


def test_unusual_outcomes_that_are_more_usual_than_any_expected_one_are_told(diary: Diary) -> None:
    assert _failures(diary, "unusual_is_unusual", "activity, outcome, share, expected_share") == [
        ("docked", "searched", 1.0, 0.5),
        ("searched", "sailed", 0.5, 0.0),
    ]


def _failures(diary: Diary, test: str, columns: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(diary.warehouse), read_only=True) as connection:
        return sorted(connection.execute(f"select {columns} from main_dbt_test__audit.{test}").fetchall())


def _tell(connection: duckdb.DuckDBPyConnection, events: Sequence[Happened]) -> None:
    for log in LOGS:
        connection.execute(TOLD.format(log=log))
    for event in events:
        log = LOGS[event.activity in AT_CUSTOMS]
        parties = [(*thing, str(at)) for at, thing in enumerate(event.things)] or [(None, None, None)]
        for party in parties:
            row = [event.name, event.activity, event.told_at, *party]
            connection.execute(f"insert into told.{log} values (?, ?, ?, ?, ?, ?)", row)
