"""Bridges: which relations were known to hold on each day, walked from link to link."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dbt.automate_dv.harbourmaster import Harbour, Row, march
from tests.dbt.automate_dv.lookout import Lookout, Turn, hosts

SHIPS = st.sampled_from(["GULL", "TERN"])
BERTHS = st.sampled_from(["north", "south"])
TENANTS = st.sampled_from(["Fay", "Hal"])
DAYS = st.integers(1, 9)
MOORINGS = st.lists(st.builds(Turn, st.tuples(SHIPS, BERTHS), DAYS, st.booleans()), max_size=8)
LEASES = st.lists(st.builds(Turn, st.tuples(BERTHS, TENANTS), DAYS, st.booleans()), max_size=8)
NIGHTS = st.lists(st.tuples(MOORINGS, LEASES, st.sets(DAYS)), max_size=3)


def _hosts(harbour: Harbour, after: str) -> list[Row]:
    question = """
        select call_sign, as_of_date, tenant
        from bridge_host
        inner join hub_ship using (ship_hk)
        inner join link_lease on link_lease_pk = lease_hk
        order by all
    """
    return harbour.ask(question, after=after)


def test_relations_that_hold_are_walked_from_link_to_link(harbour: Harbour) -> None:
    assert _hosts(harbour, "first") == [("GULL", march(2), "Fay"), ("GULL", march(4), "Fay")]


def test_a_relation_ends_in_the_bridge_where_it_is_known_to_have_ended(harbour: Harbour) -> None:
    assert _hosts(harbour, "second") == [
        ("AUK", march(7), "Fay"),
        ("AUK", datetime.fromisoformat("2030-01-01"), "Fay"),
        ("GULL", march(2), "Fay"),
    ]


def test_it_has_the_key_the_date_and_the_links(harbour: Harbour) -> None:
    columns = harbour.ask("select column_name, column_type from (describe bridge_host)", after="second")
    assert columns == [
        ("ship_hk", "BLOB"),
        ("as_of_date", "TIMESTAMP"),
        ("link_mooring_pk", "BLOB"),
        ("link_lease_pk", "BLOB"),
    ]


def test_built_again_or_anew_it_is_the_same(harbour: Harbour) -> None:
    question = "select * from bridge_host order by all"
    renewed = harbour.ask(question, after="second")
    assert renewed != harbour.ask(question, after="first")
    assert harbour.ask(question, after="third") == renewed
    assert harbour.ask(question, after="built_anew") == renewed


def test_a_forgotten_argument_is_named(tmp_path: Path) -> None:
    harbour = Harbour(tmp_path / "harbour")
    model = harbour.folder / "models" / "bridge_host.sql"
    model.write_text(model.read_text().replace("as_of_dates_table='inspection_days',", ""), encoding="utf-8")
    complaint = "automate_dv.bridge in bridge_host: the argument as_of_dates_table is missing"
    assert complaint in harbour.dbt("parse", succeeds=False)


def _compiled(harbour: Harbour, *arguments: str, **variables: object) -> str:
    harbour.dbt("compile", "--select", "bridge_host", *arguments, variables=variables)
    return harbour.compiled("bridge_host")


@pytest.fixture(scope="module")
def first_sql(harbour: Harbour) -> str:
    return _compiled(harbour, "--full-refresh")


@pytest.fixture(scope="module")
def later_sql(harbour: Harbour) -> str:
    return _compiled(harbour)


def _readable(rows: list[Row]) -> set[Row]:
    """The rows with names and days for keys and times, once it is sure that none is there twice."""
    assert len(rows) == len(set(rows))
    return {(ship.decode(), on.day, mooring.decode(), lease.decode()) for ship, on, mooring, lease in rows}


@settings(max_examples=60, deadline=None)
@given(NIGHTS)
def test_night_by_night_it_is_what_was_known_to_hold_on_each_day(
    first_sql: str, later_sql: str, nights: list[tuple[list[Turn], list[Turn], set[int]]]
) -> None:
    moorings: list[Turn] = []
    leases: list[Turn] = []
    with closing(Lookout()) as lookout:
        lookout.sights(["GULL"], day=1)
        for night, (moored, leased, days) in enumerate(nights):
            lookout.turns("mooring", moored)
            lookout.turns("lease", leased)
            lookout.inspects(days)
            moorings, leases = moorings + moored, leases + leased
            rows = lookout.looks("bridge_host", later_sql if night else first_sql)
            assert _readable(rows) == {row for row in hosts(moorings, leases, days) if row[0] == "GULL"}
