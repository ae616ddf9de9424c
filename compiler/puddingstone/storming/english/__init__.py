"""As much English as sticky notes need."""

from puddingstone.storming.english.guessing import guess
from puddingstone.storming.english.inflecting import gerund, past, plural, singular
from puddingstone.storming.english.policies import Rule, rule
from puddingstone.storming.english.sentences import Sentence, sentence

__all__ = ["Rule", "Sentence", "gerund", "guess", "past", "plural", "rule", "sentence", "singular"]
