"""missing-actor."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board, Note
from puddingstone.storming.lint.saying import quoted, said, same, some

_FEW = 3


def missing_actor(board: Board) -> Iterator[Finding]:
    """Somebody does it: an event has an actor, in its words or beside it."""
    events = board.of_kind("event")
    actors = {same(note.text) for note in board.of_kind("actor")}
    lonely = [note for note in events if not _has_actor(board, note, actors)]
    if len(lonely) > _FEW and not actors and not any(note.by for note in board.notes):
        message = f"who does all this? the board has no actors: {some(note.text for note in lonely)}"
        way_out = "add an actor for everybody who does something, and tie it to events, or write Guest paid bill"
        yield Finding("missing-actor", message, lonely[0].place, way_out, "question")
        return
    for note in lonely:
        way_out = "tie an actor to it, or name one in it, as in Guest paid bill"
        yield Finding("missing-actor", f"who does it: {quoted(note.text)}?", note.place, way_out, "question")


def _has_actor(board: Board, note: Note, actors: set[tuple[str, ...]]) -> bool:
    words = said(note.text)
    before = [board.note_at[each] for each in note.follows if each in board.note_at]
    if (
        note.by
        or note.on
        or words.actor
        or any(one.kind != "event" and (one.by or one.kind == "policy") for one in before)
    ):
        return True
    if words.base and not words.subject and not words.object:
        return True
    named = same(note.text)
    return not words.is_sure or any(_is_in(actor, named) for actor in actors)


def _is_in(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
