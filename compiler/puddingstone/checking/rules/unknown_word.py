"""unknown-word."""

from collections.abc import Iterator, Sequence

from puddingstone.checking.walking import did_you_mean, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.vault.formulas import inputs_of, used_words, words_of


def unknown_word(business: Business) -> Iterator[Finding]:
    """A formula uses words of what it is computed from only, and what is always true is said of what is computed."""
    for computed in business.computed:
        if not inputs_of(computed, business):
            continue
        words = words_of(computed, business)
        own = [fact.attribute.name for fact in computed.facts]
        for fact in computed.facts:
            for formula, known in ((fact.expression, words), (fact.always, own)):
                yield from _unknown(formula, known, fact.attribute.address)


def _unknown(formula: str, known: Sequence[str], address: str) -> Iterator[Finding]:
    folded = {word.lower() for word in known}
    for word in used_words(formula):
        if word.lower() not in folded:
            close = did_you_mean(word, known)
            hint = f"did you mean {close}? " if close else ""
            message = f"{word} is none of the words to compute with here"
            yield Finding("unknown-word", message, address, f"{hint}they are {listed(known)}")
