"""What sqlglot finds in compiled SQL: for each column the columns it is made from, and those that decide about rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import sqlglot
from sqlglot import exp
from sqlglot.lineage import lineage
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import Scope, build_scope
from sqlglot.schema import MappingSchema, Schema

Found = frozenset[tuple[str, str]]
"""Pairs of table and column; a table of a source is ``schema.table``."""


def catalogue(warehouse: Path) -> Schema:
    """The columns of every table of a warehouse, the way sqlglot asks for them."""
    query = (
        "select table_catalog, table_schema, table_name, column_name, data_type from information_schema.columns "
        "where table_catalog = current_database() order by all"
    )
    found: dict[str, Any] = {}
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for database, schema, table, column, kind in connection.execute(query).fetchall():
            found.setdefault(database, {}).setdefault(schema, {}).setdefault(table, {})[column] = kind
    return MappingSchema(found, dialect="duckdb")


class CompiledLineage:
    """The lineage of one compiled model, read by sqlglot alone."""

    def __init__(self, sql: str, schema: Schema, models: set[str]) -> None:
        parsed = sqlglot.parse_one(sql, dialect="duckdb")
        self._query = _aligned(qualify(parsed, dialect="duckdb", schema=schema))
        self._scope = build_scope(self._query)
        self._schema = schema
        self._models = models

    @property
    def columns(self) -> list[str]:
        """The columns of the model, in their order."""
        return list(self._query.named_selects)

    def column(self, name: str) -> Found:
        """The columns of other tables that a column is made from."""
        return self._leaves(name, self._query, self._scope)

    def rows(self) -> Found:
        """The columns of other tables that joins, conditions and windows of the model speak of."""
        found: set[tuple[str, str]] = set()
        for select in self._query.find_all(exp.Select):
            asked = list(_conditions(select))
            if not asked or select.find_ancestor(exp.Subquery):
                continue
            query = _asking(select, asked, self._query)
            scope = build_scope(query)
            for alias in query.named_selects:
                found |= self._leaves(alias, query, scope)
        return frozenset(found)

    def _leaves(self, name: str, query: exp.Query, scope: Scope | None) -> Found:
        node = lineage(name, query, dialect="duckdb", schema=self._schema, scope=scope, trim_selects=False)
        leaves = [each for each in node.walk() if not each.downstream and _is_table(each.source)]
        return frozenset((self._named(each.source), each.name.rpartition(".")[2].strip('"')) for each in leaves)

    def _named(self, table: exp.Expression) -> str:
        assert isinstance(table, exp.Table)
        return table.name if table.name in self._models else f"{table.db}.{table.name}"


def _is_table(source: exp.Expression) -> bool:
    """Whether something is read that is there, not only worked out by a function that gives rows."""
    return isinstance(source, exp.Table) and isinstance(source.this, exp.Identifier)


def _aligned(query: exp.Query) -> exp.Query:
    """The query with unions by name turned into unions by place, which is all that sqlglot's lineage knows."""
    for union in query.find_all(exp.SetOperation):
        if union.args.get("by_name"):
            there = {column.alias_or_name: column for column in union.right.selects}
            columns = [there.get(name, exp.alias_(exp.null(), name)) for name in union.left.named_selects]
            assert set(there) <= set(union.left.named_selects), union.sql()
            union.right.set("expressions", columns)
    return query


def _conditions(select: exp.Select) -> Iterator[exp.Expression]:
    """The columns by which rows of a query are chosen, ordered, joined or multiplied."""
    parts = [select.args.get(each) for each in ("where", "qualify", "having", "group")]
    parts += [join.args.get("on") for join in select.args.get("joins") or []]
    parts += select.args.get("windows") or []
    parts += [many for each in select.expressions for many in each.find_all(exp.Explode, exp.Unnest)]
    for part in parts:
        if part is not None:
            yield from (column for column in part.find_all(exp.Column) if column.parent_select is select)


def _asking(select: exp.Select, asked: list[exp.Expression], query: exp.Query) -> exp.Query:
    """A query that selects what another one only asks for."""
    names = {column.sql(dialect="duckdb"): column for column in asked}
    columns = [exp.alias_(column.copy(), f"asked_{at}") for at, column in enumerate(names.values())]
    new = exp.select(*columns)
    for part in ("from_", "from", "joins"):
        if select.args.get(part):
            new.set(part, [each.copy() for each in select.args[part]] if part == "joins" else select.args[part].copy())
    held = query.args.get("with_") or query.args.get("with")
    if held is not None:
        new.set("with_" if "with_" in exp.Select.arg_types else "with", held.copy())
    return new
