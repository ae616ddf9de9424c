"""dbt run in a process of its own, and what that took."""

import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

_ALONE = {"DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_USE_COLORS": "false", "DBT_VERSION_CHECK": "false"}


@dataclass(frozen=True)
class Cost:
    """Seconds of processor time, in all threads and children, and seconds on the clock."""

    cpu: float
    wall: float


def dbt(folder: Path, *arguments: str) -> Cost:
    """Run dbt in a project and return what it cost."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DBT_")}
    command = [*_dbt(), *arguments, "--profiles-dir", str(folder)]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own arguments
        command, cwd=folder, env={**environment, **_ALONE}, capture_output=True, text=True, check=False
    )
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed in {folder}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return Cost(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall)


def machine() -> str:
    """What it ran on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    dbt = "another dbt" if "PUDDINGSTONE_DBT" in os.environ else f"dbt-core {version('dbt-core')}"
    return f"{os.cpu_count()} cores, {memory:.0f} GB of memory, {dbt}, duckdb {version('duckdb')}"


def _dbt() -> list[str]:
    other = os.environ.get("PUDDINGSTONE_DBT")
    return [other] if other else [sys.executable, "-m", "dbt.cli.main"]
