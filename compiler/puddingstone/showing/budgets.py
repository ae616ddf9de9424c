"""Error budgets: what a share leaves to be missed within a window, and how fast it is spent."""

from collections.abc import Iterable

from puddingstone.showing.page import Better, Budget
from puddingstone.showing.records import OfWindow

_ALL = 100.0


def budgets(windows: Iterable[OfWindow], target: float, unit: str, better: Better) -> tuple[Budget, ...]:
    """The budget of each window, shortest first; none where the target is no share, or leaves nothing to be missed."""
    allowed = (_ALL - target if better == "higher" else target) / _ALL
    if unit != "percent" or allowed <= 0:
        return ()
    return tuple(_budget(window, allowed) for window in sorted(windows, key=lambda each: each.days) if window.total)


def _budget(window: OfWindow, allowed: float) -> Budget:
    burned = (window.total - window.good) / window.total / allowed
    return Budget(
        days=window.days,
        good=window.good,
        total=window.total,
        left=round(1 - burned, 6),
        burn_rate=round(burned, 6),
    )
