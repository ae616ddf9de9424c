"""What the columns of views are made of in which not everybody sees everything: those of the private table behind."""

from collections.abc import Iterator

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.vault import Column, Offered

_HOW: dict[str, How] = {"hashed": "hash", "redacted": "transformation", "generalised": "transformation"}


def in_front(table: Offered) -> dict[str, Made]:
    """Each column as it is, or masked."""
    return {column.name: Made((_cause(column, table),)) for column in table.columns}


def seen(table: Offered) -> Iterator[Cause]:
    """The columns by which it is known who sees which rows."""
    for name in sorted({name for rows in table.rows for name in rows.columns}):
        yield Cause(Place(table.behind, name), "filter")


def _cause(column: Column, table: Offered) -> Cause:
    place = Place(table.behind, column.name)
    if column.mask is None or not table.is_masked(column.name):
        return Cause(place, "identity")
    kept = f" but for {', '.join(column.mask.kept_for)}" if column.mask.kept_for else ""
    to = f" to {column.mask.to}" if column.mask.to else ""
    return Cause(place, _HOW[column.mask.how], f"{column.mask.how}{to}{kept}")
