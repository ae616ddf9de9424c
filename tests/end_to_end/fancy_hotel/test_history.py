"""The business vault of Fancy Hotel: what held on which day, what follows from it, and what happened."""

from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.fancy_hotel.deliveries import rows, told_by_deliveries
from tests.end_to_end.projects import AS_BEFORE, copy_of

pytestmark = pytest.mark.dbt

DAYS = [(1, 1), (2, 1), (2, 2)]
BUSINESS_VAULT = (
    *AS_BEFORE,
    "--vars",
    "day: 2",
    "--select",
    "business_vault",
    "dim_guest_daily",
    "--exclude-resource-type",
    "unit_test",
)
GUESTS = """
select upper(trim(guest_number)), language, is_vip, tier, points, joined_on
from stays.dim_guest_daily
where as_of_date = date '{}'
"""
ROOMS = """
select upper(trim(building)), upper(trim(room_number)),
    if(description.room_hk is null, null, row(room_type, floor, view)),
    if(upkeep.room_hk is null, null, row(state, minutes_to_clean, deep_cleaned_on))
from business_vault.pit_room as pit
join raw_vault.hub_room using (room_hk)
left join raw_vault.sat_room__description as description
    on pit.room_hk = description.room_hk
    and pit.sat_room__description__load_datetime = description.load_datetime
left join raw_vault.sat_room_to_keep__upkeep as upkeep
    on pit.room_hk = upkeep.room_hk
    and pit.sat_room_to_keep__upkeep__load_datetime = upkeep.load_datetime
where as_of_date = date '{}'
"""
NIGHTS = """
select stay_number, nights
from business_vault.sat_stay__length__computed as sat
join raw_vault.hub_stay using (stay_hk)
where cast(sat.load_datetime as date) <= date '{}'
qualify row_number() over (partition by stay_hk order by sat.load_datetime desc) = 1
"""
READINESS = """
select upper(trim(building)), upper(trim(room_number)), is_inspected
from business_vault.pit_room as pit
join raw_vault.hub_room using (room_hk)
join business_vault.sat_room_to_keep__readiness__computed as sat
    on pit.room_hk = sat.room_hk
    and pit.sat_room_to_keep__readiness__computed__load_datetime = sat.load_datetime
where as_of_date = date '{}'
"""
LOG = """
select activity, happened_at, role, case_type, upper(trim(case_id))
from business_vault.event_log_fancy_hotel
where split_part(record_source, '.', 1) in ('reception', 'loyalty', 'housekeeping')
"""
COUNTED = "select activity, count(*) from {} group by activity"


@pytest.mark.parametrize(("day", "asked"), DAYS)
@pytest.mark.parametrize(
    ("found", "told"),
    [
        (GUESTS, "from guest_known(timestamp '{}')"),
        (ROOMS, "from room_as_of(timestamp '{}')"),
        (NIGHTS, "from stay_length"),
        (READINESS, "from room_readiness"),
    ],
    ids=["guests", "rooms", "nights", "readiness"],
)
def test_each_day_is_told_as_it_was_known_at_its_end(
    two_days: TwoDays, found: str, told: str, day: int, asked: int
) -> None:
    date = f"2026-03-0{1 + asked}"
    deliveries = _history(told_by_deliveries(asked))
    vault = duckdb.connect(str(two_days.warehouse(day)), read_only=True)
    assert rows(vault, found.format(date)) == rows(deliveries, told.format(f"{date} 23:59:59.999999"))


@pytest.mark.parametrize("day", [1, 2])
def test_what_follows_is_shown_beside_what_it_follows_from(two_days: TwoDays, day: int) -> None:
    deliveries = _history(told_by_deliveries(day))
    vault = duckdb.connect(str(two_days.warehouse(day)), read_only=True)
    assert rows(vault, "select stay_number, nights from stays.fct_stays") == rows(deliveries, "from stay_length")
    shown = "select upper(trim(building)), upper(trim(room_number)), is_inspected from stays.dim_room"
    assert rows(vault, f"{shown} where is_inspected is not null") == rows(deliveries, "from room_readiness")


