"""What was measured, as ratios, and which targets were reached."""

from collections.abc import Callable
from statistics import median

from benchmarks.vault_load.loading import Measured

Runs = dict[str, dict[str, list[Measured]]]

MEASURES: dict[str, Callable[[Measured], float]] = {
    "SQL CPU s": lambda one: one["sql"]["cpu"],
    "SQL wall s": lambda one: one["sql"]["wall"],
    "process CPU s": lambda one: one["process"]["cpu"],
    "process wall s": lambda one: one["process"]["wall"],
    "peak memory MB": lambda one: one["peak_memory"] / 1e6,
    "on disk MB": lambda one: one["bytes_on_disk"] / 1e6,
}


def report(runs: Runs, titles: dict[str, str]) -> str:
    """All tables of the report, in Markdown."""
    parts = []
    for day in ("first", "incremental"):
        parts += [f"## {day.capitalize()} load\n", _totals(runs, titles, day), _by_table(runs, titles, day)]
    return "\n".join(parts)


def medians(runs: Runs, name: str, day: str) -> dict[str, float]:
    """Each measure's median."""
    return {measure: median(of(one) for one in runs[name][day]) for measure, of in MEASURES.items()}


def _totals(runs: Runs, titles: dict[str, str], day: str) -> str:
    base = medians(runs, "stock" if "stock" in runs else next(iter(runs)), day)
    rows = []
    for name in runs:
        found = medians(runs, name, day)
        rows.append(
            [titles[name], *(f"{found[measure]:.2f} ({found[measure] / base[measure]:.2f})" for measure in found)]
        )
    return _markdown(["variant", *MEASURES], rows)


def _by_table(runs: Runs, titles: dict[str, str], day: str) -> str:
    names = list(runs)
    tables = sorted({table for name in names for one in runs[name][day] for table in one["tables"]})
    rows = []
    for table in tables:
        took = [median(one["tables"].get(table, {"cpu": 0.0})["cpu"] for one in runs[name][day]) for name in names]
        rows.append([table, *(f"{seconds:.3f}" for seconds in took)])
    return _markdown(["SQL CPU s by table", *(titles[name] for name in names)], rows)


def _markdown(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
