"""The properties of a model: its description, configuration and columns, with their tests."""

from collections.abc import Mapping
from typing import Any

from puddingstone.emitting.properties import cubes
from puddingstone.emitting.properties.checks import column_tests, table_tests
from puddingstone.emitting.unit_tests import unit_tests
from puddingstone.emitting.yaml import exact, prose
from puddingstone.vault import (
    AnyTable,
    Column,
    Cube,
    Dimension,
    EffectivitySatellite,
    Offered,
    PartyStage,
    Satellite,
    Stage,
    TimeSpine,
)


def properties(table: AnyTable, shared: Mapping[str, Dimension]) -> dict[str, Any]:
    """The YAML of one model and its unit tests; ``shared`` has the dimension of each hub that facts may point to."""
    return {
        "models": [
            {
                "name": table.name,
                "description": prose(table.meaning),
                "config": _config(table),
                **_specific(table),
                "columns": [_column(column, table, shared) for column in table.columns],
                "data_tests": table_tests(table),
            }
        ],
        "unit_tests": unit_tests(table),
    }


def _specific(table: AnyTable) -> dict[str, Any]:
    """What is said of offered tables and of cubes only."""
    match table:
        case Offered():
            return {"latest_version": table.version, "versions": [{"v": table.version}]}
        case Cube():
            return cubes.cube(table)
        case TimeSpine():
            return cubes.time_spine(table)
        case _:
            return {}


def _config(table: AnyTable) -> dict[str, Any]:
    meta: dict[str, Any] = {"origin": table.origin, "because": table.because, "owner": exact(table.owner)}
    match table:
        case Stage() | PartyStage():
            specific: dict[str, Any] = {"materialized": "view", "tags": ["staging"]}
        case Offered():
            specific = {"alias": table.name, "materialized": "table", "tags": ["mart"], "contract": {"enforced": True}}
            meta |= {"expert": exact(table.expert), "readers": [exact(reader) for reader in table.readers]}
            meta["grain"] = table.grain
        case Cube():
            specific = {"materialized": "view", "tags": ["cube"]}
        case TimeSpine():
            specific = {"materialized": "table", "tags": ["cube"]}
        case _:
            specific = {
                "materialized": "incremental",
                "incremental_strategy": "append",
                "on_schema_change": "append_new_columns",
                "tags": ["raw_vault", table.kind],
            }
    if isinstance(table, EffectivitySatellite):
        meta["is_auto_end_dating"] = True
    if isinstance(table, Satellite):
        meta["apply_source_filter"] = "{{ target.type != 'duckdb' }}"
    return {
        **specific,
        "schema": table.schema_name,
        "group": table.group,
        "access": table.access,
        "meta": meta,
    }


def _column(column: Column, table: AnyTable, shared: Mapping[str, Dimension]) -> dict[str, Any]:
    is_contract = isinstance(table, Offered)
    return {
        "name": column.name,
        "description": prose(column.meaning),
        "data_type": column.type if is_contract else None,
        "constraints": [{"type": "not_null"}] if is_contract and column.is_critical else None,
        **(cubes.column(column, table) if isinstance(table, Cube | TimeSpine) else {}),
        "config": {"meta": {"origin": column.origin, **({"personal": True} if column.is_personal else {})}},
        "data_tests": column_tests(column, table, shared),
    }
