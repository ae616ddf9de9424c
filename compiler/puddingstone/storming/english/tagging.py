"""A tagger of parts of speech, where one is installed: ``pip install puddingstone[nlp]``."""

import importlib
import importlib.util
from functools import cache
from typing import Any, Protocol

from puddingstone.storming.english.words import Word
from puddingstone.storming.vocabulary import vocabulary

_PAST = vocabulary(
    """
VVD VVN VBD VHD VDD VBN VHN VDN
"""
)
_DOUBTFUL = (None, "base")


class Tagger(Protocol):
    """Tells what each word of a note is, in the tags of the British National Corpus: VVD is a verb in the past."""

    def tags(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The tags of the words, one each."""


class HanTaTagger:
    """HanTa, the Hanover Tagger, with its English model."""

    def __init__(self) -> None:
        tagger: Any = importlib.import_module("HanTa.HanoverTagger")
        self._model = tagger.HanoverTagger("morphmodel_en.pgz")

    def tags(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The tags of the words, one each."""
        return tuple(tag for _, _, tag in self._model.tag_sent(list(words), casesensitive=False))


class NoTagger:
    """Knows nothing; our own rules are all there is."""

    def tags(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """No tag for any word."""
        return ("",) * len(words)


@cache
def tagger_at_hand() -> Tagger:
    """The tagger that is installed, if any."""
    return NoTagger() if importlib.util.find_spec("HanTa") is None else HanTaTagger()


def has_happened(said: tuple[Word, ...], form: str | None, tagger: Tagger | None = None) -> bool:
    """Whether a note is in the past: by the form of its verb, and where our own rules doubt, by its tags."""
    if form == "past" or form not in _DOUBTFUL or not said:
        return form == "past"
    tags = (tagger or tagger_at_hand()).tags(tuple(word.plain for word in said))
    return any(tag in _PAST for tag in tags)
