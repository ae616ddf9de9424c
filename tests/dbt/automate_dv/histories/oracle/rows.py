"""Rows as the oracles see them, and the order of what may be missing."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

Row = dict[str, Any]
Rows = list[Row]
Oracle = Callable[[Rows, Rows], Rows]

LOADED_AT = "load_datetime"


def values(row: Row, names: Iterable[str]) -> tuple[Any, ...]:
    """The row's values of those columns."""
    return tuple(row[name] for name in names)


def complete(row: Row, names: Iterable[str]) -> bool:
    """Whether the row has all of those columns."""
    return all(row[name] is not None for name in names)


def ordered(rows: Iterable[Row], *names: str) -> Rows:
    """The rows in the order of those columns, what is missing last."""
    return sorted(rows, key=lambda row: [(row[name] is None, row[name]) for name in names])


def by(rows: Iterable[Row], names: Sequence[str]) -> dict[tuple[Any, ...], Rows]:
    """The rows of each key."""
    groups: dict[tuple[Any, ...], Rows] = {}
    for row in rows:
        groups.setdefault(values(row, names), []).append(row)
    return groups
