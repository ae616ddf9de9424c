"""Points in time: which row of each satellite was the last on each day."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dbt.automate_dv.harbourmaster import Harbour, Row, march
from tests.dbt.automate_dv.lookout import NOBODY, SATELLITES, Entry, Lookout, seen

GHOST = datetime.fromisoformat("1900-01-01")
FEBRUARY = datetime.fromisoformat("2024-02-01")
SHIPS = ["GULL", "TERN", "AUK"]
DAYS = st.integers(1, 9)
ENTRIES = st.builds(Entry, st.sampled_from(SATELLITES), st.sampled_from(SHIPS), DAYS)
NIGHTS = st.lists(st.tuples(st.sets(st.sampled_from(SHIPS)), st.lists(ENTRIES, max_size=6), st.sets(DAYS)), max_size=5)


def _loads(harbour: Harbour, ship: str, after: str) -> list[Row]:
    question = (
        "select as_of_date, sat_ship_ldts, sat_rating_ldts, ma_sat_crew_ldts from pit_ship "
        f"where ship_hk = unhex(md5('{ship}')) order by as_of_date"
    )
    return harbour.ask(question, after=after)


def test_each_day_shows_what_had_been_loaded_last(harbour: Harbour) -> None:
    assert _loads(harbour, "GULL", "first") == [
        (FEBRUARY, GHOST, GHOST, GHOST),
        (march(2), march(2), march(1), march(2)),
        (march(4), march(3), march(1), march(2)),
    ]


def test_a_date_can_go_and_others_come_before_and_long_after_all_loads(harbour: Harbour) -> None:
    assert _loads(harbour, "GULL", "second") == [
        (FEBRUARY, GHOST, GHOST, GHOST),
        (datetime.fromisoformat("2024-02-15"), GHOST, GHOST, GHOST),
        (march(2), march(2), march(1), march(2)),
        (march(7), march(6), march(7), march(6)),
        (datetime.fromisoformat("2030-01-01"), march(6), march(7), march(6)),
    ]


def test_a_new_key_is_looked_up_on_the_days_before_it_too(harbour: Harbour) -> None:
    assert _loads(harbour, "SKUA", "second")[0] == (FEBRUARY, GHOST, GHOST, GHOST)
    assert _loads(harbour, "SKUA", "second")[3] == (march(7), march(6), GHOST, GHOST)


def test_what_has_no_row_points_at_the_ghost(harbour: Harbour) -> None:
    question = """
        select count(*), count(*) filter (where record_source = 'AUTOMATE_DV_SYSTEM')
        from pit_ship
        inner join sat_ship on sat_ship_pk = sat_ship.ship_hk and sat_ship_ldts = load_datetime
    """
    assert harbour.ask(question, after="first") == [(9, 6)]
    keys = harbour.ask("select distinct sat_ship_pk from pit_ship where year(sat_ship_ldts) = 1900", after="first")
    assert keys == [(NOBODY,)]


def test_a_set_of_rows_with_one_load_time_is_one_point(harbour: Harbour) -> None:
    question = "select count(*), count(distinct (ship_hk, as_of_date)) from pit_ship"
    assert harbour.ask(question, after="first") == [(9, 9)]


def test_a_key_can_have_several_columns_and_names_that_need_quotes(harbour: Harbour) -> None:
    question = """
        select "berth hk", as_of_date, sat_berth_quay, "sat_berth_berth hk", "sat_berth_sounded at"
        from pit_berth
        where as_of_date >= '2024-03-04'
        order by all
    """
    assert harbour.ask(question, after="first") == [
        (b"1", march(4), b"N", b"1", march(3)),
        (b"2", march(4), NOBODY, NOBODY, GHOST),
    ]


@pytest.mark.parametrize("table", ["pit_ship", "pit_berth"])
def test_built_again_or_anew_it_is_the_same(harbour: Harbour, table: str) -> None:
    question = f"select * from {table} order by all"
    renewed = harbour.ask(question, after="second")
    assert len(renewed) > len(harbour.ask(question, after="first"))
    assert harbour.ask(question, after="third") == renewed
    assert harbour.ask(question, after="built_anew") == renewed


def test_a_model_can_ask_what_it_renews(harbour: Harbour) -> None:
    question = "select distinct renews_a_pit, renews_a_bridge, renews_anything from log_book"
    assert harbour.ask(question, after="first") == [(False, False, False)]
    assert harbour.ask(question, after="second") == [(True, False, True)]


def test_the_window_of_dates_can_be_had_on_its_own(harbour: Harbour) -> None:
    days = harbour.ask("select distinct as_of_date from log_book order by all", after="second")
    assert days == [(datetime.fromisoformat("2024-02-15"),), (march(7),), (datetime.fromisoformat("2030-01-01"),)]


def test_extra_columns_are_refused_with_a_warning(harbour: Harbour) -> None:
    assert "automate_dv.pit in pit_berth: src_extra_columns is not used" in harbour.said["third"]
    assert harbour.ask("select count(*) from (describe pit_berth)", after="third") == [(6,)]


def test_a_forgotten_argument_is_named(tmp_path: Path) -> None:
    harbour = Harbour(tmp_path / "harbour")
    model = harbour.folder / "models" / "pit_ship.sql"
    model.write_text(model.read_text().replace("src_ldts='load_datetime',", ""), encoding="utf-8")
    complaint = "automate_dv.pit in pit_ship: the argument src_ldts is missing"
    assert complaint in harbour.dbt("parse", succeeds=False)


def _compiled(harbour: Harbour, *arguments: str, **variables: object) -> str:
    harbour.dbt("compile", "--select", "pit_ship", *arguments, variables=variables)
    return harbour.compiled("pit_ship")


@pytest.fixture(scope="module")
def first_sql(harbour: Harbour) -> str:
    return _compiled(harbour, "--full-refresh")


@pytest.fixture(scope="module")
def later_sql(harbour: Harbour) -> str:
    return _compiled(harbour)


def _readable(rows: list[Row]) -> set[Row]:
    """The rows with ships and days for keys and times, once it is sure that no point is there twice or half."""
    assert len(rows) == len(set(rows))
    for ship, _, *points in rows:
        for key, at in zip(points[::2], points[1::2], strict=True):
            assert key == (NOBODY if at == GHOST else ship)
    return {(row[0].decode(), row[1].day, *(None if at == GHOST else at.day for at in row[3::2])) for row in rows}


@settings(max_examples=60, deadline=None)
@given(NIGHTS)
def test_night_by_night_it_is_what_was_loaded_last_by_each_day(
    first_sql: str, later_sql: str, nights: list[tuple[set[str], list[Entry], set[int]]]
) -> None:
    ships: set[str] = set()
    entries: list[Entry] = []
    with closing(Lookout()) as lookout:
        for night, (sighted, staged, days) in enumerate(nights):
            lookout.sights(sighted, day=1)
            lookout.stages(staged)
            lookout.inspects(days)
            ships, entries = ships | sighted, entries + staged
            rows = lookout.looks("pit_ship", later_sql if night else first_sql)
            assert _readable(rows) == seen(ships, entries, days)


@pytest.mark.parametrize(("match_stock", "kept"), [(False, 1), (True, 0)])
def test_a_night_without_a_delivery_keeps_what_is_there_unless_it_shall_match_stock(
    harbour: Harbour, first_sql: str, *, match_stock: bool, kept: int
) -> None:
    later_sql = _compiled(harbour, puddingstone_match_stock=match_stock)
    with closing(Lookout()) as lookout:
        lookout.sights(["GULL"], day=1)
        lookout.inspects([2])
        assert len(lookout.looks("pit_ship", first_sql)) == 1
        assert len(lookout.looks("pit_ship", later_sql)) == kept
