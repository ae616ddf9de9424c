"""One dbt unit test, from what is staged and there already to what has to be inserted."""

from dataclasses import dataclass
from typing import Any

from puddingstone.emitting.unit_tests.samples import Row, rows_as_sql
from puddingstone.vault import AnyTable, Column, EffectivitySatellite


@dataclass(frozen=True)
class Scenario:
    """What is staged, what the table holds (``None``: it does not exist yet), and what has to be inserted."""

    name: str
    meaning: str
    staged: tuple[Row, ...]
    there: tuple[Row, ...] | None
    inserted: tuple[Row, ...]


def unit_test(table: AnyTable, scenario: Scenario) -> dict[str, Any]:
    """A dbt unit test; only the first stage brings rows, the others of a hub are empty."""
    columns = staged_columns(table, scenario)
    given = [
        {"input": f"ref('{stage}')", **_sql(scenario.staged if number == 0 else (), columns)}
        for number, stage in enumerate(table.reads)
    ]
    if scenario.there is not None:
        given.append({"input": "this", **_sql(scenario.there, table.columns)})
    return {
        "name": f"{table.name}__{scenario.name}",
        "description": scenario.meaning,
        "model": table.name,
        "config": {"tags": ["technical"]},
        "overrides": {
            "macros": {"automate_dv.is_any_incremental": scenario.there is not None},
            "vars": {"is_auto_end_dating": True} if isinstance(table, EffectivitySatellite) else None,
        },
        "given": given,
        "expect": _sql(scenario.inserted, table.columns),
    }


def staged_columns(table: AnyTable, scenario: Scenario) -> tuple[Column, ...]:
    """The columns of the stage that the table reads: those that the staged rows have values for."""
    named = scenario.staged[0].keys()
    return tuple(column for column in table.columns if column.name in named)


def _sql(rows: tuple[Row, ...], columns: tuple[Column, ...]) -> dict[str, Any]:
    return {"format": "sql", "rows": rows_as_sql(rows, columns)}
