"""Run it: python -m benchmarks.promises.run --rows 1000000 3000000."""

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks.dbt_overhead.running import machine
from benchmarks.promises.chart import chart
from benchmarks.promises.measuring import Measured, measured
from benchmarks.promises.report import compared, report


def main() -> None:
    """Measure, and say or write what was found."""
    arguments = _arguments()
    found: list[Measured] = []
    with tempfile.TemporaryDirectory() as scratch:
        for rows in arguments.rows:
            found.extend(measured(rows, arguments.repeats, Path(scratch), _say))
    if arguments.results:
        _write(arguments.results, found)
    sys.stdout.write(report(found, machine()))


def _write(folder: Path, found: list[Measured]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    raw = {"machine": machine(), "measured": [asdict(one) for one in found]}
    (folder / "results.json").write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")
    (folder / "results.md").write_text(report(found, machine()), encoding="utf-8")
    (folder / "chart.svg").write_text(chart(compared(found)), encoding="utf-8")


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 3_000_000], help="rows of the table")
    parser.add_argument("--repeats", type=int, default=5, help="the median of these counts")
    parser.add_argument("--results", type=Path, help="a folder for JSON, table and chart")
    return parser.parse_args()


if __name__ == "__main__":
    main()
