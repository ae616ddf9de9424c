"""command-as-event."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted, said


def command_as_event(board: Board) -> Iterator[Finding]:
    """An event says what happened, a command what somebody wants to happen."""
    for note in board.of_kind("event"):
        words = said(note.text)
        if words.is_command:
            happened = f"write {quoted(words.suggestion)}" if words.suggestion else "say what happened"
            yield Finding(
                "command-as-event",
                f"the event {quoted(note.text)} is a command",
                note.place,
                f"{happened}, or make it a command",
                "warning",
            )
