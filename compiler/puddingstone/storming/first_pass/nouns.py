"""The things and persons that notes name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

from puddingstone.storming.board import Board, Note
from puddingstone.storming.english import Sentence, sentence, singular
from puddingstone.storming.english.inflecting import is_base
from puddingstone.storming.english.lexicon import ADVERBS, AND, DETERMINERS, NEGATIONS, NOUNISH, PREPOSITIONS
from puddingstone.storming.english.words import words_of
from puddingstone.storming.first_pass.model import Noun
from puddingstone.storming.vocabulary import vocabulary

_MOST = 3
Known: TypeAlias = Mapping[str, Sequence[Noun]]
_NOBODY = vocabulary(
    """
he her him i it me nobody none nothing one ones somebody someone something she that them they this us we what which who
whom you everybody everyone everything anybody anyone anything it's which
"""
)
_AROUND = (
    DETERMINERS
    | ADVERBS
    | NEGATIONS
    | vocabulary("new old other another first second last next same own more few several many most")
)


@cache
def said(text: str) -> Sentence:
    """A note, taken apart."""
    return sentence(text)


def noun_of(text: str) -> Noun:
    """A thing or a person in singular, without what only stands around it.

    >>> noun_of("the new Guests"), noun_of("Key of room 5"), noun_of("It"), noun_of("42")
    (('guest',), ('key',), (), ())
    """
    words: list[str] = []
    for word in (each.plain.replace("\u2019", "'") for each in words_of(text)):
        if word in PREPOSITIONS | AND and words:
            break
        if word not in _AROUND | _NOBODY | PREPOSITIONS | AND and not word.isnumeric():
            words.append(word.removesuffix("'s").removesuffix("'"))
    words = [word for word in words if word]
    return (*words[:-1], singular(words[-1])) if words else ()


def _is_only_a_verb(noun: Noun) -> bool:
    """Whether a noun is none: "Hold let go" names no go."""
    return len(noun) == 1 and is_base(noun[0]) and noun[0] not in NOUNISH


def tied(note: Note) -> list[Noun]:
    """What the board ties to a note: who does it, and what it is about."""
    return [noun for noun in map(_whole, (*note.by, *note.about)) if noun and not set(noun) <= _NOBODY]


def named(note: Note) -> Iterator[Noun]:
    """What a note may be said to name as things and persons, before it is known what there is."""
    if note.kind in ("actor", "thing"):
        yield from filter(None, [_whole(note.text)])
    if note.kind == "event":
        words = said(note.text)
        parts = (words.actor, words.object, words.subject) if words.is_sure and words.base else ()
        yield from (noun for noun in map(noun_of, parts) if 0 < len(noun) <= _MOST and not _is_only_a_verb(noun))
    yield from tied(note)


def by_first_word(known: Iterable[Noun]) -> Known:
    """Nouns by their first word, by which texts are searched for them."""
    found: dict[str, list[Noun]] = {}
    for noun in known:
        found.setdefault(singular(noun[0]), []).append(noun)
    return found


def within(text: str, known: Known) -> list[Noun]:
    """The known things that a text names, the longest names first taken, in the order of the text.

    >>> within("Room key handed to guest", by_first_word([("room",), ("room", "key"), ("guest",)]))
    [('room', 'key'), ('guest',)]
    """
    words = [singular(word.plain.removesuffix("'s")) for word in words_of(text)]
    found: list[Noun] = []
    at = 0
    while at < len(words):
        fits = [noun for noun in known.get(words[at], ()) if tuple(words[at : at + len(noun)]) == noun]
        longest = max(fits, key=len, default=None)
        if longest and longest not in found:
            found.append(longest)
        at += len(longest) if longest else 1
    return found


def past_of(note: Note) -> str:
    """What a note says in the past, as far as that can be said."""
    return said(note.text).suggestion or note.text


def systems_of(board: Board) -> frozenset[Noun]:
    """The names of external systems, which are no things."""
    return frozenset(noun for note in board.of_kind("system") if (noun := _whole(note.text)))


def _whole(text: str) -> Noun:
    """All words of an actor, a thing or a system: those are names."""
    words = [word.plain for word in words_of(text) if word.plain not in DETERMINERS]
    return (*words[:-1], singular(words[-1])) if words else ()
