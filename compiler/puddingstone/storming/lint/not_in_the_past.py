"""not-in-the-past."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted, said, some

_MANY = 5


def not_in_the_past(board: Board) -> Iterator[Finding]:
    """An event has happened."""
    events = board.of_kind("event")
    strange = [note for note in events if not said(note.text).is_sure]
    if len(strange) >= _MANY and len(strange) > len(events) / 2:
        message = f"is the board written in English? no verb is known in {some(note.text for note in strange)}"
        way_out = "only English is understood: write events as in Guest checked in, or pass over what is said of tenses"
        yield Finding("not-in-the-past", message, strange[0].place, way_out, "question")
    else:
        for note in strange:
            message = f"has {quoted(note.text)} happened? it has no verb that is known"
            way_out = "say what happened, with a verb in the past: Guest checked in"
            yield Finding("not-in-the-past", message, note.place, way_out, "question")
    for note in events:
        words = said(note.text)
        is_past = words.is_past or words.suggestion.casefold() == note.text.casefold()
        if words.is_sure and not is_past and not words.is_command:
            way_out = f"write {quoted(words.suggestion)}" if words.suggestion else "say what happened: Guest checked in"
            yield Finding(
                "not-in-the-past", f"the event {quoted(note.text)} is not in the past", note.place, way_out, "warning"
            )
