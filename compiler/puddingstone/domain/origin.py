"""The notes of a board that a domain began with, and what became of each: kept beside the model."""

from typing import NamedTuple

from puddingstone.domain.frozen import Frozen


class Became(Frozen):
    """What a note became: ``role`` says as what, ``address`` where in the model."""

    role: str
    address: str


class TracedNote(Frozen):
    """A note, and what became of it; ``place`` is where it is on its board."""

    id: str
    kind: str
    text: str
    group: str = ""
    place: str = ""
    became: tuple[Became, ...] = ()


class Trace(Frozen):
    """The notes of a board that one domain began with; ``board`` is the file that they were read from."""

    board: str
    title: str
    form: str
    notes: tuple[TracedNote, ...] = ()


class NoteOnBoard(NamedTuple):
    """A note, and the board that it is on."""

    board: str
    note: TracedNote