@pytest.mark.parametrize("day", [1, 2])
def test_the_log_tells_every_event_once_with_all_who_took_part(two_days: TwoDays, day: int) -> None:
    deliveries = _history(told_by_deliveries(day))
    vault = duckdb.connect(str(two_days.warehouse(day)), read_only=True)
    assert rows(vault, LOG) == rows(deliveries, "from logged")
    told = {activity for (activity,) in deliveries.execute("select activity from logged").fetchall()}
    events = ", ".join(f"'{activity}'" for activity in sorted(told))
    counted = COUNTED.format(
        f"(select ocel_type as activity from ocel_fancy_hotel.event where ocel_type in ({events}))"
    )
    assert rows(vault, counted) == rows(
        deliveries, COUNTED.format("(select distinct * exclude (role, type, key) from logged)")
    )


@pytest.mark.parametrize("day", [1, 2])
def test_the_shape_of_ocel_is_whole(two_days: TwoDays, day: int) -> None:
    vault = duckdb.connect(str(two_days.warehouse(day)), read_only=True)
    vault.execute("use ocel_fancy_hotel")
    for what in ("event", "object"):
        types = [name for (name,) in vault.execute(f"select ocel_type_map from {what}_map_type").fetchall()]
        each = " union all ".join(f"select distinct ocel_id, '{name}' from {what}_{name}" for name in types)
        assert rows(vault, each) == rows(vault, f"select ocel_id, ocel_type from {what}")
    taken = rows(vault, "select ocel_event_id, split_part(ocel_object_id, ':', 1), ocel_qualifier from event_object")
    assert taken == rows(vault, "select event_id, case_type, role from business_vault.event_log_fancy_hotel")
    pairs = "select ocel_event_id, ocel_object_id from event_object"
    both = "select event.ocel_id, object.ocel_id from event cross join object"
    assert rows(vault, f"{pairs} except {both}") == []
    tied = "select distinct ocel_source_id, ocel_target_id from object_object where ocel_qualifier = 'room_assigned'"
    assert len(rows(vault, tied)) == len(told_by_deliveries(day).execute("from assigned_pair").fetchall())


def test_the_last_change_of_a_thing_in_ocel_is_what_is_known_now(two_days: TwoDays) -> None:
    vault = duckdb.connect(str(two_days.warehouse(2)), read_only=True)
    found = """
        select guest_number, tier
        from (
            select ocel_id, arg_max(tier, ocel_time) as tier
            from ocel_fancy_hotel.object_guest where ocel_changed_field = 'tier' group by ocel_id
        )
        join (select * exclude tier from ocel_fancy_hotel.object_guest where ocel_changed_field is null) using (ocel_id)
    """
    assert rows(vault, found) == rows(vault, "select guest_number, tier from stays.dim_guest where tier is not null")


def test_what_grew_day_by_day_is_what_is_built_anew(two_days: TwoDays, tmp_path: Path) -> None:
    project = copy_of(two_days.after_second_day, tmp_path / "project")
    grown = project.saved("grown")
    project.build(*BUSINESS_VAULT, "--full-refresh")
    assert _differing(grown, project.saved("anew")) == set()


def test_what_comes_late_is_told_of_the_days_on_which_it_held(two_days: TwoDays, tmp_path: Path) -> None:
    project = copy_of(two_days.after_second_day, tmp_path / "project")
    before = project.saved("before")
    with duckdb.connect(str(project.warehouse)) as vault:
        vault.execute((Path(__file__).parent / "late.sql").read_text(encoding="utf-8"))
    project.build(*BUSINESS_VAULT)
    grown = project.saved("grown")
    changed = {"business_vault.pit_guest", "business_vault.pit_room", "business_vault.sat_stay__length__computed"}
    assert _differing(before, grown) >= {*changed, "business_vault.sat_room_to_keep__readiness__computed"}
    project.build(*BUSINESS_VAULT, "--full-refresh")
    assert _differing(grown, project.saved("anew")) == set()


def _history(told: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    told.execute((Path(__file__).parent / "history.sql").read_text(encoding="utf-8"))
    return told


def _differing(one: Path, other: Path) -> set[str]:
    """The tables of the business vault, and what is made of them, that hold different rows."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{one}' as one (read_only)")
        connection.execute(f"attach '{other}' as other (read_only)")
        tables = connection.execute(
            "select schema_name || '.' || table_name from duckdb_tables() "
            "where database_name = 'one' and schema_name in ('business_vault', 'stays')"
        ).fetchall()
        return {
            table
            for (table,) in tables
            for here, there in (("one", "other"), ("other", "one"))
            if connection.execute(f"from {here}.{table} except all from {there}.{table}").fetchall()
        }
