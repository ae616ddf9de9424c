"""The test that a composite has all of its parts and nothing twice, run by dbt on composites that have and have not."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.dbt import scratch

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("generic_tests")]

Rows = list[tuple[object, ...]]
STAYS, SUPPERS, ORPHANS, BACK = (
    "stay_key, bill",
    "supper_key, stay_key, price",
    "supper_key, stay_key, price",
    "stay_key, amount",
)
PARTS: Mapping[str, tuple[str, Rows]] = {
    "fct_stays_v2": (STAYS, [("a", "100.00"), ("b", "50.50"), ("c", None)]),
    "fct_suppers_v1": (SUPPERS, [("1", "a", "20.00"), ("2", "a", "5.00"), ("3", "c", "7.25")]),
    "fct_suppers_v2": (ORPHANS, [("1", "a", "20.00"), ("2", "a", "5.00"), ("3", "c", "7.25"), ("4", "x", "9.00")]),
    "fct_suppers_v3": (ORPHANS, [("1", "a", "20.00"), ("2", None, "5.00"), ("3", None, "7.25")]),
    "fct_given_back_v1": (BACK, [("b", "0.50")]),
    "fct_nothing_v1": (STAYS, []),
}


def term(table: str, version: int, column: str, *, is_taken_off: bool = False) -> dict[str, Any]:
    return {"table": table, "version": version, "column": column, "is_taken_off": is_taken_off}


def part(table: str, version: int, key: str, told: str, **totals: list[dict[str, Any]]) -> dict[str, Any]:
    said = {"name": table.removeprefix("fct_"), "table": table, "version": version, "key": key, "told": told}
    return {**said, "totals": totals} if totals else said


def stacked(suppers: int = 1) -> list[dict[str, Any]]:
    paid = [
        term("fct_stays", 2, "bill"),
        term("fct_suppers", suppers, "price"),
        term("fct_given_back", 1, "amount", is_taken_off=True),
    ]
    meals = [{"table": "fct_suppers", "version": suppers, "is_taken_off": False}]
    return [
        part("fct_stays", 2, "stay_key", "part = 'stays'", paid=paid, meals=meals),
        part("fct_nothing", 1, "stay_key", "part = 'nothing'"),
    ]


def joined(suppers: int) -> list[dict[str, Any]]:
    meals = [{"table": "fct_suppers", "version": suppers, "is_taken_off": False}]
    return [
        part("fct_stays", 2, "stay_key", "is_in_stays"),
        part(
            "fct_suppers",
            suppers,
            "stay_key",
            "is_in_suppers",
            paid=[term("fct_suppers", suppers, "price")],
            meals=meals,
        ),
    ]


IN_A_ROW = "part, part_key, paid, meals"
A, B, C = ("stays", "a", "125.00", 2), ("stays", "b", "50.00", 0), ("stays", "c", "7.25", 1)
SIDE_BY_SIDE = "stay_key, is_in_stays, is_in_suppers, paid, meals"
COMPOSITES: Mapping[str, tuple[str, Rows, list[dict[str, Any]]]] = {
    "everything_once": (IN_A_ROW, [A, B, C], stacked()),
    "a_row_lost": (IN_A_ROW, [A, C], stacked()),
    "a_row_twice": (IN_A_ROW, [A, B, C, C], stacked()),
    "a_row_too_many_of_a_part_that_has_none": (IN_A_ROW, [A, B, C, ("nothing", "z", "0", 0)], stacked()),
    "a_cent_more": (IN_A_ROW, [A, ("stays", "b", "50.01", 0), C], stacked()),
    "a_number_that_is_missing": (IN_A_ROW, [A, ("stays", "b", None, 0), C], stacked()),
    "a_finer_row_whose_coarse_row_is_missing": (IN_A_ROW, [A, B, C], stacked(suppers=2)),
    "side_by_side": (
        SIDE_BY_SIDE,
        [("a", True, True, "25.00", 2), ("b", True, False, "0", 0), ("c", True, True, "7.25", 1)],
        joined(1),
    ),
    "side_by_side_with_those_of_nobody": (
        SIDE_BY_SIDE,
        [
            ("a", True, True, "20.00", 1),
            ("b", True, False, "0", 0),
            ("c", True, False, "0", 0),
            ("unknown", False, True, "12.25", 2),
        ],
        joined(3),
    ),
    "side_by_side_without_those_of_nobody": (
        SIDE_BY_SIDE,
        [("a", True, True, "20.00", 1), ("b", True, False, "0", 0), ("c", True, False, "0", 0)],
        joined(3),
    ),
}
FOUND: Mapping[str, set[tuple[str, str, float, float]]] = {
    "everything_once": set(),
    "a_row_lost": {("stays", "rows", 3, 2), ("stays", "paid", 182.25, 132.25)},
    "a_row_twice": {("stays", "rows", 3, 4), ("stays", "paid", 182.25, 189.5), ("stays", "meals", 3, 4)},
    "a_row_too_many_of_a_part_that_has_none": {("nothing", "rows", 0, 1)},
    "a_cent_more": {("stays", "paid", 182.25, 182.26)},
    "a_number_that_is_missing": {("stays", "paid", 182.25, 132.25)},
    "a_finer_row_whose_coarse_row_is_missing": {("stays", "paid", 191.25, 182.25), ("stays", "meals", 4, 3)},
    "side_by_side": set(),
    "side_by_side_with_those_of_nobody": set(),
    "side_by_side_without_those_of_nobody": {
        ("suppers", "rows", 2, 1),
        ("suppers", "paid", 32.25, 20),
        ("suppers", "meals", 3, 1),
    },
}


@pytest.fixture(scope="module")
def tested(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """A warehouse with all composites, and for each a table of what dbt's test of it found."""
    root = tmp_path_factory.mktemp("nothing_lost")
    _write(root)
    ran = scratch.dbt(root, "build", "--store-failures")
    wrong = sum(bool(found) for found in FOUND.values())
    passed = len(PARTS) + 2 * len(COMPOSITES) - wrong
    assert f"PASS={passed} WARN=0 ERROR={wrong} SKIP=0" in ran.stdout, ran.stdout
    return duckdb.connect(str(root / "scratch.duckdb"), read_only=True)


