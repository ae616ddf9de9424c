"""Which row of a table names its columns, and what those columns have."""

from typing import NamedTuple

from puddingstone.storming.columns import column_of
from puddingstone.storming.kinds import kind_of, plain
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers.rows import KIND, Row

_WITHIN = 6
_TEXTS = ("text", "note text", "sticky text", "content", "note content", "sticky note", "sticky", "note", "card")
_SECOND = ("description", "details", "body", "message")


class Header(NamedTuple):
    """The number of the row that names columns, and what each column has."""

    at: int
    columns: dict[int, str]


def header_of(rows: list[Row], meanings: Meanings) -> Header | None:
    """The first row that names a column of texts, or a column for each kind of note."""
    for at, row in enumerate(rows[:_WITHIN]):
        names = {place: plain(cell) for place, cell in enumerate(row.cells) if cell.strip()}
        if len(set(names.values())) < len(names):
            continue
        columns = _columns(names, meanings)
        is_mapped = any(name in meanings.columns for name in names.values())
        is_header = len(columns) > 1 or is_mapped or (len(names) == 1 and len(rows) > 1)
        if is_header and "text" in columns.values():
            return Header(at, columns)
        wide = _by_kind(names, columns)
        if wide and not any(name in meanings.columns for name in names.values()):
            return Header(at, wide)
    return None


def _columns(names: dict[int, str], meanings: Meanings) -> dict[int, str]:
    columns = {place: meanings.columns[name] for place, name in names.items() if name in meanings.columns}
    if "text" not in columns.values():
        found = {name: place for place, name in names.items()}
        best = next((found[name] for name in _TEXTS if name in found and found[name] not in columns), None)
        columns |= {} if best is None else {best: "text"}
    for place, name in names.items():
        word = column_of(name)
        if word == "text" and "text" in columns.values() and name in _SECOND:
            word = "remark"
        if word and place not in columns and word not in columns.values():
            columns[place] = word
    return columns


def _by_kind(names: dict[int, str], columns: dict[int, str]) -> dict[int, str]:
    """Columns that are called as kinds of notes are: each of their cells is a note."""
    kinds = {place: kind for place, name in names.items() if len(name) > 1 and (kind := kind_of(name))}
    if not any(kind.kind in ("event", "command") for kind in kinds.values()):
        return {}
    return {**columns, **{place: f"{KIND}{kind.kind}" for place, kind in kinds.items()}}
