"""What was to be reached, and whether it was. Never a test: machines differ."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Literal

from benchmarks.vault_load.growth import Growth
from benchmarks.vault_load.loading import Measured
from benchmarks.vault_load.results import Results

MEASURES: dict[str, Callable[[Measured], float]] = {
    "CPU of SQL, s": lambda one: one["sql"]["cpu"],
    "wall of SQL, s": lambda one: one["sql"]["wall"],
    "CPU with dbt, s": lambda one: one["process"]["cpu"],
    "wall with dbt, s": lambda one: one["process"]["wall"],
    "peak memory, MB": lambda one: one["peak_memory"] / 1e6,
    "on disk, MB": lambda one: one["bytes_on_disk"] / 1e6,
}
CPU, MEMORY, DISK = "CPU of SQL, s", "peak memory, MB", "on disk, MB"
KINDS = ("hub", "link", "nh_link", "sat")


@dataclass(frozen=True)
class Target:
    """A ratio that was to be no more than a limit."""

    what: str
    limit: float
    ratio: float

    @property
    def outcome(self) -> str:
        """In words."""
        return "reached" if self.ratio <= self.limit else "not reached"


def value(results: Results, variant: str, day: str, measure: str) -> float:
    """The median over the repeats."""
    return median(MEASURES[measure](one) for one in results["runs"][variant][day])


def targets(results: Results, variant: str) -> Iterator[Target]:
    """All that can be said of one of our variants, from what was run."""

    def against(other: str, day: str, measure: str) -> float:
        return value(results, variant, day, measure) / value(results, other, day, measure)

    if "stock" in results["runs"]:
        yield Target("first load: CPU against stock", 0.5, against("stock", "first", CPU))
    if "floor" in results["runs"]:
        yield Target("first load: CPU against the floor", 1.5, against("floor", "first", CPU))
    if "stock" in results["runs"]:
        yield Target("incremental load: CPU against stock", 0.5, against("stock", "incremental", CPU))
        for day in ("first", "incremental"):
            yield Target(f"{day} load: peak memory against stock", 1.0, against("stock", day, MEMORY))
        yield Target("bytes on disk against stock, after both loads", 1.0, against("stock", "incremental", DISK))
    if growth := results["growth"].get(variant):
        for kind in KINDS:
            ratio = _of_kind(growth, kind, "grown") / _of_kind(growth, kind, "scan_grown")
            yield Target(f"{kind}: incremental load at ten times the history against a scan of the keys", 1.5, ratio)


def _of_kind(growth: dict[str, Growth], kind: str, which: Literal["grown", "scan_grown"]) -> float:
    return sum(costs[which] for table, costs in growth.items() if table.startswith(f"{kind}_"))
