"""missing-exception."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted, some

_WAY_OUT = "write it beneath, as in unusually: Reservation cancelled, or label the arrow to it with unusual"


def missing_exception(board: Board) -> Iterator[Finding]:
    """Every event that has an outcome has unusual ones, too."""
    events = [note for note in board.of_kind("event") if note.expected]
    bare = [note for note in events if not note.unusual]
    if len(bare) > 1 and len(bare) == len(events):
        message = f"what goes wrong? the board has no unusual outcome: {some(note.text for note in bare)}"
        yield Finding("missing-exception", message, bare[0].place, _WAY_OUT, "question")
        return
    for note in bare:
        message = f"what may follow {quoted(note.text)} if not {quoted(note.expected[0])}?"
        yield Finding("missing-exception", message, note.place, _WAY_OUT, "question")
