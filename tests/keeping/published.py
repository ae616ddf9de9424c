"""A small project whose tables are published, and filled without dbt."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
from click.testing import CliRunner, Result

from puddingstone import settings
from puddingstone.cli import main
from puddingstone.pipeline import examine
from puddingstone.planning import plan
from puddingstone.vault import Offered
from tests.planning.modelling import write_project

_MODEL = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        language: Text
"""
_PRODUCTS = """\
from domain_models.fancy_hotel import front_office
from domain_models.fancy_hotel.visiting import Guest
from puddingstone import *

guests = Product("Guests", purpose="Who they are", owner=front_office, offers=[Dimension(Guest)])
old_guests = Product("Old guests", purpose="Who they were", owner=front_office, offers=[AsOfDimension(Guest)])
"""
_PROJECT = "name: hotel\nversion: '1.0'\nprofile: hotel\nvars: {said}\n"
_PROFILES = """\
hotel:
  target: dev
  outputs:
    dev: {type: duckdb, path: hotel.duckdb, schema: main}
    memory: {type: duckdb, path: ':memory:', schema: main}
"""


@dataclass(frozen=True)
class Published:
    """The project at ``root``, with two guests in each of its tables, loaded at a moment."""

    root: Path

    @classmethod
    def begun(cls, root: Path, **variables: str) -> "Published":
        """Write the project and its warehouse."""
        write_project(root, _MODEL)
        (root / "domain_models" / "fancy_hotel" / "products.py").write_text(_PRODUCTS, encoding="utf-8")
        (root / "dbt_project.yml").write_text(_PROJECT.format(said=variables), encoding="utf-8")
        (root / "profiles.yml").write_text(_PROFILES, encoding="utf-8")
        published = cls(root)
        published.fill("2026-03-27 06:00:00", ["0017", "0018"])
        return published

    def fill(self, loaded_at: str, guests: Iterable[str]) -> None:
        """Make all published tables anew, with a row for each guest, and say when that was loaded."""
        vault = plan(examine(settings.load(self.root)).reading.business)
        with duckdb.connect(str(self.warehouse)) as connection:
            for table in vault.tables:
                if isinstance(table, Offered):
                    columns = ", ".join(f"{column.name} {column.type}" for column in table.columns)
                    connection.execute(f"create schema if not exists {table.schema_name}")
                    connection.execute(f"create or replace table {table.schema_name}.{table.name} ({columns})")
                    for guest in guests:
                        key = table.columns[0].name
                        connection.execute(f"insert into {table.schema_name}.{table.name} ({key}) values ('{guest}')")
            connection.execute("create schema if not exists raw_vault")
            loaded = f"select timestamp '{loaded_at}' as load_datetime"
            connection.execute(f"create or replace table raw_vault.hub_guest as {loaded}")

    @property
    def warehouse(self) -> Path:
        """The DuckDB file."""
        return self.root / "hotel.duckdb"

    def run(self, *arguments: object) -> Result:
        """Run a command of the compiler; it never ends in a traceback."""
        result = CliRunner().invoke(main, ["--project", str(self.root), *map(str, arguments)])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask its warehouse."""
        with duckdb.connect(str(self.warehouse)) as connection:
            return connection.execute(sql).fetchall()
