"""two-words."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board, Note
from puddingstone.storming.lint.saying import by_group, nouns, place_of, quoted

_SYNONYMS = """
guest customer client visitor patron, reservation booking, bill invoice folio, supplier vendor, contract agreement,
employee worker colleague staffer, luggage baggage, offer quote quotation proposal, refund reimbursement, car vehicle,
student pupil, doctor physician, delivery shipment consignment, price rate tariff, article item product, lodger tenant
renter, holiday vacation, course class, lift elevator, flat apartment, film movie, chef cook, waiter server,
receptionist concierge, deposit prepayment, complaint grievance, voucher coupon, mistake error, meal dish
"""
_SETS = {word: at for at, words in enumerate(_SYNONYMS.split(",")) for word in words.split()}
_LONG = 6


def two_words(board: Board) -> Iterator[Finding]:
    """Within a context one thing has one name."""
    for group, notes in by_group(board.notes).items():
        known: dict[str, Note] = {}
        for note in notes:
            for noun in nouns(note):
                known.setdefault(noun, note)
        asked: set[frozenset[str]] = set()
        for one, other in _pairs(known):
            if frozenset((one, other)) not in asked:
                asked.add(frozenset((one, other)))
                message = f"do {quoted(one)} and {quoted(other)} mean the same in {place_of(board, group)}?"
                way_out = f"if so, write {quoted(one)} everywhere; if not, say in a note what the difference is"
                yield Finding("two-words", message, known[other].place, way_out, "question")


def _pairs(known: dict[str, Note]) -> Iterator[tuple[str, str]]:
    """Words that may be the same: said to be so in general, or spelt nearly alike."""
    sets: dict[object, str] = {}
    for word in known:
        keys: list[object] = [_SETS[word]] if word in _SETS else []
        keys.append("".join(sign for sign in word if sign.isalnum()))
        keys += [(len(word), at, word[:at] + word[at + 1 :]) for at in range(len(word))] if _may_be_a_slip(word) else []
        keys += [("shorter", word)] if _may_be_a_slip(word) else []
        shorter = [("shorter", word[:at] + word[at + 1 :]) for at in range(len(word))] if _may_be_a_slip(word) else []
        for key in (*keys, *shorter):
            other = sets.setdefault(key, word)
            if other != word and not (key in shorter and ("shorter", other) != key):
                yield other, word


def _may_be_a_slip(word: str) -> bool:
    return len(word) > _LONG and word.isalpha()


def mean_the_same(one: str, other: str) -> bool:
    """Whether two words are said to be the same in general.

    >>> mean_the_same("guest", "customer"), mean_the_same("guest", "room")
    (True, False)
    """
    return one in _SETS and _SETS[one] == _SETS.get(other)
