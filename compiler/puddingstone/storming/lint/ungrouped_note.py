"""ungrouped-note."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted

_SHARED = ("hotspot", "opportunity")


def ungrouped_note(board: Board) -> Iterator[Finding]:
    """Every note is in a context."""
    loose = [note for note in board.notes if note.group not in board.group_at and note.kind not in _SHARED]
    if loose and not board.groups:
        message = "which contexts are there? no note is in a group"
        way_out = "put a frame, or a heading, around what belongs together, and name it by what people do"
        yield Finding("ungrouped-note", message, loose[0].place, way_out, "question")
        return
    for note in loose:
        message = f"in which context is {quoted(note.text)}?"
        yield Finding("ungrouped-note", message, note.place, "put it into a frame, or beneath a heading", "question")
