"""What was measured as Markdown: ratios first, then where the time goes."""

from statistics import median

from benchmarks.vault_load.results import DAYS, Results
from benchmarks.vault_load.targets import MEASURES, targets, value


def report(results: Results) -> str:
    """All of it."""
    machine = results["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in results["versions"].items())
    parts = [
        "# Loads of a vault: results\n",
        (
            f"TPC-H at scale {results['scale']:g}, medians of {results['repeats']}; {machine['cores']} cores, "
            f"{machine['memory_gb']} GB of memory; {versions}.\n"
        ),
        f"Ratios in brackets are to {_titled(results, _base(results))}.\n",
        "![CPU, memory and disk of each way](chart.svg)\n",
        *(f"## {_titled(results, name)}: targets\n\n{_targets(results, name)}" for name in _ours(results)),
    ]
    for day in DAYS:
        parts.append(f"## The {day} load\n\n{_totals(results, day)}")
        parts.append(f"CPU of SQL in seconds, by table:\n\n{_by_table(results, day)}")
    parts += [f"## Growth, {_titled(results, name)}\n\n{_growth(results, name)}" for name in results["growth"]]
    return "\n".join(parts)


def _ours(results: Results) -> list[str]:
    return [name for name in results["runs"] if name.startswith("ours")]


def _titled(results: Results, name: str) -> str:
    return results["titles"][name]


def _base(results: Results) -> str:
    return "stock" if "stock" in results["runs"] else next(iter(results["runs"]))


def _targets(results: Results, name: str) -> str:
    rows = [[it.what, f"at most {it.limit:g}", f"{it.ratio:.2f}", it.outcome] for it in targets(results, name)]
    return _markdown(["target", "limit", "measured", "outcome"], rows)


def _totals(results: Results, day: str) -> str:
    rows = []
    for name in results["runs"]:
        cells = [_titled(results, name)]
        for measure in MEASURES:
            found = value(results, name, day, measure)
            cells.append(f"{found:.2f} ({found / value(results, _base(results), day, measure):.2f})")
        rows.append(cells)
    return _markdown(["", *MEASURES], rows)


def _by_table(results: Results, day: str) -> str:
    runs = {name: by_day[day] for name, by_day in results["runs"].items()}
    tables = sorted({table for repeats in runs.values() for one in repeats for table in one["tables"]})
    rows = []
    for table in tables:
        took = [
            median(one["tables"][table]["cpu"] if table in one["tables"] else 0.0 for one in repeats)
            for repeats in runs.values()
        ]
        rows.append([table, *(f"{seconds:.3f}" for seconds in took)])
    return _markdown(["", *(_titled(results, name) for name in runs)], rows)


def _growth(results: Results, name: str) -> str:
    rows = []
    for table, it in results["growth"][name].items():
        more, more_scanned = it["grown"] - it["once"], it["scan_grown"] - it["scan_once"]
        milliseconds = [f"{1000 * it[which]:.1f}" for which in ("once", "grown", "scan_once", "scan_grown")]
        rows.append([table, *milliseconds, f"{it['grown'] / it['scan_grown']:.2f}", f"{more / more_scanned:.2f}"])
    head = ["CPU, ms", "load", "load, grown", "scan", "scan, grown", "load / scan, grown", "more load / more scan"]
    text = f"At scale {results['growth_scale']:g}; grown is ten times the history, and the batch is the same.\n\n"
    return text + _markdown(head, rows)


def _markdown(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
