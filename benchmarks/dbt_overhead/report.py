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


def comparable(costs: Costs) -> Costs:
    """Those steps that plain SQL and ours have both taken."""
    return {step: by_variant for step, by_variant in costs.items() if {BASE, JUDGED} <= by_variant.keys()}


def report(costs: Costs, start: Cost, machine: str) -> str:
    """The report in Markdown."""
    others = others_than_base(costs)
    head = ["models", "step", f"{BASE}, CPU s", *(f"{name}, CPU s (ratio; wall)" for name in others), "to reach", ""]
    rows = [_row(models, step, by_variant, others) for (models, step), by_variant in costs.items()]
    lines = [head, ["---"] * len(head), *rows]
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return f"{machine}. dbt without any model takes {start.cpu:.1f} s of CPU, which is part of each number.\n\n{table}"


def others_than_base(costs: Costs) -> list[str]:
    """The variants that are compared with plain SQL, in the order in which they were measured."""
    return list(dict.fromkeys(name for by_variant in costs.values() for name in by_variant if name != BASE))


def ratio(by_variant: dict[str, Cost], name: str) -> float:
    """The CPU time of a variant to that of plain SQL."""
    return by_variant[name].cpu / by_variant[BASE].cpu


def _row(models: int, step: str, by_variant: dict[str, Cost], others: Sequence[str]) -> list[str]:
    shown = [_shown(by_variant, name) if name in by_variant else "not measured" for name in others]
    reached = "reached" if ratio(by_variant, JUDGED) <= TARGETS[step] else "not reached"
    return [f"{models:,}", step, f"{by_variant[BASE].cpu:.1f}", *shown, f"{TARGETS[step]}", reached]


def _shown(by_variant: dict[str, Cost], name: str) -> str:
    wall = by_variant[name].wall / by_variant[BASE].wall
    return f"{by_variant[name].cpu:.1f} ({ratio(by_variant, name):.2f}; {wall:.2f})"
