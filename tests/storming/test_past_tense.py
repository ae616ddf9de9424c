"""How well notes in the past are told from others, by our own rules and with a tagger."""

import importlib.util

import pytest

from puddingstone.storming.english import sentence
from puddingstone.storming.english.tagging import HanTaTagger, NoTagger, Tagger
from tests.storming.sayings import HARD, PLAIN, UNSEEN

needs_hanta = pytest.mark.skipif(importlib.util.find_spec("HanTa") is None, reason="HanTa is not installed")


def _mistakes(notes: tuple[tuple[str, bool], ...], tagger: Tagger) -> list[str]:
    return [text for text, is_past in notes if sentence(text, tagger).is_past != is_past]


def test_there_are_enough_notes_of_each_kind() -> None:
    assert len(PLAIN) >= 80
    assert len(HARD) >= 40
    assert len(UNSEEN) >= 60
    for notes in (PLAIN, HARD, UNSEEN):
        assert len(set(notes)) == len(notes)
        assert 0.4 < sum(is_past for _, is_past in notes) / len(notes) < 0.6


def test_our_own_rules_make_no_mistake_with_the_notes_that_they_were_fitted_to() -> None:
    assert _mistakes(PLAIN, NoTagger()) == []
    assert _mistakes(HARD, NoTagger()) == []


def test_our_own_rules_know_95_of_100_notes_that_they_never_saw() -> None:
    assert _mistakes(UNSEEN, NoTagger()) == ["Horse shod", "Ship beset by storm", "Sheep shorn"]


@needs_hanta
def test_with_a_tagger_all_are_known() -> None:
    assert [_mistakes(notes, HanTaTagger()) for notes in (PLAIN, HARD, UNSEEN)] == [[], [], []]
