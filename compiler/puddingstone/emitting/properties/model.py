"""The properties of a model: its description, configuration and columns, with their tests."""

from collections.abc import Mapping
from typing import Any, TypeAlias, assert_never

from puddingstone.emitting.jinja import literal
from puddingstone.emitting.properties import cubes
from puddingstone.emitting.properties.checks import column_tests, table_tests
from puddingstone.emitting.unit_tests import unit_tests
from puddingstone.emitting.yaml import exact, prose
from puddingstone.spelling import span
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import (
    AnyTable,
    AsOfDates,
    Bridge,
    Column,
    ComposedFact,
    ComputedView,
    Cube,
    Deliveries,
    Dimension,
    EffectivitySatellite,
    EventLog,
    Kept,
    Ledger,
    MatchedKeys,
    OcelTable,
    Offered,
    OutcomesTable,
    PartyStage,
    PointInTime,
    Register,
    Satellite,
    Stage,
    TimeSpine,
    names,
)

_WorkedOut: TypeAlias = (
    OcelTable | ComputedView | EventLog | AsOfDates | Bridge | MatchedKeys | OutcomesTable | PointInTime
)


def properties(table: AnyTable, shared: Mapping[str, Dimension], lineage: Lineage) -> dict[str, Any]:
    """The YAML of one model and its unit tests; ``shared`` has the dimension of each hub that facts may point to."""
    return {
        "models": [
            {
                "name": table.name,
                "description": prose(table.meaning),
                "config": _config(table),
                **_specific(table),
                "columns": [_column(column, table, shared, lineage) for column in table.columns],
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
            meta |= {"grain": table.grain, "sources": list(table.sources), "repository": exact(table.repository)}
            meta |= {"promises": _promises(table)}
        case (
            OcelTable()
            | ComputedView()
            | EventLog()
            | AsOfDates()
            | Bridge()
            | MatchedKeys()
            | OutcomesTable()
            | PointInTime()
        ):
            specific = _worked_out(table)
        case Cube():
            specific = {"materialized": "view", "tags": ["cube"]}
        case TimeSpine():
            specific = {"materialized": "table", "tags": ["cube"]}
        case Deliveries() | Register() | Ledger():
            specific = _kept(table)
        case _:
            specific = {
                "materialized": "incremental",
                "incremental_strategy": "append",
                "on_schema_change": "append_new_columns",
                "tags": [table.schema_name, table.kind],
            }
    if isinstance(table, EffectivitySatellite):
        meta["is_auto_end_dating"] = True
    if isinstance(table, Satellite) and table.schema_name == names.BUSINESS_VAULT:
        said = ", ".join(literal(each) for each in (table.stage, table.hash_key, table.hashdiff))
        specific["pre_hook"] = f"{{{{ puddingstone.forget_what_changed({said}) }}}}"
    elif isinstance(table, Satellite):
        meta["apply_source_filter"] = "{{ target.type != 'duckdb' }}"
    return {
        **specific,
        "schema": table.schema_name,
        "group": table.group,
        "access": table.access,
        "meta": meta,
    }


def _promises(table: Offered) -> dict[str, Any]:
    """How often it is told anew, and for a composite by the promises of which tables."""
    if table.new_every is None:
        return {}
    parts = [part.table for part in table.parts] if isinstance(table, ComposedFact) else []
    return {"new_every": span(table.new_every), "computed_from": parts}


def _kept(table: Kept) -> dict[str, Any]:
    """Deliveries only grow; what is promised is a table, and what is worked out from history a view."""
    match table:
        case Deliveries():
            incremental = {"materialized": "incremental", "incremental_strategy": "append"}
            return {**incremental, "full_refresh": False, "tags": [names.SLO]}
        case Register():
            return {"materialized": "table", "tags": [names.SLO]}
        case Ledger():
            return {"materialized": "view", "tags": [names.SLO]}


def _worked_out(table: _WorkedOut) -> dict[str, Any]:
    """How a table of the business vault is built: anew, but points in time, which only grow."""
    match table:
        case OcelTable():
            return {"materialized": "view", "tags": [names.BUSINESS_VAULT, "ocel"], "alias": table.alias}
        case ComputedView() | EventLog():
            return {"materialized": "view", "tags": [table.schema_name]}
        case AsOfDates() | Bridge() | MatchedKeys() | OutcomesTable():
            return {"materialized": "table", "tags": [table.schema_name]}
        case PointInTime():
            return {
                "materialized": "incremental",
                "incremental_strategy": "delete+insert",
                "unique_key": [table.hash_key, names.AS_OF_DATE],
                "on_schema_change": "append_new_columns",
                "tags": [table.schema_name, table.kind],
            }
        case _:
            assert_never(table)


def _column(column: Column, table: AnyTable, shared: Mapping[str, Dimension], lineage: Lineage) -> dict[str, Any]:
    is_contract = isinstance(table, Offered)
    return {
        "name": column.name,
        "description": prose(column.meaning),
        "data_type": column.type if is_contract else None,
        "constraints": [{"type": "not_null"}] if is_contract and column.is_critical else None,
        **(cubes.column(column, table) if isinstance(table, Cube | TimeSpine) else {}),
        "config": {"meta": _meta(column, Place(table.name, column.name), lineage if is_contract else None)},
        "data_tests": column_tests(column, table, shared),
    }


def _meta(column: Column, place: Place, lineage: Lineage | None) -> dict[str, Any]:
    """Where a column was said, whether it is personal, and, for what is offered, the source columns it is made of."""
    personal = {"personal": True} if column.is_personal else {}
    sources = [exact(str(each)) for each in lineage.sources(place)] if lineage else []
    return {"origin": column.origin, **personal, "lineage": sources}
