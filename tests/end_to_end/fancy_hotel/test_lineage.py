"""The lineage that the compiler knows is the one that sqlglot finds in the SQL that dbt compiles."""

from pathlib import Path
from typing import NamedTuple

import pytest

from puddingstone.pipeline import examine
from puddingstone.planning import plan
from puddingstone.tracing import Lineage, Place, trace
from puddingstone.vault import AnyTable, EffectivitySatellite, Ledger, Vault
from tests.end_to_end.fancy_hotel.compiled_lineage import CompiledLineage, Found, catalogue
from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.projects import AS_BEFORE
from tests.literate import settings_at

pytestmark = [pytest.mark.dbt, pytest.mark.once]

LOADS = ("first", "next")
SALT = "privacy.salt"


class Read(NamedTuple):
    """The vault of the example with its lineage, and each table's SQL of one load, as sqlglot reads it."""

    vault: Vault
    lineage: Lineage
    compiled: dict[str, CompiledLineage]


@pytest.fixture(scope="module", params=LOADS)
def load(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def read(load: str, two_days: TwoDays) -> Read:
    project = two_days.after_first_day
    target = "target" if load == "first" else "target_of_next_load"
    if load == "next":
        models = ("--select", "resource_type:model", "--indirect-selection", "empty")
        read_before = (*AS_BEFORE, "--partial-parse-file-path", "target/partial_parse.msgpack")
        project.dbt("compile", "--vars", "day: 1", "--target-path", target, *models, *read_before)
    vault = plan(examine(settings_at(project.root)).reading.business)
    folder = project.root / target / "compiled" / "puddingstone" / "models"
    schema, names = catalogue(project.warehouse), {table.name for table in vault.tables}
    compiled = {table.name: CompiledLineage(_sql(folder, table), schema, names) for table in vault.tables}
    return Read(vault, trace(vault), compiled)


def test_all_tables_have_the_columns_that_their_sql_selects(read: Read) -> None:
    assert len(read.compiled) > 50
    for table in read.vault.tables:
        assert sorted(read.compiled[table.name].columns) == sorted(column.name for column in table.columns)


def test_every_column_is_made_of_what_its_sql_takes(load: str, read: Read) -> None:
    differences = {}
    for table in _of_sources(read.vault):
        for column in table.columns:
            ours = _ours(read.lineage, Place(table.name, column.name))
            theirs = _others(read.compiled[table.name].column(column.name), table)
            assert not theirs - ours, (load, table.name, column.name)
            if ours != theirs:
                differences[table.name, column.name] = {name for _, name in ours - theirs}
    turns = [table for table in read.vault.tables if isinstance(table, EffectivitySatellite)]
    assert differences == {
        (table.name, column): more for table in turns for column, more in _seen_by_us_alone(table, load).items()
    }


def test_the_rows_of_every_table_depend_on_what_its_sql_joins_filters_and_orders_by(read: Read) -> None:
    for table in _of_sources(read.vault):
        ours = {(each.place.table, each.place.column.lower()) for each in read.lineage.rows[table.name]}
        assert _others(read.compiled[table.name].rows(), table) == ours, table.name


def _of_sources(vault: Vault) -> list[AnyTable]:
    """The tables that are made of what sources tell; the history of promises tells of measurements."""
    return [table for table in vault.tables if not isinstance(table, Ledger)]


def _seen_by_us_alone(table: EffectivitySatellite, load: str) -> dict[str, set[str]]:
    """Where the compiler knows more: the columns of relationships that take turns, and those of their stage.

    A relationship ends where the next one begins, which a subquery over whole rows finds: sqlglot stops there.
    Only once there are relationships from before are those that come told apart by whether they are open.
    """
    driving = set(table.driving_keys)
    found = {
        "end_date": {table.hash_key, *driving, "start_date", "effective_from"},
        "effective_from": {table.hash_key, *driving, "start_date", "end_date"},
        "load_datetime": driving,
    }
    return found if load == "next" else {**found, "start_date": {"effective_from", "end_date"}}


def _sql(models: Path, table: AnyTable) -> str:
    return (models / table.folder / f"{table.name}.sql").read_text(encoding="utf-8")


def _ours(lineage: Lineage, place: Place) -> set[tuple[str, str]]:
    """What a column is made of; that a code is joined to its meaning is a matter of rows to sqlglot."""
    causes = [each for each in lineage.made[place].of if each.how != "join"]
    return {(each.place.table, each.place.column.lower()) for each in causes}


def _others(found: Found, table: AnyTable) -> set[tuple[str, str]]:
    """What was found in other tables but the salt; a table that is loaded once more is also compared with itself."""
    return {(other, column.lower()) for other, column in found if other not in (table.name, SALT)}
