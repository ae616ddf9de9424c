"""Loads that are measured: as a process, and statement by statement."""

import json
import os
import subprocess
import time
from pathlib import Path
from typing import TypedDict

import duckdb

from benchmarks.vault_load.metering import Cost
from benchmarks.vault_load.variants import ROOT, Load, Variant


class Measured(TypedDict):
    """What one load took: the whole process, its SQL alone, and that by table."""

    process: Cost
    sql: Cost
    peak_memory: int
    bytes_on_disk: int
    tables: dict[str, Cost]


class LoadFailedError(Exception):
    """A load did not end well."""


def measure(variant: Variant, folder: Path, load: Load) -> Measured:
    """Load a delivery in a process of its own."""
    environment = {
        **os.environ,
        "BENCH_WAREHOUSE": str(load.warehouse),
        "BENCH_DELIVERY": str(load.delivery),
        "DBT_SEND_ANONYMOUS_USAGE_STATS": "false",
        "PYTHONPATH": str(ROOT),
    }
    log = load.costs.with_suffix(".log")
    began = time.perf_counter()
    with log.open("w", encoding="utf-8") as said:
        process = subprocess.Popen(  # noqa: S603 -- our own commands
            variant.command(folder, load), cwd=folder, env=environment, stdout=said, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise LoadFailedError(f"{variant.title}, {load.day} load:\n{log.read_text(encoding='utf-8')}")
    tables: dict[str, Cost] = json.loads(load.costs.read_text(encoding="utf-8"))
    return Measured(
        process=Cost(cpu=used.ru_utime + used.ru_stime, wall=wall),
        sql=Cost(cpu=sum(cost["cpu"] for cost in tables.values()), wall=sum(cost["wall"] for cost in tables.values())),
        peak_memory=used.ru_maxrss * 1024,
        bytes_on_disk=_bytes_in_use(load.warehouse),
        tables=tables,
    )


def _bytes_in_use(warehouse: Path) -> int:
    """The blocks that hold something; those that a checkpoint left free are used by the next load."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        size = connection.execute("select block_size * used_blocks from pragma_database_size()").fetchall()
    return int(size[0][0])
