"""The map with what is in a small warehouse, which is a real DuckDB file."""

from pathlib import Path

import duckdb
import pytest

from puddingstone.picturing.from_board import map_of_board
from puddingstone.picturing.map import Context, Domain, Event, Followed, Map, Outcome
from puddingstone.picturing.reality import measure
from puddingstone.picturing.standing_out import standing_out, word_for
from puddingstone.picturing.warehouse import WarehouseError, ask
from puddingstone.storming.board import Board
from tests.picturing.boards import hotel

LOG = [
    *[("room_reserved", f"r{index}") for index in range(10)],
    *[("guest_checked_in", f"i{index}") for index in range(4)],
    *[("guest_never_came", f"n{index}") for index in range(6)],
]
OUTCOMES = [
    ("room_reserved", "guest_checked_in", "expected", "reservation", 10, 4, 0.4, 4320.0),
    ("room_reserved", "guest_never_came", "unusual", "reservation", 10, 6, 0.6, 7200.0),
    ("room_reserved", "room_reserved", "not put down", "guest", 10, 3, 0.3, 90.0),
    ("guest_checked_in", "guest_checked_out", "expected", "stay", 4, 0, 0.0, None),
    ("guest_checked_in", "room_reserved", "not put down", "guest", 4, 0, 0.0, None),
    ("guest_checked_out", "room_cleaned", "expected", "room", 0, 0, None, None),
]


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("warehouse") / "warehouse.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create schema business_vault")
        for domain in ("fancy_hotel", "sales"):
            connection.execute(
                f"create table business_vault.event_log_{domain}"
                " (event_id varchar, activity varchar, case_type varchar, case_key varchar, happened_at timestamp,"
                " role varchar)"
            )
        rows = [(event, activity, party) for activity, event in LOG for party in ("guest", "room")]
        connection.executemany(
            "insert into business_vault.event_log_fancy_hotel values (?, ?, ?, 'k', now()::timestamp, 'party')", rows
        )
        connection.execute(
            "create table business_vault.outcomes_fancy_hotel (activity varchar, outcome varchar, said varchar,"
            " case_type varchar, happened bigint, followed bigint, share double, median_minutes double)"
        )
        connection.executemany(
            "insert into business_vault.outcomes_fancy_hotel values (?, ?, ?, ?, ?, ?, ?, ?)", OUTCOMES
        )
    return path


@pytest.fixture
def measured(warehouse: Path) -> dict[str, Event]:
    return {event.name: event for event in measure(map_of_board(hotel()), ask(warehouse)).events}


def test_every_event_has_its_count_however_many_took_part(measured: dict[str, Event]) -> None:
    assert {name: event.count for name, event in measured.items()} == {
        "Room reserved": 10, "Guest checked in": 4, "Guest never came": 6, "Guest checked out": 0, "Room cleaned": 0,
        "Offer made": 0,
    }  # fmt: skip


def test_every_outcome_has_its_share_and_its_delay(measured: dict[str, Event]) -> None:
    outcomes = {each.name: each for each in measured["Room reserved"].outcomes}
    assert outcomes["Guest checked in"].followed == Followed(happened=10, times=4, minutes=4320)
    assert outcomes["Guest never came"].followed == Followed(happened=10, times=6, minutes=7200)
    assert outcomes["Guest never came"].said == "unusual"


def test_what_nobody_put_down_is_there_if_it_followed(measured: dict[str, Event]) -> None:
    outcome = measured["Room reserved"].outcomes[-1]
    assert (outcome.name, outcome.said, outcome.event) == ("Room reserved", "not put down", "r")
    assert [each.name for each in measured["Guest checked in"].outcomes] == ["Guest checked out"]


def test_what_stands_out_is_told(warehouse: Path) -> None:
    told = [(each.word, each.sentence) for each in standing_out(measure(map_of_board(hotel()), ask(warehouse)))]
    assert told == [
        ("usual", "Guest never came is said to be unusual after Room reserved, and followed 6 of 10 times."),
        ("never followed", "Guest checked out is expected after Guest checked in, and never followed."),
        ("never happened", "Guest checked out: it never happened."),
        ("never happened", "Room cleaned: it never happened."),
        ("never happened", "Offer made: it never happened."),
        ("not put down", "Room reserved followed Room reserved 3 of 10 times, and nobody put it down."),
    ]


