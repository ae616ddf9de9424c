"""The chart of a run: CPU of SQL, peak memory and bytes on disk, each as a ratio."""

from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.vault_load.results import Results
from benchmarks.vault_load.targets import CPU, DISK, MEMORY, value

PANELS = (
    ("first load: CPU of SQL", "first", CPU),
    ("incremental load: CPU of SQL", "incremental", CPU),
    ("first load: peak memory", "first", MEMORY),
    ("on disk after both", "incremental", DISK),
)
COLOURS = {
    "floor": "#9aa5b1",
    "ours_native": "#1f6f54",
    "ours_native_staged": "#1f6f54",
    "ours_binary": "#63ab8d",
    "stock": "#c4572e",
}
OTHERS = "#d9a441"


def draw(results: Results, path: Path) -> None:
    """Write the chart as SVG, the same bytes for the same results."""
    with mpl.rc_context({"svg.hashsalt": "vault_load", "svg.fonttype": "none", "font.size": 9}):
        figure = Figure(figsize=(10, 5.5), layout="constrained")
        figure.suptitle(f"{results['titles'][_base(results)]} = 1", x=0.01, ha="left")
        for axes, (title, day, measure) in zip(figure.subplots(2, 2, sharey=True).flat, PANELS, strict=True):
            _panel(axes, results, title, day, measure)
        figure.savefig(path, metadata={"Date": None})


def _base(results: Results) -> str:
    return "stock" if "stock" in results["runs"] else next(iter(results["runs"]))


def _panel(axes: Axes, results: Results, title: str, day: str, measure: str) -> None:
    base = _base(results)
    names = list(results["runs"])[::-1]
    ratios = [value(results, name, day, measure) / value(results, base, day, measure) for name in names]
    bars = axes.barh([results["titles"][name] for name in names], ratios, color=[COLOURS.get(n, OTHERS) for n in names])
    axes.bar_label(bars, fmt="%.2f", padding=3)
    axes.axvline(1.0, color="#c4572e", linewidth=0.8, linestyle=":")
    axes.set_title(title, loc="left")
    axes.set_xlim(0, max(ratios) * 1.15)
    axes.spines[["top", "right"]].set_visible(False)
