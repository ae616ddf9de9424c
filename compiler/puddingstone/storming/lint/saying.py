"""What rules say of notes, and what they ask of them again and again."""

from collections.abc import Iterable, Iterator
from functools import cache

from puddingstone.storming.board import Board, Note
from puddingstone.storming.english import Sentence, sentence, singular
from puddingstone.storming.english.lexicon import DETERMINERS
from puddingstone.storming.english.words import words_of

_LONGEST = 60


def quoted(text: str) -> str:
    """A text as findings show it: on one line and not too long.

    >>> quoted("Guest checked in")
    '"Guest checked in"'
    """
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return f'"{line[: _LONGEST - 1]}…"' if len(line) > _LONGEST else f'"{line}"'


def some(texts: Iterable[str]) -> str:
    """The first few of several texts.

    >>> some(["a", "b"]), some("abcdef")
    ('"a" and "b"', '"a", "b", "c" and 3 more')
    """
    each = [quoted(text) for text in texts]
    shown, rest = (each, 0) if len(each) <= len("abc") else (each[:3], len(each) - 3)
    *most, last = [*shown, f"{rest} more"] if rest else shown
    return f"{', '.join(most)} and {last}" if most else last


@cache
def said(text: str) -> Sentence:
    """A note, taken apart."""
    return sentence(text)


def same(text: str) -> tuple[str, ...]:
    """What two notes that say the same have in common: their words, without articles.

    >>> same("The guests paid!") == same("guests paid")
    True
    """
    words = tuple(word.plain for word in words_of(text) if word.plain not in DETERMINERS - {"no"})
    return words or (text.strip().casefold(),)


def place_of(board: Board, group: str) -> str:
    """The name of a group in a sentence, or where notes are that have none."""
    return board.group_at[group].name if group in board.group_at else "the notes without a context"


def by_group(notes: Iterable[Note]) -> dict[str, list[Note]]:
    """Notes by the id of their group."""
    groups: dict[str, list[Note]] = {}
    for note in notes:
        groups.setdefault(note.group, []).append(note)
    return groups


def nouns(note: Note) -> Iterator[str]:
    """The things and persons that a note names, in singular."""
    if note.kind in ("actor", "thing"):
        yield _noun(note.text)
    if note.kind in ("event", "command"):
        words = said(note.text)
        yield from (_noun(part) for part in (words.subject, words.object) if part)
    yield from (_noun(part) for part in (*note.by, *note.about))


def _noun(text: str) -> str:
    words = same(text)
    return " ".join((*words[:-1], singular(words[-1])))
