"""A warehouse in memory, where the SQL that dbt compiled loads one history after another."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import duckdb

from tests.dbt.automate_dv.histories.oracle.rows import Row, Rows
from tests.dbt.automate_dv.histories.shipyard import Forms
from tests.dbt.automate_dv.histories.told import History


@dataclass
class Table:
    """The columns of a table with their types, and after each night the rows that it holds."""

    columns: tuple[tuple[str, str], ...] = ()
    nights: list[Counter[tuple[Any, ...]]] = field(default_factory=list)


class Quay:
    """Loads histories with the compiled SQL of a project, and shows the tables."""

    def __init__(self) -> None:
        self.stages: set[str] = set()
        self.warehouse = duckdb.connect()
        self.warehouse.execute("attach ':memory:' as roads; use roads; create schema vault; use vault; set threads = 1")

    def close(self) -> None:
        """Let go of the warehouse."""
        self.warehouse.close()

    def load(self, forms: Mapping[str, Forms], model: str, history: History) -> Table:
        """Load the table from nothing, one delivery each night."""
        table = Table()
        for night, told in enumerate(history):
            for stage, rows in told.items():
                self._stage(stage, forms[stage].first, rows)
            if night == 0:
                self.warehouse.execute(f"create or replace table {model} as {forms[model].first}")
            else:
                self.warehouse.execute(f"insert into {model} by name {forms[model].again}")
            shown = self.warehouse.execute(f"from {model}")
            table.columns = tuple((name, str(kind)) for name, kind, *_ in shown.description or [])
            table.nights.append(Counter(shown.fetchall()))
        return table

    def read(self, sql: Mapping[str, str], source: str, rows: Rows, stage: str) -> Table:
        """What a stage makes of the rows of its source."""
        self._stage(source, sql[source], rows)
        shown = self.warehouse.execute(sql[stage])
        columns = tuple((name, str(kind)) for name, kind, *_ in shown.description or [])
        return Table(columns, [Counter(shown.fetchall())])

    def _stage(self, stage: str, empty: str, rows: Rows) -> None:
        if stage not in self.stages:
            self.warehouse.execute(f"create table {stage} as {empty}")
            self.stages.add(stage)
        self.warehouse.execute(f"truncate {stage}")
        if rows:
            one = "(" + ", ".join("?" for _ in rows[0]) + ")"
            values = [value for row in rows for value in row.values()]
            names = ", ".join(rows[0])
            self.warehouse.execute(f"insert into {stage} ({names}) values {', '.join([one] * len(rows))}", values)


def expected(rows: Rows, columns: tuple[tuple[str, str], ...]) -> Counter[tuple[Any, ...]]:
    """Rows of an oracle, as a table shows them."""
    return Counter(tuple(row.get(name) for name, _ in columns) for row in rows)


def renamed(row: Row, names: Mapping[str, str]) -> Row:
    """The row with some of its columns under other names."""
    return {names.get(name, name): value for name, value in row.items()}
