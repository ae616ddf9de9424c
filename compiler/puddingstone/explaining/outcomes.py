"""What leads to an event and what it leads to, and what is still asked about a word."""

from collections.abc import Iterator

from puddingstone.domain import Business, Outcome, Question
from puddingstone.explaining.places import Places
from puddingstone.vault.common import followed_by

Row = tuple[str, str, str]


def leads_to(address: str, business: Business, places: Places) -> Iterator[Row]:
    """The events that are said to follow the one at an address: what, as what, and where that is said."""
    for each in _sorted(business):
        if each.event == address:
            yield _last(each.outcome), _foreseen(each, business), places.of(each.address)


def follows(address: str, business: Business, places: Places) -> Iterator[Row]:
    """The events that are said to lead to the one at an address."""
    for each in _sorted(business):
        if each.outcome == address:
            yield _last(each.event), _foreseen(each, business), places.of(each.address)


def asked(address: str, business: Business, places: Places) -> Iterator[Row]:
    """The questions about a word, with their answers."""
    for each in sorted(business.questions, key=lambda question: question.address):
        if each.about == address:
            yield _plain(each.text), _answer(each), places.of(each.address)


def _sorted(business: Business) -> list[Outcome]:
    return sorted(business.outcomes, key=lambda each: (each.foreseen, each.address))


def _foreseen(outcome: Outcome, business: Business) -> str:
    thing = followed_by(outcome, business)
    return f"{outcome.foreseen}, to the same {thing.name}" if thing else outcome.foreseen


def _answer(question: Question) -> str:
    return "nobody has answered yet" if question.is_open else _plain(question.answer)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _last(address: str) -> str:
    return address.rpartition(".")[2]
