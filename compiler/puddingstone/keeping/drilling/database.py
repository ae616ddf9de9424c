"""A DuckDB file that is attached, and what is in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from puddingstone.vault import names


@dataclass(frozen=True)
class Relation:
    """A table or view of a product, and the statements that make it, its comments included."""

    schema: str
    name: str
    is_table: bool
    statements: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where it is in any of the files."""
        return f'"{self.schema}"."{self.name}"'


@dataclass(frozen=True)
class Content:
    """How many rows a table has, and a sum over all of them that tells other rows apart."""

    rows: int
    digest: int


class Database:
    """One attached file, by its alias."""

    def __init__(self, connection: Any, alias: str) -> None:  # noqa: ANN401 - duckdb is an extra
        self._connection = connection
        self.alias = alias

    def execute(self, sql: str) -> list[tuple[Any, ...]]:
        """Run a statement as if there were no other file."""
        self._connection.execute(f"use {self.alias}")
        return list(self._connection.execute(sql).fetchall())

    def relations(self, schemas: Sequence[str]) -> tuple[Relation, ...]:
        """What is in some schemas, tables first."""
        tables = [self._relation(schema, name, sql) for schema, name, sql in self._listed("tables", schemas)]
        views = [Relation(schema, name, False, (sql,)) for schema, name, sql in self._listed("views", schemas)]
        return (*tables, *views)

    def content(self, relation: Relation) -> Content:
        """What is in a table."""
        digest = "coalesce(sum(cast(hash(told) as hugeint)), 0)"
        ((rows, found),) = self.execute(f"select count(*), {digest} from {relation.place} as told")
        return Content(int(rows), int(found))

    def newest_load(self) -> datetime | None:
        """When the newest data came, by the load times of all tables; nothing where none has any."""
        found = self.execute(
            "select schema_name, table_name from duckdb_columns() inner join duckdb_tables()"
            " using (database_name, schema_name, table_name)"
            f" where database_name = '{self.alias}' and column_name = '{names.LOAD_TIME}' order by all"
        )
        each = [f'select max({names.LOAD_TIME}) as newest from "{schema}"."{table}"' for schema, table in found]
        if not each:
            return None
        ((newest,),) = self.execute(f"select cast(max(newest) as timestamp) from ({' union all '.join(each)}) as loads")
        return newest if isinstance(newest, datetime) else None

    def _listed(self, what: str, schemas: Sequence[str]) -> list[tuple[Any, ...]]:
        among = ", ".join(f"'{schema}'" for schema in schemas)
        return self.execute(
            f"select schema_name, {what[:-1]}_name, sql from duckdb_{what}()"
            f" where database_name = '{self.alias}' and not internal and schema_name in ({among}) order by all"
        )

    def _relation(self, schema: str, name: str, sql: str) -> Relation:
        where = f"database_name = '{self.alias}' and schema_name = '{schema}' and table_name = '{name}'"
        place = f'"{schema}"."{name}"'
        of_table = self.execute(f"select comment from duckdb_tables() where {where} and comment is not null")
        of_columns = self.execute(
            f"select column_name, comment from duckdb_columns() where {where} and comment is not null order by all"
        )
        comments = (
            *(f"comment on table {place} is {text(comment)}" for (comment,) in of_table),
            *(f'comment on column {place}."{column}" is {text(comment)}' for column, comment in of_columns),
        )
        return Relation(schema, name, True, (sql, *comments))


def text(said: str) -> str:
    """A text as DuckDB reads it."""
    return "'" + said.replace("'", "''") + "'"
