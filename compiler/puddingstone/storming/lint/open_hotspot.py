"""open-hotspot."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted


def open_hotspot(board: Board) -> Iterator[Finding]:
    """A hotspot is answered before anybody builds on it."""
    for note in board.of_kind("hotspot"):
        touched = [board.note_at[each].text for each in note.follows if each in board.note_at]
        about = f", about {quoted(touched[0])}" if touched else ""
        message = f"not answered yet: {quoted(note.text)}{about}"
        way_out = "answer it and take it away; until then it is an open question of the model"
        yield Finding("open-hotspot", message, note.place, way_out, "question")
