"""A backup of what is published: a DuckDB file with the tables, and a list of how to make them."""

import json
from collections.abc import Sequence
from datetime import datetime

from puddingstone.keeping.drilling.database import Database, Relation, text

_LIST = "puddingstone_backup"


def back_up(warehouse: Database, backup: Database, schemas: Sequence[str], at: datetime) -> None:
    """Copy what is in some schemas, and put down how to make it, when it was taken, and how new its data was."""
    relations = warehouse.relations(schemas)
    newest = warehouse.newest_load()
    backup.execute(f"create schema {_LIST}")
    _copy(relations, warehouse, backup)
    told = json.dumps([[each.schema, each.name, each.is_table, each.statements] for each in relations])
    seen = f"'{newest}'" if newest else "null"
    backup.execute(
        f"create table {_LIST}.contents as select cast('{at}' as timestamp) as taken_at,"
        f" cast({seen} as timestamp) as newest_load, {text(told)} as relations"
    )


def contents(backup: Database) -> tuple[tuple[Relation, ...], datetime | None]:
    """What a backup has, and how new its data is."""
    ((newest, told),) = backup.execute(f"select newest_load, relations from {_LIST}.contents")
    relations = (Relation(schema, name, table, tuple(made)) for schema, name, table, made in json.loads(told))
    return tuple(relations), newest


def restore(relations: Sequence[Relation], backup: Database, warehouse: Database) -> None:
    """Make and fill all that a backup has, in a warehouse that has none of it."""
    _copy(relations, backup, warehouse)
    _make_views([relation for relation in relations if not relation.is_table], warehouse)


def _copy(relations: Sequence[Relation], taken_from: Database, into: Database) -> None:
    """Make the schemas and the tables of some relations, and fill these."""
    for schema in sorted({relation.schema for relation in relations}):
        into.execute(f'create schema if not exists "{schema}"')
    for relation in relations:
        if relation.is_table:
            _make(relation, into)
            into.execute(f"insert into {relation.place} from {taken_from.alias}.{relation.place}")


def _make_views(views: Sequence[Relation], where: Database) -> None:
    """Make views, those that read other views after them."""
    import duckdb  # noqa: PLC0415 - an extra

    waiting = []
    for view in views:
        try:
            _make(view, where)
        except duckdb.CatalogException:
            if len(views) == 1:
                raise
            waiting.append(view)
    if len(waiting) == len(views) and views:
        raise ValueError(f"{waiting[0].place} reads what is not there")
    if waiting:
        _make_views(waiting, where)


def _make(relation: Relation, where: Database) -> None:
    for statement in relation.statements:
        where.execute(statement)
