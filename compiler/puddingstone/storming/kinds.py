"""Words by which boards call the kinds of notes."""

import difflib
import re
import unicodedata
from typing import NamedTuple

from puddingstone.storming.board import NoteKind

_WORDS: dict[NoteKind, str] = {
    "event": "event, domain event, business event, happening, fact, integration event, ev, e, de, ereignis, "
    "domänenereignis, 🟧, 🔶, 🟠",
    "command": "command, action, cmd, c, befehl, kommando, 🟦, 🔷, 🔵, task, intent",
    "actor": "actor, akteur, rolle, person, role, user, people, persona, who, agent, a, 👤, 🧑, 🟨",
    "thing": "thing, aggregat, entität, aggregate, aggregate root, entity, constraint, object, business object, "
    "noun, t, 🟡, 🔶🟡",
    "policy": "policy, regel, richtlinie, rule, business rule, process, reaction, whenever, p, 🟪, 🟣",
    "query": "query, abfrage, lesemodell, query model, read model, readmodel, view, information, report, "
    "information need, q, 🟩, 🟢",
    "system": "system, externes system, external system, external, source system, source, tool, application, s, 🌸, ⚙",
    "hotspot": "hotspot, frage, hot spot, question, problem, issue, conflict, risk, open question, open, unclear, h, "
    "❓, 🔥, ❗, ⚠, 🟥",
    "opportunity": "opportunity, idea, improvement, chance, o, 💡",
}
_PIVOTAL = ("pivotal event", "pivotal", "key event", "⭐", "🌟", "★")
_LETTERS = re.compile(r"[^\w\s]|_")
_MEANT = 0.8


class Kind(NamedTuple):
    """What a word says of a note: its kind, and whether it is a pivotal event."""

    kind: NoteKind
    is_pivotal: bool = False


def plain(word: str) -> str:
    """A word as kinds, columns and colours are compared: without case, marks and signs.

    >>> plain("Domain_Event"), plain("Position X"), plain("  Farbe: ")
    ('domain event', 'position x', 'farbe')
    """
    folded = unicodedata.normalize("NFKC", word).replace("\N{VARIATION SELECTOR-16}", "").casefold()
    bare = " ".join(_LETTERS.sub(" ", folded).split())
    return bare or folded.strip()


def kind_of(word: str) -> Kind | None:
    """The kind that a word names, in singular or plural; a letter or a sign will do.

    >>> kind_of("Domain Events"), kind_of("Pivotal event"), kind_of("story")
    (Kind(kind='event', is_pivotal=False), Kind(kind='event', is_pivotal=True), None)
    """
    return _KINDS.get(plain(word))


def is_plural(word: str) -> bool:
    """Whether a word names several notes of a kind.

    >>> is_plural("events"), is_plural("event"), is_plural("people")
    (True, False, False)
    """
    return plain(word) in _PLURALS


def meant(word: str) -> str:
    """The word for a kind that somebody may have meant, or nothing.

    >>> meant("evnt"), meant("banana")
    ('event', '')
    """
    names = [name for name in _KINDS if len(name) > len("ev")]
    return next(iter(difflib.get_close_matches(plain(word), names, n=1, cutoff=_MEANT)), "")


def _singulars() -> dict[str, Kind]:
    said = {plain(name.strip()): Kind(kind) for kind, names in _WORDS.items() for name in names.split(",")}
    said |= {plain(name): Kind("event", is_pivotal=True) for name in _PIVOTAL}
    return said


def _plural(name: str) -> str:
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"


_SINGULARS = _singulars()
_PLURALS = {_plural(name): kind for name, kind in _SINGULARS.items() if len(name) > len("ev")}
_PLURALS = {name: kind for name, kind in _PLURALS.items() if name not in _SINGULARS}
_KINDS = {**_PLURALS, **_SINGULARS}
