"""Which element of a model a note is: by the trace, by name, by meaning; what is only alike is asked, never guessed."""

import difflib
from collections.abc import Sequence
from typing import NamedTuple

from puddingstone.domain import Frozen
from puddingstone.spelling import snake, title
from puddingstone.storming.english import singular
from puddingstone.storming.first_pass.nouns import said
from puddingstone.storming.lint.saying import same
from puddingstone.storming.lint.two_words import mean_the_same

_ALIKE = 0.72


class Element(Frozen):
    """Something that a board or a model has; ``address`` is empty on boards, ``texts`` are what notes say."""

    kind: str
    name: str
    domain: str
    place: str
    texts: tuple[str, ...] = ()
    traced: tuple[str, ...] = ()
    """Addresses that the trace of the board says this became."""
    is_expected: bool = True
    """Whether a board has to have it: not relationships and code lists, which workshops seldom put down."""


class Match(NamedTuple):
    """An element of a board, and the one of a model that it is, or that is only alike."""

    note: Element
    other: Element


def matched(notes: Sequence[Element], others: Sequence[Element]) -> list[Match]:
    """The pairs that are the same: found by the surest way first, each element once."""
    pairs: list[Match] = []
    for is_same in (_is_traced, _has_its_name, _means_the_same):
        left = [each for each in notes if each not in {pair.note for pair in pairs}]
        for note in left:
            free = [each for each in others if each not in {pair.other for pair in pairs}]
            found = next((each for each in free if each.kind == note.kind and is_same(note, each)), None)
            if found:
                pairs.append(Match(note, found))
    return pairs


def alike(notes: Sequence[Element], others: Sequence[Element]) -> list[Match]:
    """Pairs of what is left that may be the same, the most alike first, each element once."""
    ratings = [
        (_rating(note, other), note.name, other.place, note, other)
        for note in notes
        for other in others
        if note.kind == other.kind and note.domain == other.domain
    ]
    pairs: list[Match] = []
    for rating, *_, note, other in sorted(ratings, key=lambda each: (-each[0], *each[1:3])):
        is_free = all(note != pair.note and other != pair.other for pair in pairs)
        if rating >= _ALIKE and is_free:
            pairs.append(Match(note, other))
    return pairs


def _is_traced(note: Element, other: Element) -> bool:
    return other.place in note.traced


def _has_its_name(note: Element, other: Element) -> bool:
    return note.domain == other.domain and snake(note.name) == snake(other.name)


def _means_the_same(note: Element, other: Element) -> bool:
    if note.domain != other.domain:
        return False
    mine = {_meaning(note.kind, text) for text in (title(note.name), *note.texts)}
    return _meaning(other.kind, title(other.name)) in mine


def _meaning(kind: str, text: str) -> tuple[str, ...]:
    """The verb as in a dictionary and the other words in singular, in no order."""
    words = said(text)
    if kind != "event" or not words.base:
        return tuple(singular(word) for word in same(text))
    verb = set(same(words.verb)) | {"has", "have", "was", "were", "been", "is", "be"}
    return (words.base, *sorted(singular(word) for word in same(text) if word not in verb))


def _rating(note: Element, other: Element) -> float:
    """How alike two names are, from 0 to 1."""
    one, another = title(note.name).lower(), title(other.name).lower()
    ratio = difflib.SequenceMatcher(None, one, another).ratio()
    if mean_the_same(one, another):
        return 1.0
    if note.kind == "event":
        mine, its = said(one), said(another)
        if mine.base and mine.base == its.base and set(same(one)) & set(same(another)):
            return max(ratio, _ALIKE)
        swapped = [word for word in same(one) if any(mean_the_same(word, each) for each in same(another))]
        return max(ratio, _ALIKE) if swapped and mine.base == its.base else ratio
    if one.split()[-1:] == another.split()[-1:]:
        return max(ratio, _ALIKE)
    return ratio
