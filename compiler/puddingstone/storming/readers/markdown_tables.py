"""Tables in Markdown: read as other tables are, in the group beneath whose heading they stand."""

import re

from puddingstone.storming.board import Board
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers.draft import Draft
from puddingstone.storming.readers.headers import header_of
from puddingstone.storming.readers.rows import Row, Table, wall_of
from puddingstone.storming.understanding import understand

_CELL = re.compile(r"(?<!\\)\|")
_LINE = re.compile(r"^[\s|:\-+]*-[\s|:\-+]*$")


def is_row(text: str) -> bool:
    """Whether a line is a row of a table."""
    return text.strip().startswith("|") and text.count("|") > 1


def tell(draft: Draft, lines: list[tuple[int, str]], group: str, meanings: Meanings) -> None:
    """Take the rows of a table, each with the number of its line, for the notes that they are."""
    rows = [Row(at, _cells(text)) for at, text in lines if not _LINE.match(text)]
    header = header_of(rows, meanings)
    if header is None:
        for row in rows:
            draft.unread(" | ".join(row.cells), f"line {row.line}", "the columns of the table are not known")
        return
    table = Table(header.columns, rows[header.at].cells, rows[header.at + 1 :], rows[: header.at])
    _merge(draft, understand(wall_of(table), meanings), group)


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell.replace("\\|", "|").strip() for cell in _CELL.split(text.strip().strip("|")))


def _merge(draft: Draft, board: Board, group: str) -> None:
    ids: dict[str, str] = {}
    for note in board.notes:
        inner = board.group_at.get(note.group)
        own = draft.group(inner.name, domain=inner.domain, place=inner.place) if inner else group
        told = note.model_dump(exclude={"id", "kind", "text", "place", "group", "follows", "fields"})
        new = draft.note(note.kind, note.text, place=note.place, group=own, fields=note.fields, **told)
        if new:
            ids[note.id] = new.id
    for note in board.notes:
        draft.change(ids[note.id], follows=tuple(ids[each] for each in note.follows))
    draft.strangers += board.unread
