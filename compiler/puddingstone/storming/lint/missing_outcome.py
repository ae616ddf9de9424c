"""missing-outcome."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board, Note
from puddingstone.storming.english import rule
from puddingstone.storming.lint.saying import quoted, same, some

_WAY_OUT = "write what may follow beneath it, as in leads to: Guest checked out, or draw an arrow to it"


def missing_outcome(board: Board) -> Iterator[Finding]:
    """Every event says what is expected to follow."""
    events = board.of_kind("event")
    followed = _followed(board)
    going_on = {same(note.text) for note in events if note.expected or note.id in followed}
    ends = [note for note in events if same(note.text) not in going_on]
    if len(events) > 1 and len(ends) == len(events) and not any(note.unusual for note in events):
        message = f"what follows what? the board says it of no event: {some(note.text for note in ends)}"
        yield Finding("missing-outcome", message, ends[0].place, _WAY_OUT, "question")
        return
    for note in ends:
        yield Finding("missing-outcome", f"what follows {quoted(note.text)}?", note.place, _WAY_OUT, "question")


def _followed(board: Board) -> set[str]:
    """The ids of the events after which something comes: by an arrow, or by a policy that waits for them."""
    after = {each for note in board.notes if note.kind in ("event", "policy", "command") for each in note.follows}
    waited = {same(when) for note in board.of_kind("policy") if (when := _when(note))}
    return after | {note.id for note in board.of_kind("event") if same(note.text) in waited}


def _when(note: Note) -> str:
    said = rule(note.text)
    return said.when if said else ""
