"""A board as a workshop leaves it: notes of several kinds, in groups, and what could not be understood."""

from functools import cached_property
from typing import Literal

from puddingstone.domain import Frozen

NoteKind = Literal["event", "command", "actor", "thing", "policy", "query", "system", "hotspot", "opportunity"]
SubdomainKind = Literal["", "core", "supporting", "generic"]


class Field(Frozen):
    """A fact that a note says a thing, a command or an event has; its type is that of the board, in its own words.

    ``is_key`` says that the board itself calls it a key.
    """

    name: str
    type: str = ""
    example: str = ""
    is_key: bool = False


class Note(Frozen):
    """One sticky note.

    ``id`` is the board's own, or made of kind, group and text, so that it stays when notes are moved. ``at`` is its
    place in time, where the board has one: x, a row with an order column, a number in front of it; lists without an
    order have none. ``place`` says where on the board it is, for people: ``line 12``, ``item 3458764``. ``by`` are the
    actors, ``about`` the things and ``on`` the systems that the board ties to it; ``follows`` are the ids of notes that
    an arrow leads from, and of those that a hotspot touches; ``expected`` and ``unusual`` are the texts of its
    outcomes: what is written as such, and the events that an arrow leads to.
    """

    id: str
    kind: NoteKind
    text: str
    group: str = ""
    at: float | None = None
    place: str = ""
    is_pivotal: bool = False
    by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    follows: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    unusual: tuple[str, ...] = ()
    remark: str = ""


class Group(Frozen):
    """A frame, a heading or a column: a candidate for a bounded context; ``domain`` is what is around it, if any."""

    id: str
    name: str
    domain: str = ""
    subdomain: SubdomainKind = ""
    meaning: str = ""
    place: str = ""


class Unread(Frozen):
    """Something on the board that was not understood, with its place and the reason; nothing is dropped silently.

    ``is_note`` tells a note that should have been understood from what is only around the notes: titles, pictures,
    columns of a table that say who wrote a note.
    """

    text: str
    place: str
    why: str
    is_note: bool = True


class Board(Frozen):
    """Everything on a board, in the order in which it was read."""

    title: str
    form: str
    groups: tuple[Group, ...] = ()
    notes: tuple[Note, ...] = ()
    unread: tuple[Unread, ...] = ()

    @cached_property
    def group_at(self) -> dict[str, Group]:
        """Groups by id."""
        return {group.id: group for group in self.groups}

    @cached_property
    def note_at(self) -> dict[str, Note]:
        """Notes by id."""
        return {note.id: note for note in self.notes}

    @property
    def has_time(self) -> bool:
        """Whether the board says when things happen, so that order means something."""
        return any(note.at is not None for note in self.notes)

    def of_kind(self, kind: NoteKind, group: str | None = None) -> tuple[Note, ...]:
        """The notes of a kind, all of them or those of one group."""
        return tuple(note for note in self.notes if note.kind == kind and group in (None, note.group))
