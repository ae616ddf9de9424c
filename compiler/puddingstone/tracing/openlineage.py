"""Lineage by column as OpenLineage tells it: an event for each dataset, with the facet ``columnLineage``.

The shapes are those of OpenLineage 2-0-2 (``DatasetEvent``), ``SchemaDatasetFacet`` 1-1-1 and
``ColumnLineageDatasetFacet`` 1-2-0.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from puddingstone.tracing.cause import Cause, How, Place
from puddingstone.tracing.lineage import Lineage
from puddingstone.vault import AnyTable, Mart, Vault

_SPEC = "https://openlineage.io/spec"
_EVENT = f"{_SPEC}/2-0-2/OpenLineage.json#/$defs/DatasetEvent"
_SCHEMA = f"{_SPEC}/facets/1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet"
_COLUMNS = f"{_SPEC}/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet"

_TYPES: dict[How, tuple[str, str]] = {
    "identity": ("DIRECT", "IDENTITY"),
    "transformation": ("DIRECT", "TRANSFORMATION"),
    "aggregation": ("DIRECT", "AGGREGATION"),
    "hash": ("DIRECT", "TRANSFORMATION"),
    "conditional": ("INDIRECT", "CONDITIONAL"),
    "join": ("INDIRECT", "JOIN"),
    "filter": ("INDIRECT", "FILTER"),
    "window": ("INDIRECT", "WINDOW"),
}


class Telling(NamedTuple):
    """Who tells it, in which namespace its datasets are, and when it was so."""

    producer: str
    namespace: str
    moment: datetime


def events(vault: Vault, lineage: Lineage, telling: Telling) -> Iterator[dict[str, Any]]:
    """An event for each table of the vault, whose columns come from those of the tables that it reads."""
    datasets = _datasets(vault)
    for table in vault.tables:
        fields = {column.name: lineage.made[Place(table.name, column.name)].of for column in table.columns}
        yield _event(table, fields, lineage.rows[table.name], datasets, telling)


def events_of_products(vault: Vault, lineage: Lineage, telling: Telling) -> Iterator[dict[str, Any]]:
    """An event for each table of a product, whose columns come straight from those of sources."""
    datasets = _datasets(vault)
    for table in vault.tables:
        if isinstance(table, Mart):
            fields = {column.name: lineage.begins[Place(table.name, column.name)] for column in table.columns}
            yield _event(table, fields, lineage.rows_begin[table.name], datasets, telling)


def _event(
    table: AnyTable,
    fields: dict[str, tuple[Cause, ...]],
    rows: Iterable[Cause],
    datasets: dict[str, str],
    telling: Telling,
) -> dict[str, Any]:
    lineage = {name: {"inputFields": _inputs(causes, datasets, telling)} for name, causes in fields.items() if causes}
    facets = {
        "schema": _facet(_SCHEMA, telling, {"fields": [_field(table, name) for name in fields]}),
        "columnLineage": _facet(_COLUMNS, telling, {"fields": lineage, "dataset": _inputs(rows, datasets, telling)}),
    }
    return {
        "eventTime": telling.moment.isoformat(),
        "producer": telling.producer,
        "schemaURL": _EVENT,
        "dataset": {"namespace": telling.namespace, "name": datasets[table.name], "facets": facets},
    }


def _facet(url: str, telling: Telling, said: dict[str, Any]) -> dict[str, Any]:
    return {"_producer": telling.producer, "_schemaURL": url, **said}


def _field(table: AnyTable, name: str) -> dict[str, str]:
    column = table.column(name)
    return {"name": name, "type": column.type, "description": " ".join(column.meaning.split())}


def _inputs(causes: Iterable[Cause], datasets: dict[str, str], telling: Telling) -> list[dict[str, Any]]:
    """Each column once, with all that is done to it; two sources may deliver to one table."""
    found: dict[Place, dict[tuple[How, str], None]] = {}
    for cause in causes:
        place = cause.place._replace(table=datasets[cause.place.table])
        found.setdefault(place, {})[cause.how, " ".join(cause.said.split())] = None
    return [
        {
            "namespace": telling.namespace,
            "name": place.table,
            "field": place.column,
            "transformations": [_transformation(how, said) for how, said in sorted(ways)],
        }
        for place, ways in sorted(found.items())
    ]


def _transformation(how: How, said: str) -> dict[str, Any]:
    kind, subtype = _TYPES[how]
    return {"type": kind, "subtype": subtype, "description": said, "masking": how == "hash"}


def _datasets(vault: Vault) -> dict[str, str]:
    """The name of each table's dataset, which is where it is: schema and table."""
    names = {table.name: f"{table.schema_name}.{table.name}" for table in vault.tables}
    for system in vault.sources:
        place = f"{system.database}.{system.schema_name}" if system.database else system.schema_name
        names |= {f"{system.name}.{table.name}": f"{place}.{table.name}" for table in system.tables}
    return names
