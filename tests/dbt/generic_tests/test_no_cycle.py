"""The test that a hierarchy has no circle, run by dbt on hierarchies that have one and on some that have none."""

from collections.abc import Mapping

import duckdb
import pytest

from tests.dbt import scratch

pytestmark = pytest.mark.dbt

TABLE = """\
      - name: {name}
        data_tests:
          - puddingstone.no_cycle:
              name: {name}__no_cycle
              arguments: {{key: pair, part: part, whole: whole}}
"""
OPEN, CLOSED = "9999-12-31 23:59:59.999999", "2026-03-02"
Row = tuple[str, str, str, str]

HIERARCHIES: Mapping[str, list[Row]] = {
    "nothing": [],
    "a_chain_of_houses": [
        ("a", "b", OPEN, "2026-03-01"),
        ("b", "c", OPEN, "2026-03-01"),
        ("d", "c", OPEN, "2026-03-01"),
    ],
    "itself": [("a", "a", OPEN, "2026-03-01"), ("b", "a", OPEN, "2026-03-01")],
    "each_other": [("a", "b", OPEN, "2026-03-01"), ("b", "a", OPEN, "2026-03-01")],
    "a_circle_of_three_that_others_lead_into": [
        ("a", "b", OPEN, "2026-03-01"),
        ("b", "c", OPEN, "2026-03-01"),
        ("c", "a", OPEN, "2026-03-01"),
        ("d", "a", OPEN, "2026-03-01"),
        ("e", "d", OPEN, "2026-03-01"),
    ],
    "a_circle_that_was": [
        ("a", "b", OPEN, "2026-03-01"),
        ("b", "c", OPEN, "2026-03-01"),
        ("b", "a", OPEN, "2026-02-01"),
        ("b", "a", CLOSED, "2026-03-01"),
    ],
    "a_circle_that_came_back": [
        ("a", "b", OPEN, "2026-02-01"),
        ("b", "a", OPEN, "2026-02-01"),
        ("b", "a", CLOSED, "2026-02-02"),
        ("b", "c", OPEN, "2026-02-02"),
        ("b", "c", CLOSED, "2026-03-02"),
        ("b", "a", OPEN, "2026-03-02"),
    ],
}
PARTS_OF_THEMSELVES: Mapping[str, dict[str, int]] = {
    "nothing": {},
    "a_chain_of_houses": {},
    "itself": {"a": 1},
    "each_other": {"a": 2, "b": 2},
    "a_circle_of_three_that_others_lead_into": {"a": 3, "b": 3, "c": 3},
    "a_circle_that_was": {},
    "a_circle_that_came_back": {"a": 2, "b": 2},
}


@pytest.fixture(scope="module")
def tested(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """A warehouse with all hierarchies, and for each a table of what dbt's test of it found."""
    root = tmp_path_factory.mktemp("no_cycle")
    scratch.begin(root, "tests/no_cycle")
    tables = "".join(TABLE.format(name=name) for name in HIERARCHIES)
    (root / "models" / "sources.yml").write_text(f"sources:\n  - name: main\n    tables:\n{tables}", encoding="utf-8")
    with duckdb.connect(str(root / "scratch.duckdb")) as connection:
        for name, rows in HIERARCHIES.items():
            connection.execute(
                f"create table {name} (pair text, part text, whole text, end_date timestamp, load_datetime timestamp)"
            )
            for part, whole, *moments in rows:
                connection.execute(f"insert into {name} values (?, ?, ?, ?, ?)", [part + whole, part, whole, *moments])
    ran = scratch.dbt(root, "test", "--store-failures")
    assert "ERROR creating" not in ran.stdout, ran.stdout
    assert "PASS=3 WARN=0 ERROR=4" in ran.stdout, ran.stdout
    return duckdb.connect(str(root / "scratch.duckdb"), read_only=True)


@pytest.mark.parametrize("name", HIERARCHIES)
def test_the_test_finds_what_is_part_of_itself_and_after_how_many_steps(
    tested: duckdb.DuckDBPyConnection, name: str
) -> None:
    found = tested.execute(f"select part, steps from main_dbt_test__audit.{name}__no_cycle").fetchall()
    assert dict(found) == PARTS_OF_THEMSELVES[name]
    assert len(found) == len(PARTS_OF_THEMSELVES[name])
