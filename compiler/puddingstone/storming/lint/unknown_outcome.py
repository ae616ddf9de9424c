"""unknown-outcome."""

import difflib
from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.saying import quoted, said, same


def unknown_outcome(board: Board) -> Iterator[Finding]:
    """An outcome is itself an event."""
    events = {" ".join(same(note.text)): note.text for note in board.of_kind("event")}
    others = {" ".join(same(note.text)): note.kind for note in board.notes if note.kind != "event"}
    for note in board.notes:
        for outcome in (*note.expected, *note.unusual):
            key = " ".join(same(outcome))
            if key in events:
                continue
            is_what = f"on the board as {others[key]}, not as event" if key in others else "no event of the board"
            message = f"{quoted(outcome)}, an outcome of {quoted(note.text)}, is {is_what}"
            yield Finding("unknown-outcome", message, note.place, _way_out(outcome, events), "warning")


def _way_out(outcome: str, events: dict[str, str]) -> str:
    close = difflib.get_close_matches(" ".join(same(outcome)), events, n=1, cutoff=0.8)
    suggestion = said(outcome).suggestion
    if close:
        return f"did you mean {quoted(events[close[0]])}? else add it as an event"
    if suggestion:
        return f"add it as an event, as in {quoted(suggestion)}"
    return "add it as an event"
