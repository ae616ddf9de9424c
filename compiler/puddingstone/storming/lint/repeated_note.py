"""repeated-note."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board, Note
from puddingstone.storming.lint.saying import place_of, quoted, same


def repeated_note(board: Board) -> Iterator[Finding]:
    """A note is there once; an event, once on the whole board."""
    first: dict[tuple[object, ...], Note] = {}
    for note in board.notes:
        everywhere = note.kind in ("event", "hotspot", "policy")
        key = (note.kind, "" if everywhere else note.group, same(note.text))
        other = first.setdefault(key, note)
        if other is note:
            continue
        where = f"at {other.place}" if other.place else "elsewhere"
        if other.group == note.group:
            message = f"{quoted(note.text)} is there twice, also {where}"
            yield Finding("repeated-note", message, note.place, "take one away", "warning")
        else:
            contexts = f"in {place_of(board, other.group)} and in {place_of(board, note.group)}"
            message = f"is {quoted(note.text)} the same {contexts}?"
            way_out = "keep it where it happens; if two things happen, give each a name of its own"
            yield Finding("repeated-note", message, note.place, way_out, "question")
