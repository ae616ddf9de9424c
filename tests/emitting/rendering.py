"""Models of composites as SQL: what dbt would make of them, run on tables that are there."""

from types import SimpleNamespace

import duckdb
import jinja2

from puddingstone.emitting import emit
from puddingstone.vault import AnyTable, JoinedFact, StackedFact, Vault
from tests.end_to_end.projects import REPOSITORY

_IN_ZONE = (REPOSITORY / "macros" / "marts" / "in_zone.sql").read_text(encoding="utf-8")


def composites_of(vault: Vault) -> list[StackedFact | JoinedFact]:
    """The tables that are made of what products offer."""
    return [table for table in vault.tables if isinstance(table, StackedFact | JoinedFact)]


def sql_of(vault: Vault, table: AnyTable, dialect: str = "duckdb") -> str:
    """The SQL of a model in which ``ref`` is the name of the table."""
    text = next(file.text for file in emit(vault) if file.path.endswith(f"/{table.name}.sql"))
    environment = jinja2.Environment(autoescape=False)  # noqa: S701  it is SQL
    macros = environment.from_string(_IN_ZONE).module
    kind = "default" if dialect == "snowflake" else dialect
    puddingstone = SimpleNamespace(in_zone=getattr(macros, f"{kind}__in_zone"))
    return environment.from_string(text).render(ref=lambda name, v=None: f'"{name}"', puddingstone=puddingstone)  # noqa: ARG005


def warehouse_of(vault: Vault, table: AnyTable) -> duckdb.DuckDBPyConnection:
    """A warehouse with the tables that a table reads, without rows."""
    connection = duckdb.connect()
    for each in vault.tables:
        if each.name in table.reads:
            columns = ", ".join(f'"{column.name}" {column.type}' for column in each.columns)
            connection.execute(f'create table "{each.name}" ({columns})')
    return connection


def columns_of(vault: Vault, table: AnyTable) -> list[tuple[str, str]]:
    """The columns that DuckDB says a composite has, each with its type."""
    described = warehouse_of(vault, table).execute(f"describe {sql_of(vault, table)}").fetchall()
    return [(str(name), str(kind).lower().replace(",", ", ")) for name, kind, *_ in described]
