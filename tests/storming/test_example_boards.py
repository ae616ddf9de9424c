"""The example's models demonstrably started from the boards in `boards/`."""

from functools import cache
from pathlib import Path

import pytest

from puddingstone import settings
from puddingstone.domain import Business, NoteOnBoard
from puddingstone.reading import read
from puddingstone.storming.against import Difference, compare
from puddingstone.storming.against.elements import in_model, on_board
from puddingstone.storming.against.matching import matched
from puddingstone.storming.against.reasons import read_reasons
from puddingstone.storming.board import Board
from puddingstone.storming.first_pass import draft
from puddingstone.storming.lint import lint
from puddingstone.storming.reading import read_board
from puddingstone.storming.trace import notes_in

ROOT = Path(__file__).parents[2]
BOARDS = {"fancy_hotel": ROOT / "boards" / "fancy_hotel.json", "economy_motel": ROOT / "boards" / "economy_motel.md"}
MISTAKES = {
    "fancy_hotel": {"command-as-event", "not-in-the-past", "technical-word", "two-words", "open-hotspot"},
    "economy_motel": {"command-as-event", "repeated-note", "technical-word", "open-hotspot", "unread-note"},
}


@cache
def business() -> Business:
    """The example."""
    return read(settings.load(ROOT)).business


@cache
def board(domain: str) -> Board:
    """The board of a domain."""
    return read_board(BOARDS[domain])


def notes(domain: str) -> tuple[NoteOnBoard, ...]:
    """The notes of a domain's board, with what became of them."""
    name = BOARDS[domain].relative_to(ROOT).as_posix()
    return tuple(each for each in notes_in(ROOT / "domain_models") if each.board == name)


def differences(domain: str) -> tuple[Difference, ...]:
    """In what the board of a domain differs from its models."""
    return compare(board(domain), business(), notes(domain))


@pytest.mark.parametrize("domain", BOARDS)
def test_workshops_left_mistakes(domain: str) -> None:
    assert MISTAKES[domain] <= {finding.code for finding in lint(board(domain))}
    assert any(note.unusual for note in board(domain).notes)


@pytest.mark.parametrize("domain", BOARDS)
def test_every_event_and_entity_is_on_the_board_or_there_is_a_reason(domain: str) -> None:
    pairs = matched(on_board(draft(board(domain)), notes(domain)), in_model(business(), {domain}))
    on_the_board = {pair.other.place for pair in pairs}
    traced = {made.address for each in notes(domain) for made in each.note.became}
    listed = {each.key for each in differences(domain)} & set(read_reasons(BOARDS[domain]))
    said = {
        each.address for each in (*business().entities, *business().happenings) if business().domain_at(each.address)
    }
    mine = {address for address in said if address.startswith(f"{domain}.")}
    relationships = {each.address for each in business().happenings if not each.is_event}
    assert mine - relationships <= on_the_board | traced | listed
    assert len(mine & on_the_board) >= len(mine) * 0.9


@pytest.mark.parametrize("domain", BOARDS)
def test_the_first_pass_model_has_the_entities_and_events_of_the_model(domain: str) -> None:
    first = {(each.kind, each.name) for each in on_board(draft(board(domain)), ())}
    mine = [each for each in in_model(business(), {domain}) if each.kind in ("entity", "event") and each.is_expected]
    missing = {each.place for each in mine if (each.kind, each.name) not in first}
    assert missing <= set(read_reasons(BOARDS[domain]))


@pytest.mark.parametrize("domain", BOARDS)
def test_every_difference_has_a_reason_and_every_reason_a_difference(domain: str) -> None:
    assert {each.key for each in differences(domain)} == set(read_reasons(BOARDS[domain]))


@pytest.mark.parametrize("domain", BOARDS)
def test_the_trace_has_every_note_and_leads_to_what_is_there(domain: str) -> None:
    assert {each.note.id for each in notes(domain)} == {note.id for note in board(domain).notes}
    known = {each.address for each in (*business().entities, *business().happenings, *business().products)}
    known |= {each.address for each in (*business().sources, *business().outcomes, *business().references)}
    known |= {fact.address for entity in business().entities for fact in entity.keys}
    known |= {fact.address for entity in business().entities for each in entity.details for fact in each.attributes}
    assert {made.address for each in notes(domain) for made in each.note.became} <= known
