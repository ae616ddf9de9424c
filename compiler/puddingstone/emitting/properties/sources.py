"""dbt sources: the tables that a source system delivers, and how fresh they have to be."""

from typing import Any

from puddingstone.emitting.yaml import exact, prose
from puddingstone.vault import SourceSystem, SourceTable
from puddingstone.vault.reserved import SQL

_MINUTES_PER_HOUR = 60


def source(system: SourceSystem) -> dict[str, Any]:
    """One source system; late by one delivery is a warning, by two an error."""
    return {
        "sources": [
            {
                "name": system.name,
                "description": prose(system.purpose) or f"The source system {system.name}.",
                "database": system.database,
                "schema": system.schema_name,
                "quoting": {"schema": True} if system.schema_name.lower() in SQL else None,
                "config": {"meta": {"owner": exact(system.owner), "origin": system.origin}},
                "tables": [_table(table, system) for table in system.tables],
            }
        ]
    }


def _table(table: SourceTable, system: SourceSystem) -> dict[str, Any]:
    return {
        "name": exact(table.name),
        "description": f"{prose(table.name)} as {system.name} delivers it.",
        "quoting": {"identifier": True} if table.name.lower() in SQL else None,
        "config": _freshness(table, system),
        "columns": [{"name": exact(name), "description": f"The model's {word}."} for name, word in table.columns],
    }


def _freshness(table: SourceTable, system: SourceSystem) -> dict[str, Any]:
    if system.expected_every is None:
        return {}
    return {
        "loaded_at_field": exact(f"cast({table.load_time} as timestamp)"),
        "freshness": {"warn_after": _period(system.expected_every), "error_after": _period(2 * system.expected_every)},
    }


def _period(minutes: int) -> dict[str, Any]:
    if minutes % _MINUTES_PER_HOUR == 0:
        return {"count": minutes // _MINUTES_PER_HOUR, "period": "hour"}
    return {"count": minutes, "period": "minute"}
