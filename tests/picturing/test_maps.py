"""What is on the map: of a board, and of the example's models."""

from pathlib import Path
from typing import Literal

import pytest

from puddingstone import settings
from puddingstone.domain import Business, Context, Domain, Frozen, Happening
from puddingstone.picturing.from_board import map_of_board
from puddingstone.picturing.from_business import map_of_business
from puddingstone.picturing.map import Map
from puddingstone.reading import read
from puddingstone.storming.board import Board, Group, Note
from tests.picturing.boards import hotel, tricky, wall

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gowganda() -> Map:
    return map_of_business(read(settings.load(ROOT)).business, "Gowganda Hospitality")


def crossings(drawn: Map) -> set[tuple[str, str, tuple[str, ...]]]:
    names = {context.id: context.name for context in drawn.contexts}
    return {(names[each.upstream], names[each.downstream], each.what) for each in drawn.crossings}


def test_outcomes_policies_and_things_cross_from_upstream_to_downstream() -> None:
    assert crossings(map_of_board(hotel())) == {
        ("Selling", "Visiting", ("Offer made",)),
        ("Visiting", "Housekeeping", ("Guest checked out", "Room")),
    }


def test_what_begins_after_a_pivotal_event_is_downstream_only_where_there_is_time() -> None:
    groups = (Group(id="a", name="Arriving"), Group(id="b", name="Leaving"))
    first = Note(id="1", kind="event", text="Guest came", group="a", at=1.0, is_pivotal=True)
    second = Note(id="2", kind="event", text="Guest left", group="b", at=2.0)
    board = Board(title="b", form="csv", groups=groups, notes=(first, second))
    assert crossings(map_of_board(board)) == {("Arriving", "Leaving", ("Guest came",))}
    timeless = tuple(note.model_copy(update={"at": None}) for note in board.notes)
    assert map_of_board(board.model_copy(update={"notes": timeless})).crossings == ()
    plain = (first.model_copy(update={"is_pivotal": False}), second)
    assert map_of_board(board.model_copy(update={"notes": plain})).crossings == ()


def test_a_thing_that_two_contexts_have_notes_for_belongs_to_neither() -> None:
    groups = tuple(Group(id=each, name=each) for each in "abc")
    notes = [
        Note(id="1", kind="thing", text="Room", group="a"),
        Note(id="2", kind="event", text="Room cleaned", group="b", about=("Room",)),
    ]
    board = Board(title="b", form="csv", groups=groups, notes=tuple(notes))
    assert crossings(map_of_board(board)) == {("a", "b", ("Room",))}
    also = Note(id="3", kind="thing", text="room", group="c")
    assert map_of_board(board.model_copy(update={"notes": (*notes, also)})).crossings == ()


def test_events_stand_in_time_with_their_outcomes_and_nothing_is_dropped() -> None:
    drawn = map_of_board(hotel())
    visiting = next(context for context in drawn.contexts if context.name == "Visiting")
    assert [event.name for event in visiting.events] == [
        "Room reserved", "Guest checked in", "Guest never came", "Guest checked out",
    ]  # fmt: skip
    assert [(each.name, each.said, each.event) for each in visiting.events[0].outcomes] == [
        ("Guest checked in", "expected", "i"),
        ("Guest never came", "unusual", "n"),
    ]
    assert visiting.questions == ("Who wakes the guest?",)
    assert drawn.left_over == (("???", "its kind is not known"),)


@pytest.mark.parametrize("board", [hotel(), wall(), tricky()], ids=lambda board: board.form)
def test_every_event_of_a_board_is_on_its_map(board: Board) -> None:
    drawn = map_of_board(board)
    assert sorted(event.id for event in drawn.events) == sorted(note.id for note in board.of_kind("event"))
    assert {context.domain for context in drawn.contexts} == {domain.id for domain in drawn.domains}


def test_notes_without_a_group_have_a_place_and_lead_nowhere() -> None:
    board = Board(title="b", form="csv", notes=(Note(id="1", kind="event", text="Guest came"),))
    drawn = map_of_board(board)
    assert [(context.name, len(context.events)) for context in drawn.contexts] == [("b", 1)]


def test_the_example_has_its_domains_and_contexts_without_modules_that_only_offer(gowganda: Map) -> None:
    assert [domain.name for domain in gowganda.domains] == [
        "Economy Motel", "Fancy Hotel", "Finance", "Marketing", "Sales",
    ]  # fmt: skip
    assert "sales.recognising" in gowganda.context_at
    assert not [each for each in gowganda.context_at if each.endswith(".products")]
    assert gowganda.context_at["fancy_hotel.visiting"].subdomain == "core"
    assert "Guest checked in" in {event.name for event in gowganda.context_at["fancy_hotel.visiting"].events}


class _Outcome(Frozen):
    event: str
    outcome: str
    foreseen: Literal["expected", "unusual"] = "expected"


class _Telling(Context):
    outcomes: tuple[_Outcome, ...] = ()  # type: ignore[assignment]


def test_outcomes_are_those_of_all_contexts_and_what_goes_on_elsewhere_is_pivotal() -> None:
    def event(address: str) -> Happening:
        return Happening(name=address.rpartition(".")[2], address=address, kind="event")

    left, cleaned = "hotel.visiting.guest_left", "hotel.keeping.room_cleaned"
    visiting = _Telling(name="visiting", address="hotel.visiting", happenings=(event(left),))
    keeping = _Telling(
        name="keeping",
        address="hotel.keeping",
        upstream=("hotel.visiting",),
        happenings=(event(cleaned),),
        outcomes=(_Outcome(event=left, outcome=cleaned), _Outcome(event=cleaned, outcome=left, foreseen="unusual")),
    )
    domain = Domain(name="hotel", address="hotel", contexts=(visiting, keeping))
    drawn = map_of_business(Business(domains=(domain,)))
    assert {(each.name, each.is_pivotal) for each in drawn.events} == {("Guest left", True), ("Room cleaned", False)}
    assert [outcome.name for each in drawn.events for outcome in each.outcomes] == ["Room cleaned", "Guest left"]
    assert [each.what for each in drawn.crossings] == [("Guest left",)]


def test_an_import_is_a_crossing_and_says_which_words_cross(gowganda: Map) -> None:
    visiting, keeping = "fancy_hotel.visiting", "fancy_hotel.housekeeping"
    (crossing,) = [each for each in gowganda.upstream_of(keeping) if each.upstream == visiting]
    assert "Room" in crossing.what
    recognising = {each.upstream: each.what for each in gowganda.upstream_of("sales.recognising")}
    assert recognising == {"economy_motel.visiting": ("Traveller",), "fancy_hotel.visiting": ("Guest",)}
    assert {each.what for each in gowganda.crossings} & {()} == set()
