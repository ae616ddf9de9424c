"""Both ways in turn, again and again, so that what disturbs one disturbs the other as well."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.dbt_overhead.running import Cost, dbt
from benchmarks.promises.project import WAYS, written

NO_TESTS = "no tests"


@dataclass(frozen=True)
class Measured:
    """What the tests of one way took once: seconds by dbt's own watch, and what the whole process took."""

    rows: int
    way: str
    nodes: int
    execution: float
    cost: Cost


def measured(rows: int, repeats: int, folder: Path, say: Callable[[str], None]) -> Iterator[Measured]:
    """Test one table of so many rows in both ways, and start dbt without a test."""
    project = written(folder / f"stays_{rows}", rows)
    dbt(project, "deps")
    dbt(project, "parse")
    for repeat in range(repeats):
        turn = list({NO_TESTS: "nothing_at_all", **WAYS}.items())
        for way, selected in turn if repeat % 2 == 0 else reversed(turn):
            cost = dbt(project, "test", "--select", selected)
            times = _execution_times(project) if way != NO_TESTS else []
            one = Measured(rows, way, len(times), sum(times), cost)
            say(f"{rows:,} rows, {way}: {one.execution:.2f} s, {cost.cpu:.1f} s of CPU, {repeat + 1} of {repeats}")
            yield one


def _execution_times(project: Path) -> list[float]:
    results = json.loads((project / "target" / "run_results.json").read_text(encoding="utf-8"))["results"]
    tests = [each for each in results if each["unique_id"].startswith("test.")]
    said = {each["unique_id"]: each["status"] for each in tests}
    if set(said.values()) != {"pass"}:
        raise RuntimeError(f"these promises are to be kept: {said}")
    return [each["execution_time"] for each in tests]
