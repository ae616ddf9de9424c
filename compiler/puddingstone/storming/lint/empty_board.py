"""empty-board."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board


def empty_board(board: Board) -> Iterator[Finding]:
    """A board has notes."""
    if not board.notes:
        message = f"the board {board.title} has no note that is understood"
        way_out = "write notes with their kinds, as in event: Guest checked in; docs/boards.md shows every form"
        yield Finding("empty-board", message, board.title, way_out)
