"""What there is in a warehouse, and what is asked of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.failures import ErasingError
from puddingstone.vault import SourceSystem, Table

_BUILD = "build the project first, and name the target that it was built in with --target"
_TEXTS = ("VARCHAR", "TEXT", "STRING", "CHAR", "JSON", "VARIANT", "ARRAY", "OBJECT", "STRUCT", "MAP", "UNION", "ENUM")

_RELATIONS = """\
select
    c.table_schema as schema_name,
    c.table_name as name,
    t.table_type as kind,
    c.column_name as column_name,
    c.data_type as data_type
from information_schema.columns as c
inner join information_schema.tables as t
    on c.table_catalog = t.table_catalog
    and c.table_schema = t.table_schema
    and c.table_name = t.table_name
where c.table_catalog = current_database()
  and lower(c.table_schema) not in ('information_schema', 'pg_catalog')
order by c.table_schema, c.table_name, c.ordinal_position"""


class Warehouse(Protocol):
    """A connection to a warehouse that lasts: what is temporary or not yet committed in it is seen by the next SQL."""

    @property
    def kind(self) -> str:
        """``duckdb`` or ``snowflake``."""

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Ask, and return rows by column, in lower case."""

    def run(self, sql: str) -> object:
        """Do something that answers nothing."""


class Relation(Frozen):
    """A table or a view as the warehouse has it; ``columns`` pairs names with types."""

    schema_name: str
    name: str
    is_view: bool
    columns: tuple[tuple[str, str], ...]

    @property
    def sql(self) -> str:
        """Its name, quoted."""
        return f"{quoted(self.schema_name)}.{quoted(self.name)}"

    @property
    def place(self) -> str:
        """Its name, for people."""
        return f"{self.schema_name}.{self.name}".lower()

    @property
    def texts(self) -> tuple[str, ...]:
        """Its columns that may hold words, lists and documents too."""
        return tuple(name for name, kind in self.columns if kind.upper().startswith(_TEXTS) or kind.endswith("]"))

    def column(self, name: str) -> str:
        """A column as the warehouse spells it, quoted."""
        known = {each.casefold(): each for each, _ in self.columns}
        return quoted(known.get(name.casefold(), name))


class Content(Frozen):
    """Everything that is in a warehouse."""

    relations: tuple[Relation, ...]
    is_duckdb: bool = True

    def table(self, table: Table) -> Relation:
        """Where a table of the vault is.

        Raises:
            ErasingError: it is not built, or more than once.
        """
        return self._one(table.name, table.schema_name)

    def find(self, table: Table) -> Relation | None:
        """Where a table of the vault is, if it is built and may be told from others."""
        found = self._called(table.name, table.schema_name)
        return found[0] if len(found) == 1 else None

    def source(self, system: SourceSystem, table: str) -> Relation:
        """Where a source's table is.

        Raises:
            ErasingError: it is not there, or there more than once.
        """
        return self._one(table, system.schema_name)

    def _one(self, name: str, schema: str) -> Relation:
        found = self._called(name, schema)
        if not found:
            raise ErasingError("not-built", f"there is no table {schema}.{name} in the warehouse", _BUILD)
        if len(found) > 1:
            places = " and ".join(each.place for each in found)
            raise ErasingError("built-twice", f"{schema}.{name} may be {places}", "keep each build in its own database")
        return found[0]

    def _called(self, name: str, schema: str) -> list[Relation]:
        """What is called so in the schema itself, else in those that begin with that of a target."""
        named = [each for each in self.relations if each.name.casefold() == name.casefold()]
        exact = [each for each in named if each.schema_name.casefold() == schema.casefold()]
        return exact or [each for each in named if each.schema_name.casefold().endswith(f"_{schema.casefold()}")]


def content_of(warehouse: Warehouse) -> Content:
    """Look at what there is in a warehouse."""
    return Content(relations=tuple(_relations(warehouse.rows(_RELATIONS))), is_duckdb=warehouse.kind == "duckdb")


def quoted(name: str) -> str:
    """A name as SQL takes it for what it is, quotation marks in it twice.

    >>> print(quoted('a "b" c'))
    "a ""b"" c"
    """
    return '"' + name.replace('"', '""') + '"'


def _relations(rows: Sequence[Mapping[str, Any]]) -> Iterable[Relation]:
    found: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for row in rows:
        columns = found.setdefault((row["schema_name"], row["name"], row["kind"]), [])
        columns.append((row["column_name"], row["data_type"]))
    for (schema, name, kind), columns in found.items():
        yield Relation(schema_name=schema, name=name, is_view="VIEW" in kind.upper(), columns=tuple(columns))
