"""The kind of a note from nothing but its words."""

import re

from puddingstone.storming.board import NoteKind
from puddingstone.storming.english.policies import rule
from puddingstone.storming.english.sentences import sentence

_ASKS = re.compile(r"\?\s*$|^\s*(?:\?|!!)")
_WHENEVER = re.compile(r"^\s*(?:whenever|every time|each time|as soon as)\b", re.IGNORECASE)


def guess(text: str) -> NoteKind | None:
    """What a note is if its words leave no doubt: in the past, a rule, or a question.

    >>> guess("Guest checked in"), guess("Whenever a guest left, clean the room"), guess("Who pays?"), guess("Room")
    ('event', 'policy', 'hotspot', None)
    """
    if _ASKS.search(text):
        return "hotspot"
    if _WHENEVER.match(text) and rule(text):
        return "policy"
    return "event" if sentence(text).is_past else None
