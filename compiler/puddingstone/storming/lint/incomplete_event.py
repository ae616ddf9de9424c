"""incomplete-event."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted, said


def incomplete_event(board: Board) -> Iterator[Finding]:
    """An event says what happened to what: a verb is not enough."""
    for note in board.of_kind("event"):
        words = said(note.text)
        if words.is_sure and words.base and not words.subject and not words.object:
            who = note.by[0] if note.by else "Guest"
            what = words.verb[:1].lower() + words.verb[1:]
            message = f"the event {quoted(note.text)} does not say who or what"
            yield Finding("incomplete-event", message, note.place, f"write who, as in {who} {what}", "warning")
