"""Run it: python -m benchmarks.vault_load.run --scale 1 --repeats 3."""

import argparse
import shutil
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from benchmarks.vault_load.comparing import Digest, differences, digests
from benchmarks.vault_load.deliveries import make_deliveries
from benchmarks.vault_load.loading import Measured, measure
from benchmarks.vault_load.report import report
from benchmarks.vault_load.variants import Load, Variant, variants

DAYS = ("first", "incremental")
Runs = dict[str, dict[str, list[Measured]]]


def arguments() -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="of TPC-H: 1 is 6 million lines")
    parser.add_argument("--repeats", type=int, default=3, help="medians are taken over these")
    parser.add_argument("--only", nargs="*", help="variants by name; all without it")
    parser.add_argument("--folder", type=Path, help="for deliveries and warehouses, kept; a temporary one without it")
    return parser.parse_args()


def load_all(chosen: list[Variant], folder: Path, scale: float, repeats: int) -> Runs:
    """Load both days with every variant, in turn, so that what disturbs one disturbs its neighbours as well."""
    deliveries = dict(zip(DAYS, make_deliveries(folder / f"scale_{scale:g}", scale), strict=True))
    runs: Runs = {variant.name: {day: [] for day in DAYS} for variant in chosen}
    for repeat in range(repeats):
        held: dict[str, dict[str, dict[str, Digest]]] = defaultdict(dict)
        for variant in chosen:
            place = folder / variant.name
            shutil.rmtree(place, ignore_errors=True)
            variant.prepare(place)
            for day, delivery in deliveries.items():
                load = Load(day, delivery, place / "vault.duckdb", place / f"{day}.json")
                measured = measure(variant, place, load)
                runs[variant.name][day].append(measured)
                held[day][variant.name] = digests(load.warehouse)
                took = measured["sql"]["cpu"]
                sys.stderr.write(f"{repeat + 1}/{repeats} {variant.title}, {day}: {took:.2f} s CPU of SQL\n")
        for day in DAYS:
            if different := differences(held[day]):
                raise SystemExit(f"The variants do not hold the same after the {day} load:\n" + "\n".join(different))
    return runs


def main() -> None:
    """Load, compare, report."""
    asked = arguments()
    chosen = [variant for variant in variants() if not asked.only or variant.name in asked.only]
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.folder or Path(temporary)
        runs = load_all(chosen, folder.resolve(), asked.scale, asked.repeats)
    sys.stdout.write(report(runs, {variant.name: variant.title for variant in chosen}))


if __name__ == "__main__":
    main()
