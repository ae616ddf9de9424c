"""What was measured, as ratios of one node to single nodes."""

from collections.abc import Callable, Sequence
from statistics import median

from benchmarks.promises.measuring import NO_TESTS, Measured
from benchmarks.promises.project import SINGLE, TOGETHER

TARGET = 0.6

Shown = tuple[int, str, float, float]


def compared(found: Sequence[Measured]) -> list[Shown]:
    """For each number of rows, what is compared, with the medians of one node and of single nodes."""
    shown: list[Shown] = []
    for rows in sorted({one.rows for one in found}):
        of_rows = [one for one in found if one.rows == rows]
        start = _median(of_rows, NO_TESTS, _cpu)
        for what, number, base in (
            ("seconds in nodes", _execution, 0.0),
            ("CPU of tests", _cpu, start),
            ("CPU of dbt with its start", _cpu, 0.0),
        ):
            shown.append(
                (rows, what, _median(of_rows, TOGETHER, number) - base, _median(of_rows, SINGLE, number) - base)
            )
    return shown


def report(found: Sequence[Measured], machine: str) -> str:
    """The report in Markdown."""
    head = ["rows", "what", TOGETHER, SINGLE, "ratio", "to reach", ""]
    lines = [head, ["---"] * len(head), *(_line(*one) for one in compared(found))]
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return f"{machine}. Medians, in seconds.\n\n{table}"


def _line(rows: int, what: str, together: float, single: float) -> list[str]:
    ratio = together / single
    judged = [f"{TARGET}", "reached" if ratio <= TARGET else "not reached"] if "start" not in what else ["", ""]
    return [f"{rows:,}", what, f"{together:.2f}", f"{single:.2f}", f"{ratio:.2f}", *judged]


def _median(found: Sequence[Measured], way: str, number: Callable[[Measured], float]) -> float:
    return median(number(one) for one in found if one.way == way)


def _execution(one: Measured) -> float:
    return one.execution


def _cpu(one: Measured) -> float:
    return one.cost.cpu
