"""Every run adds what its promises measured to the history, and says what is missed, by how much and since when."""

import re
from pathlib import Path

import pytest

from tests.dbt.history.promising import Promising, promise
from tests.dbt.scratch import dbt

pytestmark = pytest.mark.dbt

_HISTORY = "select promise, level, measured_at::date::varchar from slo.slo_history order by measured_at, promise"


@pytest.fixture
def project(tmp_path: Path) -> Promising:
    return Promising.begun(tmp_path, promise("a"), promise("b"))


def _said(told: str) -> list[str]:
    lines = [re.sub(r"^\S*\d\d:\d\d:\d\d\s+", "", line) for line in told.splitlines()]
    return [line for line in lines if line.startswith(("Promises: ", "missed: ", "warning: "))]


def test_each_run_adds_its_measurements_and_tells_since_when_a_promise_is_missed(project: Promising) -> None:
    missed = {"a": {"level": "missed", "measured": 91.25}, "b": {"level": "warning"}}
    days = [{}, missed, missed, {"a": {"level": "unknown"}}, missed, {"a": {"level": "warning"}}, missed]
    told = [
        _said(project.build(told=said, puddingstone_now=f"2026-03-0{day} 07:00:00").stdout)
        for day, said in enumerate(days, start=1)
    ]
    line = "missed: stays / dim_guest / a: It is so; missed since 2026-03-0{} 07:00 UTC"
    warning = "warning: stays / dim_guest / b: It is so"
    assert told[0] == ["Promises: 0 missed, 0 at a warning, 2 met"]
    assert told[1] == told[2] == told[4] == ["Promises: 1 missed, 1 at a warning, 0 met", line.format(2), warning]
    assert told[3] == ["Promises: 0 missed, 0 at a warning, 1 met, 1 with nothing to measure"]
    assert told[6][1] == line.format(7)
    levels = ["met", "missed", "missed", "unknown", "missed", "warning", "missed"]
    assert [level for name, level, _ in project.ask(_HISTORY) if name == "a"] == levels
    assert project.ask("select count(distinct invocation_id) from slo.slo_history") == [(7,)]


def test_what_another_run_stored_meanwhile_is_not_taken_and_the_test_is_asked_again(project: Promising) -> None:
    replaced = "update slo.promise_a set invocation_id = 'of another run', level = 'missed'; drop table slo.promise_b"
    said = _said(project.build(told={"b": {"level": "warning"}}, meanwhile=replaced).stdout)
    assert project.ask(_HISTORY) == [("a", "met", "2026-03-27"), ("b", "warning", "2026-03-27")]
    assert said[0] == "Promises: 0 missed, 1 at a warning, 1 met"


def test_a_history_that_has_the_measurements_of_this_run_already_keeps_them_once(tmp_path: Path) -> None:
    project = Promising.begun(tmp_path, promise("a"))
    configured = tmp_path / "dbt_project.yml"
    remembers = '  - "{{ puddingstone.remember_promises(results) }}"\n'
    configured.write_text(configured.read_text(encoding="utf-8") + remembers, encoding="utf-8")
    assert len(_said(project.build().stdout)) == 2
    assert project.ask(_HISTORY) == [("a", "met", "2026-03-27")]


def test_where_the_data_can_say_for_longer_that_a_promise_is_missed_that_is_told(project: Promising) -> None:
    told = {"a": {"level": "missed", "since": "2026-02-28 23:30:00"}}
    assert _said(project.build(told=told).stdout)[1].endswith("; missed since 2026-02-28 23:30 UTC")


def test_a_test_with_the_tag_that_measures_nothing_is_left_alone(tmp_path: Path) -> None:
    project = Promising.begun(tmp_path, promise("a"), "other")
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert project.ask(_HISTORY) == [("a", "met", "2026-03-27")]


def test_the_logs_may_be_in_another_schema(project: Promising) -> None:
    assert project.build(puddingstone_slo_schema="kept").returncode == 0
    tables = project.ask("select table_name from duckdb_tables() where schema_name = 'kept' order by all")
    logs = ["slo_drills", "slo_history", "slo_incidents", "slo_probes", "slo_reads"]
    assert [table for (table,) in tables] == ["promise_a", "promise_b", *logs]
    assert project.ask("select count(*) from kept.slo_history") == [(2,)]


def test_a_project_that_makes_no_promises_notices_nothing(tmp_path: Path) -> None:
    project = Promising.begun(tmp_path, "always_there")
    test = "{% test always_there(model) %}select 1 as one from {{ model }} where false{% endtest %}\n"
    (tmp_path / "macros" / "always_there.sql").write_text(test, encoding="utf-8")
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert _said(done.stdout) == []
    assert project.ask("select distinct schema_name from duckdb_tables()") == [("main",)]
    assert project.ask("select schema_name from duckdb_schemas() where schema_name = 'slo'") == []


def test_duckdb_says_that_it_does_not_log_who_read_what(tmp_path: Path) -> None:
    Promising.begun(tmp_path, promise("a"))
    done = dbt(tmp_path, "run-operation", "fill_reads")
    assert done.returncode == 0, done.stdout
    assert "DuckDB keeps no log of who read what" in done.stdout
