"""Loading by period: the first run brings the first period, each run after it all periods that follow."""

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour, march
from tests.dbt.automate_dv.parts.quay import BY_DAY, forget, kill_when, load_by, rows

TABLES = [
    "hub_ship", "link_booking", "nh_link_toll", "ref_flag", "sat_rating", "sat_ship", "sat_ship_newer",
    "sat_ship_remark", "ma_sat_crew", "eff_sat_lease", "xts_logbook",
]  # fmt: skip


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Everything at once; then day by day, killed on the third day of one table and run again, and once more."""
    quay = Harbour(tmp_path_factory.mktemp("parts") / "harbour")
    quay.deliver("first_delivery")
    quay.deliver("second_delivery")
    quay.dbt("run")
    quay.keep("at_once")
    forget(quay)
    load_by(quay, "vault_insert_by_period", BY_DAY)
    quay.said["first_day"] = quay.dbt("run")
    quay.keep("first_day")
    kill_when(quay, "xts_logbook: period 3 of 7, day of 2024-03-03")
    quay.said["all_days"] = quay.dbt("run")
    quay.keep("all_days")
    quay.dbt("run")
    quay.keep("once_more")
    return quay


def test_the_first_run_loads_the_first_period(quay: Harbour) -> None:
    assert "xts_logbook: first period, day of 2024-03-01 (the next run goes on): 6 rows" in quay.said["first_day"]
    assert quay.ask("select distinct load_datetime from xts_logbook", after="first_day") == [(march(1),)]


@pytest.mark.parametrize("table", TABLES)
def test_period_by_period_ends_where_one_load_of_everything_does(quay: Harbour, table: str) -> None:
    assert rows(quay, table, "all_days") == rows(quay, table, "at_once")


def test_history_in_order_ends_the_same_where_relations_end_each_other(quay: Harbour) -> None:
    question = "select * from eff_sat_mooring where call_sign in ('GULL', 'AUK') order by all"
    assert quay.ask(question, after="all_days") == quay.ask(question, after="at_once")


@pytest.mark.parametrize("table", TABLES)
def test_a_run_after_the_last_period_adds_nothing(quay: Harbour, table: str) -> None:
    assert rows(quay, table, "once_more") == rows(quay, table, "all_days")


def test_what_was_loaded_before_a_run_was_killed_is_whole_and_stays(quay: Harbour) -> None:
    question = "select * from xts_logbook where load_datetime < '2024-03-03' order by all"
    assert quay.ask(question, after="killed") == quay.ask(question, after="at_once")
    assert quay.ask("select 1 from xts_logbook where load_datetime > '2024-03-03'", after="killed") == []


def test_a_run_goes_on_where_the_last_one_was_killed(quay: Harbour) -> None:
    [(latest,)] = quay.ask("select max(load_datetime) from xts_logbook", after="killed")
    assert f"xts_logbook: period 1 of {7 + 1 - latest.day}, day of {latest}" in quay.said["all_days"]


def test_each_period_says_how_many_rows_it_brought(quay: Harbour) -> None:
    assert "sat_rating: period 6 of 7, day of 2024-03-06 00:00:00: 2 rows" in quay.said["all_days"]
    assert "vault.sat_rating" in quay.said["all_days"]
    assert "[INSERT 5 in" in quay.said["all_days"]


def test_nothing_is_warned_about_but_the_column_that_a_pit_leaves_out(quay: Harbour) -> None:
    warnings = [line for line in quay.said["first_day"].split("Found", 1)[1].splitlines() if "[WARNING]" in line]
    assert "WARN=0" in quay.said["all_days"]
    assert [line for line in warnings if "pit_berth: src_extra_columns is not used" not in line] == []
    assert "eprecat" not in quay.said["first_day"]


def test_a_satellite_with_nothing_but_its_ghost_begins_at_the_start_date(quay: Harbour) -> None:
    early = {"since": "2024-02-28"}
    quay.dbt("run", "--full-refresh", "--select", "sat_ship", variables=early)
    said = quay.dbt("run", "--select", "sat_ship", variables=early)
    assert "sat_ship: period 1 of 9, day of 2024-02-28" in said
    quay.keep("early")
    assert rows(quay, "sat_ship", "early") == rows(quay, "sat_ship", "at_once")


def test_a_full_refresh_begins_again(quay: Harbour) -> None:
    quay.dbt("run", "--full-refresh", "--select", "hub_ship")
    quay.keep("refreshed")
    assert rows(quay, "hub_ship", "refreshed") == rows(quay, "hub_ship", "first_day")


def test_a_view_of_that_name_makes_room(quay: Harbour) -> None:
    load_by(quay, "view")
    quay.dbt("run", "--select", "link_booking")
    load_by(quay, "vault_insert_by_period", BY_DAY)
    quay.dbt("run", "--select", "link_booking")
    quay.keep("after_a_view")
    assert rows(quay, "link_booking", "after_a_view") == rows(quay, "link_booking", "first_day")
