"""The words of a note: what remains of it without signs, brackets and the spelling of programs."""

import re
from typing import NamedTuple

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PROGRAM = re.compile(r"^[A-Za-z][A-Za-z0-9]*(?:[A-Z_.][A-Za-z0-9]*)+$")
_HYPHENS = re.compile(r"^[^\W_]+(?:-[^\W_]+){2,}$")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W_]+(?:['\u2019\-/&.][^\W_]+)*")


class Word(NamedTuple):
    """A word as it is written, and as it is looked up."""

    written: str
    plain: str


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, apart where a program's spelling joins them.

    >>> [word.written for word in words_of("GuestCheckedIn (v2)")], [word.plain for word in words_of("Don't! 🎉")]
    (['Guest', 'Checked', 'In'], ["don't"])
    """
    rest = _BRACKETS.sub(" ", text)
    rest = rest if _WORD.search(rest) else text
    rest = rest.replace("-", " ") if _HYPHENS.match(rest.strip()) else rest
    apart = " ".join(_apart(part) for part in rest.split())
    return tuple(Word(word, word.replace("\u2019", "'").lower()) for word in _WORD.findall(apart))


def is_spelt_as_a_program(text: str) -> bool:
    """Whether a note is written as programs spell names.

    >>> [is_spelt_as_a_program(text) for text in ("GuestCheckedIn", "guest_checked_in", "VIP left")]
    [True, True, False]
    """
    bare = text.strip()
    return bool(_PROGRAM.match(bare)) and _apart(bare) != bare


def _apart(part: str) -> str:
    if not _PROGRAM.match(part):
        return part
    return re.sub(r"[_.]+", " ", _CAMEL.sub(" ", part)).strip() or part
