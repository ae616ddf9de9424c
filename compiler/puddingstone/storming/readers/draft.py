"""A board while it is read: what every reader tells, in the order in which it is told."""

import re
import zlib
from typing import Any, NamedTuple

from puddingstone.storming.board import Board, Group, Note, NoteKind, SubdomainKind, Unread
from puddingstone.storming.failures import unreadable
from puddingstone.storming.kinds import plain
from puddingstone.storming.texts import tidy

MOST = 10_000
"""Notes; what has more is no board of a workshop."""

_SUBDOMAINS: dict[str, SubdomainKind] = {
    "core": "core",
    "core domain": "core",
    "core subdomain": "core",
    "supporting": "supporting",
    "supporting subdomain": "supporting",
    "generic": "generic",
    "generic subdomain": "generic",
}
_BRACKETS = re.compile(r"\s*[\[(]([^()\[\]]*)[\])]\s*$")
_NO_WORD = re.compile(r"[\W_]+")


class Title(NamedTuple):
    """What the name of a frame says: what is around it, its own name and which kind of subdomain it is."""

    domain: str
    name: str
    subdomain: SubdomainKind


def title_of(text: str) -> Title:
    """Take the name of a frame or a heading apart.

    >>> title_of("Fancy Hotel / Visiting (core)")
    Title(domain='Fancy Hotel', name='Visiting', subdomain='core')
    >>> title_of("Check-in/out [draft]")
    Title(domain='', name='Check-in/out [draft]', subdomain='')
    """
    name = tidy(text)
    brackets = _BRACKETS.search(name)
    subdomain = subdomain_of(brackets[1]) if brackets else ""
    if brackets and subdomain and name[: brackets.start()].strip():
        name = name[: brackets.start()].strip()
    elif brackets:
        subdomain = ""
    domain, _, own = name.rpartition(" / ")
    return (
        Title(domain.strip(), own.strip(), subdomain) if domain.strip() and own.strip() else Title("", name, subdomain)
    )


def subdomain_of(word: str) -> SubdomainKind:
    """``core``, ``supporting`` or ``generic``, if a word says so."""
    return _SUBDOMAINS.get(plain(word), "")


def slug(text: str) -> str:
    """A text as part of an id; what has no letters is told apart by a number.

    >>> slug("Guest checked in!"), slug("Gäste"), slug("!?")
    ('guest-checked-in', 'gäste', 'x7b202a21')
    """
    words = _NO_WORD.sub("-", text.casefold()).strip("-")
    return words or f"x{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"


class Draft:
    """Notes, groups and what was not understood, so far; ``asked`` is what notes say they follow, by id or text."""

    def __init__(self, form: str, title: str = "") -> None:
        self.form = form
        self.title = title
        self.groups: dict[str, Group] = {}
        self.notes: dict[str, Note] = {}
        self.strangers: list[Unread] = []
        self.asked: dict[str, tuple[str, ...]] = {}
        self._named: dict[tuple[str, str], str] = {}
        self._ids: dict[str, int] = {}

    def group(self, text: str, *, domain: str = "", place: str = "", own_id: str = "", **more: Any) -> str:  # noqa: ANN401
        """The id of the group of that name, new or old; a frame that has an id of its own is one of its own."""
        title = title_of(text)
        key = (own_id or plain(title.name), plain(title.domain or domain))
        if key in self._named:
            return self._named[key]
        wanted = own_id or (slug(f"{key[1]}.{title.name}") if key[1] else slug(title.name))
        said = {"subdomain": title.subdomain, **{name: value for name, value in more.items() if value}}
        group = Group(id=self._free(wanted), name=title.name, domain=title.domain or domain, place=place, **said)
        self.groups[group.id] = group
        self._named[key] = group.id
        return group.id

    def note(self, kind: NoteKind, text: str, *, place: str, own_id: str = "", **more: Any) -> Note | None:  # noqa: ANN401
        """A new note, if it says anything; ``own_id`` is the board's own."""
        words = tidy(text)
        if not words:
            self.unread("", place, "the note is empty")
            return None
        if len(self.notes) >= MOST:
            raise unreadable(
                f"the board has more than {MOST:,} notes", place, "export one board at a time, or one frame of it"
            )
        wanted = own_id or ":".join(part for part in (kind, more.get("group", ""), slug(words)) if part)
        note = Note(id=self._free(wanted), kind=kind, text=words, place=place, **more)
        self.notes[note.id] = note
        return note

    def change(self, note_id: str, **more: Any) -> None:  # noqa: ANN401
        """Say more of a note; what is several is added to what was said."""
        note = self.notes[note_id]
        said = {
            name: tuple(dict.fromkeys((*getattr(note, name), *value))) if isinstance(value, tuple) else value
            for name, value in more.items()
        }
        self.notes[note_id] = note.model_copy(update=said)

    def say(self, group_id: str, **more: Any) -> None:  # noqa: ANN401
        """Say more of a group."""
        self.groups[group_id] = self.groups[group_id].model_copy(update=more)

    def unread(self, text: str, place: str, why: str, *, is_note: bool = True) -> None:
        """Something that is not understood."""
        self.strangers.append(Unread(text=tidy(text), place=place, why=why, is_note=is_note))

    def board(self) -> Board:
        """The board as it was read."""
        return Board(
            title=tidy(self.title),
            form=self.form,
            groups=tuple(self.groups.values()),
            notes=tuple(self.notes.values()),
            unread=tuple(self.strangers),
        )

    def _free(self, wanted: str) -> str:
        """The id, with a number behind it if it is taken."""
        free = wanted
        while free in self._ids:
            self._ids[wanted] += 1
            free = f"{wanted}-{self._ids[wanted]}"
        self._ids[free] = 1
        return free
