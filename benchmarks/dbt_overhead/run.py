"""Run it: python -m benchmarks.dbt_overhead.run --sizes 100 500 2000."""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.dbt_overhead.measuring import measured, start_of_dbt
from benchmarks.dbt_overhead.report import comparable, least, report
from benchmarks.dbt_overhead.results import earlier, write
from benchmarks.dbt_overhead.running import machine
from benchmarks.dbt_overhead.variants import variants


def main() -> None:
    """Measure, and say or write what was found."""
    arguments = _arguments()
    found = earlier(arguments.results, arguments.sizes) if arguments.results else []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        chosen = list(variants(folder / "compiled"))
        start = start_of_dbt(folder / "empty")
        for models in arguments.sizes:
            for one in measured(chosen, models, arguments.repeats, folder, _say):
                found.append(one)
                if arguments.results:
                    write(arguments.results, found, start, machine())
    sys.stdout.write(report(comparable(least(found)), start, machine()))


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 500, 2000], help="models, in tens")
    parser.add_argument("--repeats", type=int, default=3, help="the least of these counts")
    parser.add_argument("--results", type=Path, help="a folder for JSON, table and chart")
    return parser.parse_args()


if __name__ == "__main__":
    main()
