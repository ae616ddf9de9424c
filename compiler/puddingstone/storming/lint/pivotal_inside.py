"""pivotal-inside."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board, Note
from puddingstone.storming.lint.saying import by_group, place_of, quoted

_WAY_OUT = "split the context there, or take the mark away if nothing changes hands"


def pivotal_inside(board: Board) -> Iterator[Finding]:
    """A pivotal event is the border between contexts: the first or the last of its own."""
    for group, notes in by_group(board.of_kind("event")).items():
        if group not in board.group_at:
            continue
        for note in notes:
            others = [other for other in notes if other.id != note.id]
            if note.is_pivotal and others:
                yield from _border(board, note, others)


def _border(board: Board, note: Note, others: list[Note]) -> Iterator[Finding]:
    name = place_of(board, note.group)
    times = [other.at for other in others if other.at is not None]
    if note.at is None or not times:
        message = f"is {quoted(note.text)} the first or the last event of {name}? they have no order"
        yield Finding("pivotal-inside", message, note.place, _WAY_OUT, "question")
    elif min(times) < note.at < max(times):
        message = f"the pivotal event {quoted(note.text)} is in the middle of {name}"
        yield Finding("pivotal-inside", message, note.place, _WAY_OUT, "warning")
