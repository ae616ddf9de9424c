"""Satellites hold what changed, whatever order it comes in and however often."""

from datetime import datetime

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour, march

TABLES = [
    "hub_ship", "sat_ship", "sat_ship_newer", "sat_ship_remark", "link_booking", "nh_link_toll",
    "sat_rating", "ma_sat_crew", "eff_sat_mooring", "eff_sat_lease", "ref_flag",
]  # fmt: skip

GULL = "select tonnage, load_datetime from sat_ship where ship_name = 'Gull' order by load_datetime"
TERN = "select tonnage, load_datetime from sat_ship where ship_name = 'Tern' order by load_datetime"


def test_a_change_and_back_in_one_batch_is_three_rows(harbour: Harbour) -> None:
    assert harbour.ask(GULL, after="first") == [(10, march(1)), (12, march(2)), (10, march(3))]


def test_a_late_row_is_compared_with_the_row_before_it(harbour: Harbour) -> None:
    assert harbour.ask(GULL, after="second") == [
        (10, march(1)),
        (12, march(2)),
        (13, march(2, 18)),
        (10, march(3)),
        (14, march(6)),
    ]


def test_a_row_earlier_than_any_is_kept_and_one_without_news_is_not(harbour: Harbour) -> None:
    assert harbour.ask(TERN, after="second") == [(21, march(1)), (20, march(3))]


def test_a_row_without_a_hashdiff_is_not_lost(harbour: Harbour) -> None:
    question = "select remark, load_datetime from sat_ship_remark where ship_hk = unhex(md5('GULL')) order by all"
    assert sorted(harbour.ask(question, after="first"), key=lambda row: row[1]) == [
        (None, march(1)),
        (b"leaks", march(2)),
        (None, march(3)),
    ]


def test_only_newer_rows_are_taken_where_the_model_says_so(harbour: Harbour) -> None:
    question = "select tonnage, load_datetime from sat_ship_newer where ship_name = 'Gull' order by load_datetime"
    assert harbour.ask(question, after="second") == [(10, march(1)), (12, march(2)), (10, march(3)), (14, march(6))]


def test_a_payload_can_be_all_columns_but_some(harbour: Harbour) -> None:
    question = "select column_name from information_schema.columns where table_name = 'sat_ship_newer'"
    names = {name for (name,) in harbour.ask(question, after="first")}
    assert names == {"ship_hk", "hashdiff", "ship_name", "tonnage", "load_datetime", "record_source"}


def test_one_ghost_stands_for_everything_unknown(harbour: Harbour) -> None:
    question = (
        "select hex(ship_hk), hex(ship_hashdiff), ship_name, load_datetime from sat_ship "
        "where record_source = 'AUTOMATE_DV_SYSTEM'"
    )
    for load in ("first", "second", "third"):
        assert harbour.ask(question, after=load) == [("00" * 16, "00" * 16, None, datetime.fromisoformat("1900-01-01"))]


def _grades(harbour: Harbour, ship: str, load: str) -> list[tuple[str, int]]:
    question = f"select grade, load_datetime from sat_rating where call_sign = '{ship}' order by load_datetime"
    return [(grade, at.day) for grade, at in harbour.ask(question, after=load)]


def test_history_told_again_with_a_new_load_time_adds_nothing(harbour: Harbour) -> None:
    assert _grades(harbour, "TERN", "third") == [("C", 1), ("D", 2), ("C", 3)]
    for ship in ("TERN", "GULL"):
        assert _grades(harbour, ship, "told_again") == _grades(harbour, ship, "third")


def test_a_correction_of_the_same_effective_time_and_its_revert_are_both_versions(harbour: Harbour) -> None:
    assert _grades(harbour, "GULL", "second") == [("A", 1), ("B", 6), ("A", 7)]
    assert _grades(harbour, "AUK", "third") == [("A", 1), ("B", 6)]
    assert _grades(harbour, "AUK", "told_again") == [("A", 1), ("B", 6), ("A", 20)]


@pytest.mark.parametrize("table", TABLES)
def test_history_delivered_again_adds_nothing(harbour: Harbour, table: str) -> None:
    question = f"select * from {table} order by all"
    assert harbour.ask(question, after="third") == harbour.ask(question, after="second")
