"""The vaults that the benchmark compares hold the same rows."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from benchmarks.dbt_overhead.running import dbt
from benchmarks.dbt_overhead.variants import variants

pytestmark = pytest.mark.dbt

# Keys of several parts are hashed from another text than in stock AutomateDV.
HASHED_ANOTHER_WAY = ("mooring_hk", "arrival_hk")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The warehouses of all variants after two deliveries."""
    folder = tmp_path_factory.mktemp("vaults")
    warehouses = {}
    for variant in variants(folder / "compiled"):
        project = variant.project(folder / variant.name, models=30)
        for delivery in ("first", "second"):
            project.deliver(delivery)
            dbt(project.folder, "build")
        warehouses[variant.name] = project.warehouse
    return warehouses


def _tables(warehouse: Path) -> list[str]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        found = connection.execute(
            "select table_schema || '.' || table_name from information_schema.tables"
            " where table_schema in ('staging', 'raw_vault') order by all"
        ).fetchall()
    return [name for (name,) in found]


def _rows(warehouse: Path, *, without: tuple[str, ...] = ()) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for table in _tables(warehouse):
            select = f"select columns(lambda name: name not in {list(without)}) from {table} order by all"
            yield table, connection.execute(select).fetchall()


def test_our_macros_load_what_plain_sql_loads(loaded: dict[str, Path]) -> None:
    assert len(_tables(loaded["ours"])) == 30
    assert dict(_rows(loaded["ours"])) == dict(_rows(loaded["plain SQL"]))


def test_both_deliveries_have_arrived(loaded: dict[str, Path]) -> None:
    counted = {table: len(rows) for table, rows in _rows(loaded["ours"]) if table.endswith("_0002")}
    assert counted["raw_vault.hub_ship_0002"] == 3
    assert counted["raw_vault.sat_ship_0002"] == 4
    assert counted["raw_vault.eff_sat_mooring_0002"] == 5


def test_stock_automate_dv_loads_the_same(loaded: dict[str, Path]) -> None:
    if "stock" not in loaded:
        pytest.skip("AUTOMATE_DV_PATH names no copy of AutomateDV")
    ours, stock = (dict(_rows(loaded[name], without=HASHED_ANOTHER_WAY)) for name in ("ours", "stock"))
    assert stock == ours
