"""What a board says and a model does not, and the other way round."""

from collections.abc import Iterator, Mapping, Sequence

from puddingstone.domain import Business, NoteOnBoard
from puddingstone.spelling import title
from puddingstone.storming.against.difference import Difference
from puddingstone.storming.against.elements import addresses, in_model, on_board
from puddingstone.storming.against.matching import Element, Match, alike, matched
from puddingstone.storming.board import Board
from puddingstone.storming.first_pass import draft
from puddingstone.storming.first_pass.model import FirstPass, Happening
from puddingstone.storming.lint.saying import quoted, same

_ASKED = {"query": "query model", "policy": "policy", "command": "command"}


def compare(board: Board, business: Business, before: Sequence[NoteOnBoard]) -> tuple[Difference, ...]:
    """Everything in which a board and a model differ, in the domains and contexts that the board has.

    ``before`` are the notes of traces: what was made of a note is still found when it was renamed since.
    """
    model = draft(board)
    notes = on_board(model, before)
    contexts = {module.address for module in model.modules}
    others = in_model(business, {package.name for package in model.packages})
    pairs = matched(notes, others)
    there_is = addresses(business)
    kept = {each.note.id for each in before if any(made.address in there_is for made in each.note.became)}
    became = {made.address for each in before if each.note.id in board.note_at for made in each.note.became}
    known = {pair.note for pair in pairs} | {each for each in notes if set(each.traced) & there_is}
    here = [each for each in notes if each not in known]
    there = [each for each in others if each not in {pair.other for pair in pairs} and each.place not in became]
    homes = contexts | {_home(pair.other) for pair in pairs}
    asked = alike(here, [each for each in there if each.kind != "product" or _home(each) in homes])
    here = [each for each in here if each not in {pair.note for pair in asked}]
    there = [each for each in there if each.is_expected and each not in {pair.other for pair in asked}]
    return (
        *map(_renamed, asked),
        *map(_only_here, here),
        *_only_there(there, homes),
        *_outcomes(list(model.happenings), _told(model), business, pairs),
        *_hotspots(board, business, kept),
        *_of_no_element(model, kept),
    )


def _told(model: FirstPass) -> dict[tuple[str, str], str]:
    """What follows what on a board, by the addresses of the events."""
    found: dict[tuple[str, str], str] = {}
    for module in model.modules:
        for following in module.outcomes:
            found |= {(following.event.address, each.address): "expected" for each in following.expected}
            found |= {(following.event.address, each.address): "unusual" for each in following.unusual}
    return found


def _renamed(pair: Match) -> Difference:
    shown = quoted(next(iter(pair.note.texts), title(pair.note.name)))
    message = f"is {shown} what the model calls {pair.other.name}?"
    return Difference(code="renamed-note", key=pair.other.place, message=message, address=pair.note.place)


def _only_here(note: Element) -> Difference:
    shown = next(iter(note.texts), title(note.name))
    message = f"{quoted(shown)}, {_article(note.kind)}, is only on the board"
    return Difference(code="only-on-the-board", key=shown, message=message, address=note.place)


def _only_there(there: Sequence[Element], homes: set[str]) -> Iterator[Difference]:
    """What the board lacks; of a context that it does not have at all, only the context."""
    for home in dict.fromkeys(_home(each) for each in there):
        mine = [each for each in there if _home(each) == home]
        if home not in homes:
            message = f"the context {home} is only in the model, with {', '.join(each.name for each in mine[:3])}"
            message += f" and {len(mine) - 3} more" if len(mine) > len("abc") else ""
            yield Difference(code="only-in-the-model", key=home, message=message, address=home)
            continue
        for each in mine:
            message = f"{each.name}, {_article(each.kind)}, is only in the model"
            yield Difference(code="only-in-the-model", key=each.place, message=message, address=each.place)


def _outcomes(
    happenings: Sequence[Happening], told: Mapping[tuple[str, str], str], business: Business, pairs: Sequence[Match]
) -> Iterator[Difference]:
    """What is said to follow events that both have."""
    places = {(pair.note.domain, pair.note.name): pair.other.place for pair in pairs if pair.note.kind == "event"}
    known = {each.address: places.get((each.module.domain.name, each.name), "") for each in happenings}
    mine = {(known[event], known[after]): how for (event, after), how in told.items() if known[event] and known[after]}
    both = set(known.values())
    its = {(each.event, each.outcome): each.foreseen for each in business.outcomes}
    its = {pair: how for pair, how in its.items() if set(pair) <= both}
    for pair in sorted({*mine, *its}):
        event, after = (address.rpartition(".")[2] for address in pair)
        key, words = f"{event} -> {after}", f"that {after} follows {event}"
        if pair not in its:
            yield Difference(
                code="only-on-the-board", key=key, message=f"{words} is only on the board", address=pair[0]
            )
        elif pair not in mine:
            yield Difference(
                code="only-in-the-model", key=key, message=f"{words} is only in the model", address=pair[0]
            )
        elif mine[pair] != its[pair]:
            message = f"{words} is {mine[pair]} on the board and {its[pair]} in the model"
            yield Difference(code="only-on-the-board", key=key, message=message, address=pair[0])


def _hotspots(board: Board, business: Business, kept: set[str]) -> Iterator[Difference]:
    asked = {same(question.text) for question in business.questions}
    for note in board.of_kind("hotspot"):
        if same(note.text) not in asked and note.id not in kept:
            message = f"{quoted(note.text)}, a hotspot, is only on the board"
            yield Difference(code="only-on-the-board", key=note.text, message=message, address=note.place)


def _of_no_element(model: FirstPass, kept: set[str]) -> Iterator[Difference]:
    """Query models, policies and commands of which nobody knows what they are in a model."""
    for made in model.made:
        if made.role == "question" and made.note.kind in _ASKED and made.note.id not in kept:
            message = f"{quoted(made.note.text)}, {_article(_ASKED[made.note.kind])}, is only on the board"
            yield Difference(code="only-on-the-board", key=made.note.text, message=message, address=made.note.place)


def _home(element: Element) -> str:
    return element.place.rpartition(".")[0]


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
