"""One vault across domains: numbers that two domains gave, persons known under two, and houses within houses."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.end_to_end.one_vault.conftest import NO_UNIT_TESTS, TwoLoads, deliver
from tests.end_to_end.projects import copy_of, differences, row_counts

pytestmark = pytest.mark.dbt

GUESTS = """
    with known as (select guest_hk, collision_code || ' ' || guest_number as guest from raw_vault.hub_guest)
"""
HELD_BY = """
    with latest as (
        from raw_vault.eff_sat_belongs_to
        qualify row_number() over (partition by belongs_to_hk order by load_datetime desc) = 1
    )

    select part.house_code, whole.house_code, start_date, nullif(year(end_date), 9999) as ended_in
    from latest
    inner join raw_vault.hub_house as part on part_hk = part.house_hk
    inner join raw_vault.hub_house as whole on whole_hk = whole.house_hk
"""


def ask(warehouse: Path, question: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return sorted(connection.execute(question).fetchall())


def test_one_number_of_two_domains_is_two_guests(two_loads: TwoLoads) -> None:
    assert ask(two_loads.first, "select collision_code, guest_number from raw_vault.hub_guest") == [
        ("EM", "17"),
        ("EM", "21"),
        ("FH", "17"),
        ("FH", "18"),
        ("em", "22"),
    ]


def test_what_each_domain_knows_is_about_its_own_guest(two_loads: TwoLoads) -> None:
    question = f"""
        {GUESTS}
        select guest, language, plate
        from known
        left join raw_vault.sat_guest__profile using (guest_hk)
        left join raw_vault.sat_motel_guest__car using (guest_hk)
    """
    assert ask(two_loads.first, question) == [
        ("EM 17", None, "ONT 17"),
        ("EM 21", None, "QUE 21"),
        ("FH 17", "de", None),
        ("FH 18", "fr", None),
        ("em 22", None, None),
    ]


def test_what_happened_happened_to_the_guest_of_the_domain_that_tells_it_or_that_is_told(two_loads: TwoLoads) -> None:
    for link, key, happened_to in (
        ("visit_began", "motel_guest_hk", ["EM 17"]),
        ("guest_complained", "guest_hk", ["EM 17", "FH 17", "em 22"]),
        ("guest_arrived", "guest_hk", ["FH 17", "FH 18"]),
        ("guest_arrived", "companion_hk", ["FH 18"]),
    ):
        joined = f"raw_vault.nh_link_{link} as link inner join known on link.{key} = known.guest_hk"
        assert [guest for (guest,) in ask(two_loads.first, f"{GUESTS} select guest from {joined}")] == happened_to


def test_who_comes_alone_comes_with_nobody_in_a_fact(two_loads: TwoLoads) -> None:
    question = """
        select guest.guest_number, companion.guest_number
        from hotel_guests.fct_arrivals
        inner join hotel_guests.dim_guest as guest using (guest_key)
        left join hotel_guests.dim_guest as companion on companion_key = companion.guest_key
    """
    assert sorted(map(str, ask(two_loads.first, question))) == ["('17', '18')", "('18', None)"]
    alone = "select count(*) from hotel_guests.fct_arrivals where companion_key is null"
    assert ask(two_loads.first, alone) == [(1,)]


def test_a_dimension_shows_which_domain_gave_the_number(two_loads: TwoLoads) -> None:
    columns = "select column_name from (describe hotel_guests.dim_guest)"
    assert ("collision_code",) in ask(two_loads.first, columns)
    seventeen = "select collision_code, language from hotel_guests.dim_guest where guest_number = '17'"
    assert ask(two_loads.first, seventeen) == [("EM", None), ("FH", "de")]


def test_a_matched_pair_is_in_the_same_as_link_and_merges_nothing(two_loads: TwoLoads) -> None:
    pairs = f"""
        {GUESTS}
        select one.guest, other.guest
        from raw_vault.sal_same_person as pair
        inner join known as one on pair.guest_hk = one.guest_hk
        inner join known as other on pair.motel_guest_hk = other.guest_hk
    """
    assert ask(two_loads.first, pairs) == [("FH 18", "EM 21")]
    assert ask(two_loads.second, pairs) == [("FH 17", "EM 21"), ("FH 18", "EM 21")]
    guests = "select count(*) from raw_vault.hub_guest"
    assert ask(two_loads.first, guests) == ask(two_loads.second, guests)


def test_a_match_that_a_steward_takes_back_is_another_version(two_loads: TwoLoads) -> None:
    versions = f"""
        {GUESTS}
        select guest, day(facts.load_datetime), is_same
        from raw_vault.sat_same_person as facts
        inner join raw_vault.sal_same_person using (same_person_hk)
        inner join known using (guest_hk)
    """
    assert ask(two_loads.first, versions) == [("FH 18", 1, True)]
    assert ask(two_loads.second, versions) == [("FH 17", 2, True), ("FH 18", 1, True), ("FH 18", 2, False)]


def test_a_house_moves_to_another_division_and_where_it_was_stays_known(two_loads: TwoLoads) -> None:
    open_parts = f"select * exclude (start_date, ended_in) from ({HELD_BY}) where ended_in is null"
    always = [("EAST", "GROUP"), ("ROAD", "WEST"), ("WEST", "GROUP")]
    assert ask(two_loads.first, open_parts) == sorted([*always, ("LAKE", "WEST")])
    assert ask(two_loads.second, open_parts) == sorted([*always, ("LAKE", "EAST")])
    of_the_lake = f"select house_code_1, start_date::date::text, ended_in from ({HELD_BY}) where house_code = 'LAKE'"
    assert ask(two_loads.second, of_the_lake) == [("EAST", "2026-03-01", None), ("WEST", "2026-01-01", 2026)]


def test_a_bridge_climbs_from_each_house_to_the_top_as_it_holds_now(two_loads: TwoLoads) -> None:
    above = """
        select part.house_code, whole.house_code, steps, is_top
        from business_vault.bridge_belongs_to
        inner join raw_vault.hub_house as part on part_hk = part.house_hk
        inner join raw_vault.hub_house as whole on whole_hk = whole.house_hk
    """
    others = [
        ("EAST", "EAST", 0, False),
        ("EAST", "GROUP", 1, True),
        ("GROUP", "GROUP", 0, True),
        ("LAKE", "GROUP", 2, True),
        ("LAKE", "LAKE", 0, False),
        ("ROAD", "GROUP", 2, True),
        ("ROAD", "ROAD", 0, False),
        ("ROAD", "WEST", 1, False),
        ("WEST", "GROUP", 1, True),
        ("WEST", "WEST", 0, False),
    ]
    assert ask(two_loads.first, above) == sorted([*others, ("LAKE", "WEST", 1, False)])
    assert ask(two_loads.second, above) == sorted([*others, ("LAKE", "EAST", 1, False)])


def test_what_is_at_the_top_is_part_of_nothing(two_loads: TwoLoads) -> None:
    for table in ("hal_belongs_to", "eff_sat_belongs_to", "sat_belongs_to"):
        assert ask(two_loads.first, f"select count(*) from raw_vault.{table}") == [(4,)]
    assert ask(two_loads.first, "select house_code from raw_vault.hub_house where house_code = 'GROUP'") == [("GROUP",)]


def test_the_same_delivery_again_adds_no_row(two_loads: TwoLoads) -> None:
    assert differences(two_loads.second, two_loads.second_again) == {}
    assert row_counts(two_loads.second) == row_counts(two_loads.second_again)


def test_a_circle_is_found(two_loads: TwoLoads, tmp_path: Path) -> None:
    project = copy_of(two_loads.project, tmp_path / "project")
    deliver(project, "circle")
    with pytest.raises(AssertionError, match="Got 3 results, configured to fail if != 0") as failure:
        project.build(*NO_UNIT_TESTS)
    failed = [line for line in str(failure.value).splitlines() if " FAIL " in line]
    assert len(failed) == 1
    assert " FAIL 3 eff_sat_belongs_to__no_cycle " in failed[0]
