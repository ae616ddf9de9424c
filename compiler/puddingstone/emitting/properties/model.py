"""The properties of a model: its description, configuration and columns, with their tests."""

from collections.abc import Mapping
from typing import Any, TypeAlias, assert_never

from puddingstone.emitting.jinja import literal
from puddingstone.emitting.properties import cubes, guarded
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
    Guarded,
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
    specific = _built(table)
    if isinstance(table, Offered):
        meta |= {"expert": exact(table.expert), "readers": [exact(reader) for reader in table.readers]}
        meta |= {"grain": table.grain, "sources": list(table.sources), "repository": exact(table.repository)}
        meta |= {"promises": _promises(table), "rows": _rows(table)}
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


def _built(table: AnyTable) -> dict[str, Any]:  # noqa: PLR0911
    """How a table is built, and the tags by which it is selected."""
    match table:
        case Stage() | PartyStage():
            return {"materialized": "view", "tags": ["staging"]}
        case Guarded():
            return guarded.private(table)
        case Offered() if table.behind:
            return guarded.in_front(table)
        case Offered():
            return {"alias": table.name, "materialized": "table", "tags": ["mart"], "contract": {"enforced": True}}
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
            return _worked_out(table)
        case Cube():
            return {"materialized": "view", "tags": ["cube"]}
        case TimeSpine():
            return {"materialized": "table", "tags": ["cube"]}
        case Deliveries() | Register() | Ledger():
            return _kept(table)
        case _:
            return {
                "materialized": "incremental",
                "incremental_strategy": "append",
                "on_schema_change": "append_new_columns",
                "tags": [table.schema_name, table.kind],
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


def _rows(table: Offered) -> dict[str, Any]:
    """Who sees which rows, where not everybody sees all of them."""
    if not table.rows:
        return {}
    return {"sees_all": table.sees_all, "seen_by": {each.role: exact(each.condition) for each in table.rows}}


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
    is_contract = isinstance(table, Offered | Guarded)
    return {
        "name": column.name,
        "description": prose(column.meaning),
        "data_type": column.type if is_contract else None,
        "constraints": _constraints(column, table),
        **(cubes.column(column, table) if isinstance(table, Cube | TimeSpine) else {}),
        "config": {
            "meta": _meta(column, Place(table.name, column.name), lineage if isinstance(table, Offered) else None)
        },
        "data_tests": column_tests(column, table, shared),
    }


def _constraints(column: Column, table: AnyTable) -> list[dict[str, str]]:
    """What a table is made with; a view is made with nothing."""
    if not isinstance(table, Offered | Guarded) or (isinstance(table, Offered) and table.behind):
        return []
    policies = guarded.constraints(column, table) if isinstance(table, Guarded) else []
    return [*([{"type": "not_null"}] if column.is_critical else []), *policies]


def _meta(column: Column, place: Place, lineage: Lineage | None) -> dict[str, Any]:
    """Where a column was said, whether it is personal, and, for what is offered, the source columns it is made of."""
    personal: dict[str, Any] = {"personal": True} if column.is_personal else {}
    if column.mask is not None:
        personal["mask"] = {"how": column.mask.how, "to": column.mask.to, "kept_for": list(column.mask.kept_for)}
    sources = [exact(str(each)) for each in lineage.sources(place)] if lineage else []
    return {"origin": column.origin, **personal, "lineage": sources}
