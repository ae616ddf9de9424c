"""Points in time: random skies, told bit by bit and late, against plain Python and against a table built anew."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

import duckdb
import pytest

from tests.dbt.business_vault.astronomer import NEW_YEAR, Sky, Version, tell_more
from tests.end_to_end.projects import Project, use_puddingstone

pytestmark = pytest.mark.dbt

TOLD = """
create schema if not exists told;
create or replace table told.hub_star (star_hk varchar, load_datetime timestamp);
create or replace table told.sat_star__light (star_hk varchar, effective_from timestamp, load_datetime timestamp);
create or replace table told.sat_star__place (star_hk varchar, effective_from timestamp, load_datetime timestamp);
"""


@dataclass(frozen=True)
class Almanac:
    """The SQL that dbt runs: for the nights, for a table that begins, and for one that goes on."""

    nights: str
    begins: str
    goes_on: str


@pytest.fixture(scope="module")
def almanac(tmp_path_factory: pytest.TempPathFactory) -> Almanac:
    root = tmp_path_factory.mktemp("almanac") / "almanac"
    shutil.copytree(Path(__file__).parent / "almanac", root)
    use_puddingstone(root)
    project = Project(root)
    with duckdb.connect(str(project.warehouse)) as connection:
        connection.execute(TOLD)
        connection.execute("insert into told.hub_star values ('A', '2026-01-01')")
    project.dbt("run")
    compiled = root / "target" / "compiled" / "almanac" / "models"
    project.dbt("compile", "--full-refresh")
    nights, begins = (compiled / f"{name}.sql" for name in ("nights", "pit_star"))
    texts = nights.read_text(encoding="utf-8"), begins.read_text(encoding="utf-8")
    project.dbt("compile")
    return Almanac(*texts, begins.read_text(encoding="utf-8"))


@pytest.mark.parametrize("seed", range(24))
def test_each_night_is_told_as_it_was_known_then(almanac: Almanac, seed: int) -> None:
    random, sky, connection = Random(seed), Sky(), _observatory()  # noqa: S311
    sky.stars["A"] = NEW_YEAR
    for day in range(8):
        tell_more(sky, random, day)
        _tell(connection, sky)
        connection.execute(f"create or replace table nights as {almanac.nights}")
        if day == 0:
            connection.execute(f"create table pit_star as {almanac.begins}")
        else:
            _go_on(connection, almanac.goes_on)
        found = connection.execute("from pit_star").fetchall()
        assert len(found) == len(set(found))
        assert set(found) == sky.points_in_time()
        assert set(connection.execute(almanac.begins).fetchall()) == set(found)


def _observatory() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("attach ':memory:' as warehouse; use warehouse")
    connection.execute(TOLD)
    for table in ("hub_star", "sat_star__light", "sat_star__place"):
        connection.execute(f"create view {table} as from told.{table}")
    return connection


def _tell(connection: duckdb.DuckDBPyConnection, sky: Sky) -> None:
    connection.execute(TOLD)
    connection.executemany("insert into told.hub_star values (?, ?)", list(sky.stars.items()))
    tables: dict[str, set[Version]] = {"light": sky.light, "place": sky.place}
    for table, versions in tables.items():
        if versions:
            connection.executemany(f"insert into told.sat_star__{table} values (?, ?, ?)", sorted(versions))


def _go_on(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    """Delete and insert, as dbt does."""
    connection.execute(f"create or replace temp table news as {sql}")
    connection.execute("delete from pit_star where (star_hk, as_of_date) in (select (star_hk, as_of_date) from news)")
    connection.execute("insert into pit_star by name from news")
