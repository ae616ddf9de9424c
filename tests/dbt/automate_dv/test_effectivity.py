"""Effectivity satellites: when a relation began, and when it ended."""

from datetime import datetime

from tests.dbt.automate_dv.harbourmaster import Harbour, march


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


def test_a_relation_can_open_again_and_is_not_repeated_in_between(harbour: Harbour) -> None:
    assert _moorings(harbour, "AUK", "second") == [
        *_moorings(harbour, "AUK", "first"),
        ("south", 2, 6, 6),
        ("north", 6, None, 6),
    ]


def test_a_relation_without_its_other_end_is_left_out(harbour: Harbour) -> None:
    assert _moorings(harbour, "TERN", "second") == []


def test_without_a_driving_key_a_relation_ends_when_it_is_delivered_ended(harbour: Harbour) -> None:
    question = "select starts_on, ends_on, load_datetime from eff_sat_lease order by load_datetime"
    always = datetime.fromisoformat("9999-12-31")
    assert harbour.ask(question, after="second") == [
        (march(1), always, march(1)),
        (march(1), march(5), march(5)),
        (march(6), always, march(6)),
    ]