@pytest.mark.parametrize("name", COMPOSITES)
def test_the_test_finds_what_a_composite_has_more_or_less_of_than_its_parts(
    tested: duckdb.DuckDBPyConnection, name: str
) -> None:
    found = tested.execute(f"select * from main_dbt_test__audit.{name}__nothing_lost").fetchall()
    assert {(of, what, float(parts), float(whole)) for of, what, parts, whole in found} == FOUND[name]
    assert len(found) == len(FOUND[name])


def _write(root: Path) -> None:
    scratch.begin(root, "tests/nothing_lost")
    versions: dict[str, list[dict[str, int]]] = {}
    for name, (columns, rows) in PARTS.items():
        _write_table(root, name, columns, rows)
        versions.setdefault(name[:-3], []).append({"v": int(name[-1])})
    models: list[dict[str, Any]] = [{"name": name, "versions": each} for name, each in versions.items()]
    for name, (columns, rows, parts) in COMPOSITES.items():
        _write_table(root, name, columns, rows)
        test = {"puddingstone.nothing_lost": {"name": f"{name}__nothing_lost", "arguments": {"parts": parts}}}
        models.append({"name": name, "data_tests": [test]})
    (root / "models" / "models.yml").write_text(json.dumps({"models": models}), encoding="utf-8")


def _write_table(root: Path, name: str, columns: str, rows: Rows) -> None:
    types = {"price": "decimal(18, 2)", "bill": "decimal(18, 2)", "amount": "decimal(18, 2)", "paid": "decimal(18, 2)"}
    named = columns.split(", ")
    casts = ", ".join(
        f"cast({column} as {types[column]}) as {column}" if column in types else column for column in named
    )
    values = ", ".join(f"({', '.join(_literal(value) for value in row)})" for row in rows)
    empty = f"({', '.join(['null'] * len(named))})"
    table = f"(values {values or empty}) as told ({columns}){'' if rows else ' where false'}"
    sql = f"{{{{ config(materialized='table') }}}}\nselect {casts} from {table}\n"
    (root / "models" / f"{name}.sql").write_text(sql, encoding="utf-8")


def _literal(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool() | int():
            return str(value).lower()
        case _:
            return f"'{value}'"
