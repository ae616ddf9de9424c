"""event-as-command."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.english import Sentence
from puddingstone.storming.lint.saying import quoted, said


def event_as_command(board: Board) -> Iterator[Finding]:
    """A command says what somebody wants to happen, not what happened."""
    for note in board.of_kind("command"):
        words = said(note.text)
        if words.is_past:
            wanted = f" or write {quoted(_wanted(words))}" if words.base else ""
            message = f"the command {quoted(note.text)} has happened already"
            yield Finding("event-as-command", message, note.place, f"make it an event{wanted}", "warning")


def _wanted(words: Sentence) -> str:
    thing = words.object or words.subject
    thing = thing[:1].lower() + thing[1:] if thing[1:2].islower() else thing
    return f"{words.base.capitalize()} {thing}".strip()
