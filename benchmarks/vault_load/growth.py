"""What an incremental load costs once there is ten times the history, and what a scan of the key column costs."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import TypedDict

import duckdb

from benchmarks.vault_load.loading import measure
from benchmarks.vault_load.metering import Meter
from benchmarks.vault_load.variants import ROOT, Load, Variant

TIMES = 10
NOBODY = {"BLOB": "unhex(repeat('80', 16))", "UUID": "'80808080-8080-8080-8080-808080808080'::uuid"}
OTHER = {"BLOB": "unhex(md5(hex({column}) || {i}))", "UUID": "unhex(md5({column}::varchar || {i}))::uuid"}
AGE = "{column} - interval {i} day"


class Growth(TypedDict):
    """Seconds of CPU for one table: with the history of one load, with ten times that, and for a scan of its keys."""

    once: float
    grown: float
    scan_once: float
    scan_grown: float


def measure_growth(variant: Variant, deliveries: tuple[Path, Path], folder: Path, repeats: int) -> dict[str, Growth]:
    """Load the second delivery into a vault as it is and into one that is ten times as long, and scan both."""
    shutil.rmtree(folder, ignore_errors=True)
    variant.prepare(folder)
    once, grown = folder / "once.duckdb", folder / "grown.duckdb"
    measure(variant, folder, Load("first", deliveries[0], once, folder / "first.json"))
    shutil.copy(once, grown)
    _grow(grown)
    scans = {warehouse: _scan(warehouse, repeats) for warehouse in (once, grown)}
    loads = {warehouse: _load(variant, folder, deliveries[1], warehouse, repeats) for warehouse in (once, grown)}
    return {
        table: Growth(
            once=loads[once][table],
            grown=loads[grown][table],
            scan_once=scans[once][table],
            scan_grown=scans[grown][table],
        )
        for table in scans[once]
    }


def _load(variant: Variant, folder: Path, delivery: Path, warehouse: Path, repeats: int) -> dict[str, float]:
    runs = []
    for _ in range(repeats):
        copy = Path(shutil.copy(warehouse, folder / "copy.duckdb"))
        runs.append(measure(variant, folder, Load("incremental", delivery, copy, folder / "incremental.json")))
        copy.unlink()
    return {table: median(run["tables"][table]["cpu"] for run in runs) for table in runs[0]["tables"]}


def _scan(warehouse: Path, repeats: int) -> dict[str, float]:
    """In processes of their own, so that nothing is in DuckDB's memory yet, as when dbt begins."""
    command = [sys.executable, "-m", "benchmarks.vault_load.growth", str(warehouse)]
    runs = [
        json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)  # noqa: S603 -- ourselves
        for _ in range(repeats)
    ]
    return {table: median(run[table]["cpu"] for run in runs) for table in runs[0]}


def _grow(warehouse: Path) -> None:
    """Nine older histories before the one there is: other keys, or for satellites other versions of the same."""
    with duckdb.connect(str(warehouse), config={"preserve_insertion_order": False}) as connection:
        for table, key, data_type in _keys(connection):
            if table.startswith("sat_"):
                others = {_hashdiff(connection, table): OTHER[data_type], "load_datetime": AGE, "effective_from": AGE}
            else:
                others = {key: OTHER[data_type]}
            connection.execute(f"create table grown as from {table} limit 0")
            for i in reversed(range(1, TIMES)):
                replaced = ", ".join(f"{form.format(column=name, i=i)} as {name}" for name, form in others.items())
                connection.execute(f"insert into grown select * replace ({replaced}) from {table}")
            connection.execute(f"insert into grown from {table}")
            connection.execute(f"drop table {table}")
            connection.execute(f"alter table grown rename to {table}")


def _keys(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str, str]]:
    return connection.execute(
        "select table_name, column_name, data_type from duckdb_columns() "
        "where regexp_matches(table_name, '^(hub|link|nh_link|sat)_') and column_index = 1 order by table_name"
    ).fetchall()


def _hashdiff(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    columns = connection.execute(
        "select column_name from duckdb_columns() where table_name = ? and column_index = 2", [table]
    ).fetchall()
    return str(columns[0][0])


def _scanned(warehouse: str) -> None:
    meter = Meter()
    with duckdb.connect(warehouse, read_only=True, config={"preserve_insertion_order": False}) as connection:
        for table, key, data_type in _keys(connection):
            with meter.measuring(table):
                connection.execute(f"select count(*) from {table} where {key} = {NOBODY[data_type]}").fetchall()
    sys.stdout.write(json.dumps(meter.costs))


if __name__ == "__main__":
    _scanned(sys.argv[1])
