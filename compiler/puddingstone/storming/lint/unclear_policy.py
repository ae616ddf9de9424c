"""unclear-policy."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.english import rule
from puddingstone.storming.lint.saying import quoted


def unclear_policy(board: Board) -> Iterator[Finding]:
    """A policy says when it applies, and what follows then."""
    for note in board.of_kind("policy"):
        tied = any(board.note_at[each].kind == "event" for each in note.follows if each in board.note_at)
        if rule(note.text) is None and not tied:
            message = f"the policy {quoted(note.text)} does not say when it applies"
            way_out = "write it as in Whenever a guest checked out, clean the room"
            yield Finding("unclear-policy", message, note.place, way_out, "warning")
