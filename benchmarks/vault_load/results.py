"""What a run has measured, as it is kept."""

import os
from importlib.metadata import version
from typing import TypedDict

from benchmarks.vault_load.growth import Growth
from benchmarks.vault_load.loading import Measured

DAYS = ("first", "incremental")
Runs = dict[str, dict[str, list[Measured]]]


class Machine(TypedDict):
    """Where it was measured."""

    cores: int
    memory_gb: int


class Results(TypedDict):
    """Everything: by variant and day each repeat, and by variant and table the growth."""

    machine: Machine
    versions: dict[str, str]
    scale: float
    repeats: int
    growth_scale: float
    titles: dict[str, str]
    runs: Runs
    growth: dict[str, dict[str, Growth]]


def this_machine() -> Machine:
    """Cores and memory."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return Machine(cores=os.cpu_count() or 1, memory_gb=round(memory / 2**30))


def these_versions() -> dict[str, str]:
    """Of what does the work."""
    return {name: version(name) for name in ("duckdb", "dbt-core", "dbt-duckdb")}
