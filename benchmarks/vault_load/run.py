"""Run it: python -m benchmarks.vault_load.run --scale 1 --repeats 3."""

import argparse
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.vault_load.comparing import Digest, differences, digests
from benchmarks.vault_load.deliveries import make_deliveries
from benchmarks.vault_load.growth import Growth, measure_growth
from benchmarks.vault_load.loading import measure
from benchmarks.vault_load.report import report
from benchmarks.vault_load.results import DAYS, Results, Runs, these_versions, this_machine
from benchmarks.vault_load.variants import Load, Variant, variants

GROWN = ("ours_native", "stock")


class DifferentRowsError(Exception):
    """The variants do not hold the same, so what they took cannot be compared."""


def load_all(chosen: Sequence[Variant], folder: Path, scale: float, repeats: int) -> Runs:
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
                runs[variant.name][day].append(measure(variant, place, load))
                held[day][variant.name] = digests(load.warehouse)
                _say(f"{repeat + 1} of {repeats}: {variant.title}, {day} load")
        for day in DAYS:
            if different := differences(held[day]):
                raise DifferentRowsError(f"after the {day} load:\n" + "\n".join(different))
    return runs


def grow_all(chosen: Sequence[Variant], folder: Path, scale: float, repeats: int) -> dict[str, dict[str, Growth]]:
    """What history does to the cost of a load."""
    deliveries = make_deliveries(folder / f"scale_{scale:g}", scale)
    grown = {}
    for variant in chosen:
        if variant.name in GROWN:
            grown[variant.name] = measure_growth(variant, deliveries, folder / f"{variant.name}_grown", repeats)
            _say(f"growth: {variant.title}")
    return grown


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="of TPC-H: 1 is 6 million lines")
    parser.add_argument("--growth-scale", type=float, default=0.1, help="of the history that is made ten times as long")
    parser.add_argument("--repeats", type=int, default=3, help="medians are taken over these")
    parser.add_argument("--only", nargs="*", help="variants by name; all without it")
    parser.add_argument("--folder", type=Path, help="for deliveries and warehouses, kept; a temporary one without it")
    parser.add_argument("--results", type=Path, help="a folder for JSON, Markdown and chart; the screen without it")
    return parser.parse_args()


def _measure(asked: argparse.Namespace, folder: Path) -> Results:
    chosen = [variant for variant in variants() if not asked.only or variant.name in asked.only]
    return Results(
        machine=this_machine(),
        versions=these_versions(),
        scale=asked.scale,
        repeats=asked.repeats,
        growth_scale=asked.growth_scale,
        titles={variant.name: variant.title for variant in chosen},
        runs=load_all(chosen, folder, asked.scale, asked.repeats),
        growth=grow_all(chosen, folder, asked.growth_scale, asked.repeats) if asked.growth_scale else {},
    )


def _keep(results: Results, folder: Path) -> None:
    from benchmarks.vault_load.chart import draw  # noqa: PLC0415 -- only who wants a chart needs matplotlib

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (folder / "results.md").write_text(report(results), encoding="utf-8")
    draw(results, folder / "chart.svg")


def main() -> None:
    """Load, compare, report."""
    asked = _arguments()
    with tempfile.TemporaryDirectory() as temporary:
        results = _measure(asked, (asked.folder or Path(temporary)).resolve())
    if asked.results:
        _keep(results, asked.results)
    sys.stdout.write(report(results))


if __name__ == "__main__":
    main()
