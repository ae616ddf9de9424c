"""Cases of promises: tables of rows, a test of dbt that reads them, and what it has to find."""

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import yaml

from tests.dbt import scratch

NOW = "2026-03-27 12:00:00"
FOUND = ("promise", "element", "measured", "level", "since")


@dataclass(frozen=True)
class Case:
    """A test of dbt with ``arguments`` on the table ``name``, and the measurements that it has to keep.

    Tables are written as in Markdown, each column with its type (an empty cell is null), or as queries. ``status`` is
    what dbt says of the test, ``about`` are properties of the table in YAML, ``settings`` is the test's configuration.
    """

    name: str
    test: str
    arguments: Mapping[str, Any]
    rows: str
    found: str
    status: str = "pass"
    others: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Checked:
    """What dbt said of each test, how many failures it counted, and the warehouse with what was kept."""

    statuses: Mapping[str, str]
    failures: Mapping[str, int]
    warehouse: Path

    def kept(self, name: str, *columns: str) -> list[tuple[Any, ...]]:
        """The measurements that a test has kept, as rows of these columns."""
        with duckdb.connect(str(self.warehouse), read_only=True) as connection:
            wanted = ", ".join(columns)
            return connection.execute(f"select {wanted} from slo.slo_{name} order by promise, element").fetchall()

    def described(self, name: str) -> list[tuple[str, str]]:
        """The columns of what a test has kept, each with its type."""
        with duckdb.connect(str(self.warehouse), read_only=True) as connection:
            described = connection.execute(f"describe slo.slo_{name}").fetchall()
        return [(column, kind) for column, kind, *_ in described]


def project_of(root: Path, cases: Iterable[Case]) -> None:
    """Write a dbt project with the tables and tests of cases, all of them sources."""
    scratch.begin(root, *scratch.all_of("promises", "tests/promises"), "marts/in_zone", "generate_schema_name")
    cases = list(cases)
    with duckdb.connect(str(root / "scratch.duckdb")) as connection:
        for case in cases:
            for name, rows in {case.name: case.rows, **case.others}.items():
                connection.execute(f"create table {name} as {query_of(rows)}")
                (root / "models" / f"{name}.sql").write_text("select 1 as never_built", encoding="utf-8")
    models = {"models": [_told(case) for case in cases]}
    (root / "models" / "models.yml").write_text(yaml.safe_dump(models), encoding="utf-8")


def checked(root: Path, *arguments: str, now: str = NOW) -> Checked:
    """Run the tests that are tagged as promises, and read what dbt says of them."""
    variables = json.dumps({"puddingstone_now": now})
    ran = scratch.dbt(root, "test", "--select", "tag:slo", "--vars", variables, *arguments)
    path = root / "target" / "run_results.json"
    assert path.exists(), ran.stdout
    results = json.loads(path.read_text(encoding="utf-8"))["results"]
    assert not [each["message"] for each in results if each["status"] == "error"], ran.stdout
    named = {each["unique_id"].split(".")[2].removeprefix("slo_"): each for each in results}
    copy = root / f"after {now.replace(':', ' ')}.duckdb"
    shutil.copy(root / "scratch.duckdb", copy)
    return Checked(
        {name: each["status"] for name, each in named.items()},
        {name: each["failures"] for name, each in named.items()},
        copy,
    )


def query_of(table: str) -> str:
    """A query that returns the rows of a table in Markdown; what is a query already stays."""
    if table.split(maxsplit=1)[0] == "select":
        return table
    header, *rows = _lines(table)
    columns = [column.split() for column in header]
    selected = [
        ", ".join(
            f"cast({'null' if cell == '' else repr(cell)} as {kind}) as {name}"
            for (name, kind), cell in zip(columns, row, strict=True)
        )
        for row in rows
    ]
    nothing = ", ".join(f"cast(null as {kind}) as {name}" for name, kind in columns)
    return " union all ".join(f"select {row}" for row in selected) if rows else f"select {nothing} where false"


def rows_of(table: str) -> list[tuple[str, ...]]:
    """The cells of a table in Markdown, without its header."""
    return [tuple(row) for row in list(_lines(table))[1:]]


def as_shown(row: Iterable[Any]) -> tuple[str, ...]:
    """Values as cells of a table show them: numbers with at most two digits after the point."""
    return tuple(
        "" if each is None else f"{each:.2f}".rstrip("0").rstrip(".") if isinstance(each, float) else str(each)
        for each in row
    )


def _lines(table: str) -> Iterator[list[str]]:
    for line in table.strip().splitlines():
        yield [cell.strip() for cell in line.strip().strip("|").split("|")]


def _told(case: Case) -> dict[str, Any]:
    test = {
        f"puddingstone.{case.test}": {
            "name": f"slo_{case.name}",
            "arguments": dict(case.arguments),
            **({"config": dict(case.settings)} if case.settings else {}),
        }
    }
    return {"name": case.name, **case.about, "data_tests": [test]}
