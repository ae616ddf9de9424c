"""Run it: python -m benchmarks.dbt_overhead.run --sizes 100 500 2000."""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from benchmarks.dbt_overhead.chart import chart
from benchmarks.dbt_overhead.measuring import Measured, measured, start_of_dbt
from benchmarks.dbt_overhead.report import least, report, whole_steps
from benchmarks.dbt_overhead.running import Cost
from benchmarks.dbt_overhead.variants import variants


def main() -> None:
    """Measure, and say or write what was found."""
    arguments = _arguments()
    found: list[Measured] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        chosen = list(variants(folder / "compiled"))
        start = start_of_dbt(folder / "empty")
        for models in arguments.sizes:
            for one in measured(chosen, models, arguments.repeats, folder, _say):
                found.append(one)
                if arguments.results:
                    _write(arguments.results, found, start)
    sys.stdout.write(report(least(found), start, _machine()))


def _write(folder: Path, found: list[Measured], start: Cost) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    raw = {"machine": _machine(), "start": asdict(start), "measured": [asdict(one) for one in found]}
    (folder / "results.json").write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")
    whole = whole_steps(least(found))
    if whole:
        (folder / "results.md").write_text(report(whole, start, _machine()), encoding="utf-8")
        (folder / "chart.svg").write_text(chart(whole), encoding="utf-8")


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    dbt = "another dbt" if "PUDDINGSTONE_DBT" in os.environ else f"dbt-core {version('dbt-core')}"
    return f"{os.cpu_count()} cores, {memory:.0f} GB of memory, {dbt}, duckdb {version('duckdb')}"


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 500, 2000], help="models, in tens")
    parser.add_argument("--repeats", type=int, default=3, help="the least of these counts")
    parser.add_argument("--results", type=Path, help="a folder for JSON, Markdown and chart; the screen without it")
    return parser.parse_args()


if __name__ == "__main__":
    main()
