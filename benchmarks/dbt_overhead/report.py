"""What was measured, as ratios to plain SQL, and which targets were reached."""

from collections.abc import Sequence

from benchmarks.dbt_overhead.measuring import Measured
from benchmarks.dbt_overhead.running import Cost

TARGETS = {"cold parse": 1.2, "partial parse": 1.2, "first build": 1.3, "incremental build": 1.3}
BASE, JUDGED = "plain SQL", "ours"

Costs = dict[tuple[int, str], dict[str, Cost]]


def least(found: Sequence[Measured]) -> Costs:
    """The least that each step took, by size and step, and by variant: what disturbs only adds."""
    costs: Costs = {}
    for one in found:
        by_variant = costs.setdefault((one.models, one.step), {})
        before = by_variant.get(one.variant, one.cost)
        by_variant[one.variant] = Cost(min(before.cpu, one.cost.cpu), min(before.wall, one.cost.wall))
    return costs


def whole_steps(costs: Costs) -> Costs:
    """Those that every variant has taken."""
    most = max(len(by_variant) for by_variant in costs.values())
    return {step: by_variant for step, by_variant in costs.items() if len(by_variant) == most and BASE in by_variant}


def report(costs: Costs, start: Cost, machine: str) -> str:
    """The report in Markdown."""
    names = list(next(iter(costs.values())))
    others = [name for name in names if name != BASE]
    head = ["models", "step", f"{BASE}, CPU s", *(f"{name}, CPU s (ratio; wall)" for name in others), "to reach", ""]
    rows = [_row(models, step, by_variant, others) for (models, step), by_variant in costs.items()]
    lines = [head, ["---"] * len(head), *rows]
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return f"{machine}. dbt without any model takes {start.cpu:.1f} s of CPU, which is part of each number.\n\n{table}"


def ratio(by_variant: dict[str, Cost], name: str) -> float:
    """The CPU time of a variant to that of plain SQL."""
    return by_variant[name].cpu / by_variant[BASE].cpu


def _row(models: int, step: str, by_variant: dict[str, Cost], others: Sequence[str]) -> list[str]:
    base = by_variant[BASE]
    shown = [
        f"{by_variant[name].cpu:.1f} ({ratio(by_variant, name):.2f}; {by_variant[name].wall / base.wall:.2f})"
        for name in others
    ]
    reached = "reached" if ratio(by_variant, JUDGED) <= TARGETS[step] else "not reached"
    return [f"{models:,}", step, f"{base.cpu:.1f}", *shown, f"{TARGETS[step]}", reached]
