"""Error budgets: what a share leaves to be missed within a window, and how fast it is spent."""

from collections.abc import Iterable

from puddingstone.showing.page import Budget
from puddingstone.showing.records import OfWindow


def budgets(windows: Iterable[OfWindow]) -> tuple[Budget, ...]:
    """The budget of each window, shortest first; none where nothing may be missed."""
    return tuple(_budget(window) for window in sorted(windows, key=lambda each: each.days) if window.allowed > 0)


def _budget(window: OfWindow) -> Budget:
    burned = window.bad / window.allowed
    return Budget(
        days=window.days,
        good=window.good,
        total=window.total,
        left=round(1 - burned, 6),
        burn_rate=round(burned, 6),
    )
