"""unread-note."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted

_KIND = (
    "write its kind in front of it, as in event: Guest checked in, or say in a mapping what its colour or column means"
)


def unread_note(board: Board) -> Iterator[Finding]:
    """What was not understood is shown, never dropped."""
    for unread in board.unread:
        if unread.is_note:
            what = quoted(unread.text) if unread.text else "a note"
            way_out = _KIND if unread.text else "write something on it, or take it away"
            yield Finding("unread-note", f"{what} is not read: {unread.why}", unread.place, way_out, "warning")
