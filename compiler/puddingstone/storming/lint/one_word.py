"""one-word."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board, Note, NoteKind
from puddingstone.storming.english import singular
from puddingstone.storming.lint.saying import by_group, place_of, quoted, same

_ALIKE: tuple[NoteKind, ...] = ("actor", "thing")
_NOT = ("event", "command", "hotspot", "policy", "opportunity")
_SHOWN = {"query": "query model", "system": "external system"}


def one_word(board: Board) -> Iterator[Finding]:
    """Within a context a word means one thing; an actor may be a thing, too, and nothing else may be two."""
    for group, notes in by_group(board.notes).items():
        known: dict[tuple[str, ...], Note] = {}
        for note in notes:
            if note.kind in _NOT:
                continue
            words = same(note.text)
            other = known.setdefault((*words[:-1], singular(words[-1])), note)
            if other.kind != note.kind and not {other.kind, note.kind} <= set(_ALIKE):
                kinds = f"{_SHOWN.get(other.kind, other.kind)} and {_SHOWN.get(note.kind, note.kind)}"
                message = f"does {quoted(note.text)} mean one thing in {place_of(board, group)}? it is {kinds}"
                way_out = "give each a name of its own, as in Receptionist, who does it, and Reception desk, the system"
                yield Finding("one-word", message, note.place, way_out, "question")
