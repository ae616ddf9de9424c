"""Results in a folder: what was measured, as JSON, and the table and the chart that are made of it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.dbt_overhead.chart import chart
from benchmarks.dbt_overhead.measuring import Measured
from benchmarks.dbt_overhead.report import comparable, least, report
from benchmarks.dbt_overhead.running import Cost


def earlier(folder: Path, sizes: list[int]) -> list[Measured]:
    """What earlier runs have measured at other sizes: every size is compared within one run."""
    path = folder / "results.json"
    found = json.loads(path.read_text(encoding="utf-8"))["measured"] if path.exists() else []
    return [_read(one) for one in found if one["models"] not in sizes]


def write(folder: Path, found: list[Measured], start: Cost, machine: str) -> None:
    """Write everything, or what there is of it so far."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted(found, key=lambda one: one.models)
    raw = {"machine": machine, "start": asdict(start), "measured": [asdict(one) for one in found]}
    (folder / "results.json").write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")
    costs = comparable(least(found))
    if costs:
        (folder / "results.md").write_text(report(costs, start, machine), encoding="utf-8")
        (folder / "chart.svg").write_text(chart(costs), encoding="utf-8")


def _read(one: dict[str, Any]) -> Measured:
    return Measured(one["models"], one["step"], one["variant"], Cost(**one["cost"]))
