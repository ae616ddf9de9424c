"""Hubs, links and reference tables hold the first row of each key."""

from tests.dbt.automate_dv.harbourmaster import Harbour, march


def test_a_hub_keeps_the_earliest_row_of_each_key_across_its_sources(harbour: Harbour) -> None:
    question = "select call_sign, load_datetime, record_source from hub_ship order by all"
    assert harbour.ask(question, after="first") == [
        ("AUK", march(2), "sightings"),
        ("GULL", march(1), "ships"),
        ("TERN", march(1), "sightings"),
    ]


def test_a_hub_adds_only_keys_that_it_has_not(harbour: Harbour) -> None:
    question = "select call_sign, load_datetime from hub_ship"
    before = set(harbour.ask(question, after="first"))
    assert set(harbour.ask(question, after="second")) - before == {("SKUA", march(6))}


def test_a_link_survives_that_its_earliest_row_lacks_a_key(harbour: Harbour) -> None:
    question = "select booking, load_datetime, record_source from link_booking order by all"
    assert harbour.ask(question, after="first") == [("b1", march(2), "bookings"), ("b2", march(1), "radio")]


def test_a_transaction_delivered_twice_in_a_batch_is_one_row(harbour: Harbour) -> None:
    question = "select toll, amount, load_datetime from nh_link_toll order by all"
    assert harbour.ask(question, after="first") == [("t1", 5, march(1))]


def test_a_transaction_does_not_change(harbour: Harbour) -> None:
    question = "select toll, amount, load_datetime from nh_link_toll order by all"
    assert harbour.ask(question, after="second") == [("t1", 5, march(1)), ("t3", 8, march(6))]


def test_a_reference_table_holds_one_row_of_each_key(harbour: Harbour) -> None:
    question = "select code, country, load_datetime from ref_flag order by all"
    assert harbour.ask(question, after="first") == [("no", "Norway", march(1))]
    assert harbour.ask(question, after="second") == [("is", "Iceland", march(6)), ("no", "Norway", march(1))]


def test_a_dbt_unit_test_can_say_that_a_load_is_incremental(harbour: Harbour) -> None:
    assert "PASS hub_ship::hub_ship_keeps_what_it_has" in harbour.said["third"]
