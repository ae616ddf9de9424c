"""Effectivity satellites: when a relation began, and when it ended."""

from contextlib import closing
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dbt.automate_dv.harbourmaster import Harbour, march
from tests.dbt.automate_dv.mooring_desk import Desk, held

BERTHS = st.sampled_from(["north", "south", "west"])


def _moorings(harbour: Harbour, ship: str, load: str) -> list[tuple[str, int, int | None, int]]:
    question = (
        "select berth, start_date, end_date, load_datetime from eff_sat_mooring "
        f"where ship_hk = unhex(md5('{ship}')) order by load_datetime, moored_on, end_date"
    )
    return [
        (berth, start.day, None if end.year == 9999 else end.day, at.day)
        for berth, start, end, at in harbour.ask(question, after=load)
    ]


def test_a_driving_key_that_turns_in_the_first_batch_closes_what_it_left(harbour: Harbour) -> None:
    assert _moorings(harbour, "AUK", "first") == [("north", 1, None, 1), ("north", 1, 2, 2), ("south", 2, None, 2)]


def test_a_driving_key_that_turns_twice_in_a_batch_closes_each_once_and_leaves_the_last_open(harbour: Harbour) -> None:
    assert _moorings(harbour, "GULL", "second") == [
        ("north", 1, None, 1),
        ("north", 1, 5, 6),
        ("south", 5, 6, 6),
        ("west", 6, None, 6),
    ]


def test_a_closing_row_keeps_the_beginning_that_is_the_effective_time_as_well(harbour: Harbour) -> None:
    question = """
        select berth, moored_on, end_date
        from eff_sat_berthing
        where ship_hk = unhex(md5('GULL')) and year(end_date) < 9999
        order by moored_on
    """
    assert harbour.ask(question, after="second") == [("north", march(1), march(5)), ("south", march(5), march(6))]


def test_a_relation_can_open_again_and_is_not_repeated_in_between(harbour: Harbour) -> None:
    assert _moorings(harbour, "AUK", "second") == [
        *_moorings(harbour, "AUK", "first"),
        ("south", 2, 6, 6),
        ("north", 6, None, 6),
    ]


def test_a_relation_without_its_other_end_is_left_out(harbour: Harbour) -> None:
    assert _moorings(harbour, "TERN", "second") == []


def test_what_is_late_comes_in_closed_and_corrects_the_end_of_what_it_followed(harbour: Harbour) -> None:
    assert _moorings(harbour, "KITE", "second") == [
        ("north", 1, None, 1),
        ("north", 1, 4, 4),
        ("west", 4, None, 4),
        ("north", 1, 3, 6),
        ("south", 3, 4, 6),
    ]


def test_a_relation_that_holds_again_says_so_after_a_correction_of_its_past(harbour: Harbour) -> None:
    before = _moorings(harbour, "SWAN", "first")
    assert before[-1] == ("north", 4, None, 4)
    corrections = [("north", 1, 2, 6), ("south", 2, 3, 6), ("north", 4, None, 6)]
    assert _moorings(harbour, "SWAN", "second") == [*before, *corrections]


def test_history_told_again_with_a_new_load_time_adds_nothing(harbour: Harbour) -> None:
    question = "select * from eff_sat_mooring order by all"
    assert harbour.ask(question, after="told_again") == harbour.ask(question, after="third")


def test_without_a_driving_key_a_relation_ends_when_it_is_delivered_ended(harbour: Harbour) -> None:
    question = "select starts_on, ends_on, load_datetime from eff_sat_lease order by load_datetime"
    always = datetime.fromisoformat("9999-12-31")
    assert harbour.ask(question, after="second") == [
        (march(1), always, march(1)),
        (march(1), march(5), march(5)),
        (march(6), always, march(6)),
    ]


@pytest.fixture(scope="module", params=[("eff_sat_mooring", "start_date"), ("eff_sat_berthing", "moored_on")], ids=str)
def mooring(request: pytest.FixtureRequest, harbour: Harbour) -> tuple[str, str]:
    """The SQL of an effectivity satellite, and the column of it that says since when."""
    table, start = request.param
    return harbour.compiled(table).replace(table, "eff_sat_mooring"), start


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.integers(1, 28), st.tuples(BERTHS, st.integers(0, 3)), max_size=12))
def test_in_whatever_order_it_is_told_the_timeline_is_that_of_effective_time(
    mooring: tuple[str, str], told: dict[int, tuple[str, int]]
) -> None:
    nights = [[(berth, day) for day, (berth, told_on) in told.items() if told_on == night] for night in range(4)]
    everything = [mooring for night in nights for mooring in night]
    with closing(Desk(*mooring)) as desk:
        for night in [*nights, everything]:
            desk.tell(night)
            assert desk.open_berths() == desk.holders()[-1]
            assert len(desk.open_berths()) <= 1
        assert desk.holders() == held(everything)
        assert [desk.tell(again) for again in (everything, everything[::2], everything[::-1])] == [0, 0, 0]
