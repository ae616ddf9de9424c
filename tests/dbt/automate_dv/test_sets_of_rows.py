"""A multi-active satellite compares whole sets: all children of a key at one load time."""

from datetime import datetime

from tests.dbt.automate_dv.harbourmaster import Harbour


def _crew(harbour: Harbour, ship: str, load: str) -> list[tuple[int, str]]:
    question = f"select load_datetime, sailor from ma_sat_crew where call_sign = '{ship}' order by all"
    return [(at.day, sailor) for at, sailor in harbour.ask(question, after=load) if isinstance(at, datetime)]


def test_a_smaller_set_is_a_new_set_and_the_same_set_is_not(harbour: Harbour) -> None:
    assert _crew(harbour, "GULL", "first") == [(1, "Cid"), (1, "Dee"), (2, "Cid")]


def test_of_a_whole_history_only_the_new_set_is_added(harbour: Harbour) -> None:
    before = _crew(harbour, "GULL", "first")
    assert _crew(harbour, "GULL", "second") == [*before, (6, "Cid"), (6, "Dee")]


def test_a_child_that_its_set_lacked_joins_it(harbour: Harbour) -> None:
    assert _crew(harbour, "TERN", "first") == [(1, "Eve")]
    assert _crew(harbour, "TERN", "second") == [(1, "Eve"), (1, "Gus"), (6, "Eve")]