def test_nothing_stands_out_where_nothing_was_measured() -> None:
    assert standing_out(map_of_board(hotel())) == ()


@pytest.mark.parametrize(
    ("expected", "unusual", "word"),
    [(90, 10, ""), (40, 41, "usual"), (40, 40, ""), (90, 51, "usual"), (0, 1, "usual"), (0, 0, ""), (None, 50, "")],
)
def test_unusual_is_usual_above_half_or_above_all_that_was_expected(
    expected: int | None, unusual: int, word: str
) -> None:
    rare = Outcome(name="b", said="unusual", followed=Followed(happened=100, times=unusual))
    often = Outcome(name="a", followed=Followed(happened=100, times=expected)) if expected is not None else None
    event = Event(id="e", name="e", count=100, outcomes=(rare, *([often] if often else [])))
    assert word_for(event, rare) == word


def test_a_trace_finds_events_that_have_another_name_now(warehouse: Path) -> None:
    drawn = map_of_board(renamed(hotel(), "r", "Booking made"))
    assert {event.name: event.count for event in measure(drawn, ask(warehouse)).events}["Booking made"] == 0
    traced = measure(drawn, ask(warehouse), {"r": "fancy_hotel.visiting.room_reserved"})
    assert {event.name: event.count for event in traced.events}["Booking made"] == 10


def renamed(board: Board, note: str, text: str) -> Board:
    notes = tuple(each.model_copy(update={"text": text}) if each.id == note else each for each in board.notes)
    return board.model_copy(update={"notes": notes})


def test_without_a_domain_the_only_log_that_knows_an_event_has_it(warehouse: Path) -> None:
    groups = tuple(group.model_copy(update={"domain": ""}) for group in hotel().groups)
    drawn = measure(map_of_board(hotel().model_copy(update={"groups": groups})), ask(warehouse))
    counts = {event.name: event.count for event in drawn.events}
    assert (counts["Room reserved"], counts["Room cleaned"]) == (10, None)
    assert ("Room cleaned", "in no log of events") in drawn.left_over


def test_the_map_of_a_model_takes_outcomes_from_what_the_warehouse_was_told(warehouse: Path) -> None:
    event = Event(id="fancy_hotel.visiting.room_reserved", name="Room reserved", activity="room_reserved")
    context = Context(id="fancy_hotel.visiting", name="Visiting", domain="fancy_hotel", events=(event,))
    drawn = Map(title="m", domains=(Domain(id="fancy_hotel", name="F", log="fancy_hotel"),), contexts=(context,))
    found = measure(drawn, ask(warehouse), is_model=True).events[0]
    assert [(each.name, each.said) for each in found.outcomes] == [
        ("Guest checked in", "expected"), ("Guest never came", "unusual"), ("Room reserved", "not put down"),
    ]  # fmt: skip


def test_a_warehouse_without_outcomes_still_counts(tmp_path: Path) -> None:
    path = tmp_path / "w.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create schema dev_business_vault")
        connection.execute(
            "create table dev_business_vault.event_log_fancy_hotel as"
            " select 'a' as event_id, 'room_reserved' as activity"
        )
    events = measure(map_of_board(hotel()), ask(path)).events
    assert next(event for event in events if event.name == "Room reserved").count == 1
    assert {outcome.followed for event in events for outcome in event.outcomes} == {None}


@pytest.mark.parametrize("what", ["missing", "text", "empty", "folder"])
def test_what_is_no_warehouse_is_said_so(tmp_path: Path, what: str) -> None:
    path = tmp_path / "w.duckdb"
    match what:
        case "text":
            path.write_text("no database " * 1000, encoding="utf-8")
        case "empty":
            duckdb.connect(str(path)).close()
        case "folder":
            path.mkdir()
    with pytest.raises(WarehouseError) as raised:
        ask(path)
    assert raised.value.finding.code == "unreadable-warehouse"
    assert "\n" not in raised.value.finding.message
