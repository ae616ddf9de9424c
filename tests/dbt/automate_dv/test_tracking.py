"""Extended tracking satellites: which satellites a key was delivered to, and when."""

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dbt.automate_dv.harbourmaster import Harbour, Row, march

STAGED = (
    "ship_hk varchar, watch varchar, speed_hashdiff varchar, speed_satellite varchar, cargo_hashdiff varchar, "
    "cargo_satellite varchar, skipper varchar, load_datetime timestamp, record_source varchar"
)
TRACKED = (
    "ship_hk varchar, watch varchar, HASHDIFF varchar, SATELLITE_NAME varchar, skipper varchar, "
    "load_datetime timestamp, record_source varchar"
)
ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(["GULL", "TERN", None]),
        st.sampled_from(["day", "night"]),
        st.sampled_from(["5", "6"]),
        st.just("sat_speed"),
        st.sampled_from(["tin", None]),
        st.just("sat_cargo"),
        st.sampled_from(["Ann", "Bob"]),
        st.sampled_from([march(1), march(2)]),
        st.just("logbook"),
    ),
    max_size=5,
)


def _tracked(nights: list[list[Row]]) -> set[Row]:
    """Each entry is told to two satellites; what a satellite was told of a key and time before is not repeated."""
    loaded: set[Row] = set()
    for night in nights:
        known = {(*row[:4], row[5]) for row in loaded}
        for ship, watch, speed, speeds, cargo, cargoes, skipper, at, source in night:
            rows = [
                (ship, watch, speed, speeds, skipper, at, source),
                (ship, watch, cargo, cargoes, skipper, at, source),
            ]
            loaded |= {row for row in rows if ship and (*row[:4], row[5]) not in known}
    return loaded


def _loaded(sql: str, nights: list[list[Row]]) -> list[Row]:
    """What is there after the SQL that dbt ran has loaded night after night, from an empty table on."""
    with duckdb.connect() as desk:
        desk.execute("attach ':memory:' as harbour; use harbour; create schema vault; use vault")
        desk.execute(f"create table stg_logbook ({STAGED}); create table xts_logbook ({TRACKED})")
        for night in nights:
            desk.execute("delete from stg_logbook")
            for entry in night:
                desk.execute("insert into stg_logbook values ($1, $2, $3, $4, $5, $6, $7, $8, $9)", entry)
            desk.execute(f"insert into xts_logbook {sql}")
        return desk.execute("from xts_logbook").fetchall()


def _told(harbour: Harbour, ship: str, load: str) -> list[Row]:
    question = f"""
        select watch, satellite_name, skipper, load_datetime
        from xts_logbook
        semi join (select ship_hk from stg_logbook where call_sign = '{ship}') using (ship_hk)
        order by load_datetime, watch, satellite_name
    """
    return harbour.ask(question, after=load)


def test_each_entry_is_tracked_once_for_each_satellite_that_it_goes_to(harbour: Harbour) -> None:
    assert _told(harbour, "GULL", "first") == [
        ("day", "sat_cargo", "Ann", march(1)),
        ("day", "sat_speed", "Ann", march(1)),
        ("night", "sat_cargo", "Bob", march(1)),
        ("night", "sat_speed", "Bob", march(1)),
        ("day", "sat_cargo", "Ann", march(3)),
        ("day", "sat_speed", "Ann", march(3)),
    ]


def test_an_entry_without_a_key_is_left_out(harbour: Harbour) -> None:
    assert _told(harbour, "", "first") == []


def test_what_another_key_was_told_at_the_same_time_is_no_repetition(harbour: Harbour) -> None:
    assert ("day", "sat_speed", "Cid", march(1)) in _told(harbour, "TERN", "second")


def test_entries_delivered_again_add_nothing_even_without_a_hashdiff(harbour: Harbour) -> None:
    assert harbour.ask("select count(*) from xts_logbook where hashdiff is null", after="second") == [(1,)]
    question = "select * from xts_logbook order by all"
    assert harbour.ask(question, after="third") == harbour.ask(question, after="second")


def test_stock_loses_the_key_that_was_told_the_same(stock_harbour: Harbour) -> None:
    assert ("day", "sat_speed", "Cid", march(1)) not in _told(stock_harbour, "TERN", "second")


@pytest.fixture(scope="module")
def tracking_sql(harbour: Harbour) -> str:
    return harbour.compiled("xts_logbook")


@settings(max_examples=60, deadline=None)
@given(st.lists(ENTRIES, max_size=3))
def test_whatever_is_told_is_tracked_as_in_a_few_lines_of_python(tracking_sql: str, nights: list[list[Row]]) -> None:
    rows = _loaded(tracking_sql, nights)
    assert len(rows) == len(set(rows))
    assert set(rows) == _tracked(nights)
