"""Fancy Hotel, end to end: the vault and the marts say what the deliveries say."""

import pytest

from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.fancy_hotel.deliveries import rows, told_by_deliveries, told_by_vault
from tests.end_to_end.fancy_hotel.expected import HELD_NOW, ROWS_AFTER_DAY, WHO_IS_WHERE
from tests.end_to_end.gowganda.counting import rows_told_by_others
from tests.end_to_end.projects import differences, row_counts

pytestmark = pytest.mark.dbt

THINGS = ["guest", "reservation", "stay", "room", "housekeeper", "room_type_known"]
HAPPENINGS = [
    "reservation_created",
    "reservation_changed",
    "reservation_cancelled",
    "guest_never_came",
    "guest_checked_in",
    "guest_moved_room",
    "guest_checked_out",
    "room_cleaned",
    "room_inspected",
    "room_put_out_of_order",
    "assigned_pair",
]
VERSIONS = [
    "guest_profile",
    "guest_profile_personal",
    "guest_membership",
    "room_description",
    "room_upkeep",
    "reservation_terms",
    "contact",
]
MARTS = ["guest_known_now", "room_known", "stay_known", "booking_known"]
MOMENTS = ["2026-02-14", "2026-02-18", "2026-02-24 12:00", "2026-03-01", "2026-03-02 10:00", "2026-03-02 18:00"]


@pytest.mark.parametrize("day", [1, 2])
def test_every_table_has_as_many_rows_as_the_deliveries_say(two_days: TwoDays, day: int) -> None:
    found = row_counts(two_days.warehouse(day))
    vault = {name.removeprefix("raw_vault."): count for name, count in found.items() if name.startswith("raw_vault.")}
    told = ROWS_AFTER_DAY[day] | rows_told_by_others(day)
    assert {name: count for name, count in vault.items() if not name.startswith("eff_sat_")} == told


@pytest.mark.parametrize("day", [1, 2])
@pytest.mark.parametrize("told", [*THINGS, *HAPPENINGS, *VERSIONS])
def test_the_vault_holds_what_the_deliveries_say(two_days: TwoDays, told: str, day: int) -> None:
    vault = told_by_vault(two_days.warehouse(day))
    assert rows(vault, f"from told.{told}") == rows(told_by_deliveries(day), f"from {told}")


@pytest.mark.parametrize("day", [1, 2])
def test_a_reservation_holds_one_room_at_a_time(two_days: TwoDays, day: int) -> None:
    vault = told_by_vault(two_days.warehouse(day))
    assert rows(vault, "from told.room_held") == rows(told_by_deliveries(day), "from room_held")
    held = vault.execute("select reservation, building, room from told.room_held where until is null").fetchall()
    assert set(held) == HELD_NOW[day]


@pytest.mark.parametrize("day", [1, 2])
def test_every_turn_of_a_relationship_is_written_down_once_and_by_somebody_who_said_so(
    two_days: TwoDays, day: int
) -> None:
    vault = told_by_vault(two_days.warehouse(day))
    written = vault.execute("select * from told.room_turn").fetchall()
    said = [told_by_deliveries(each).execute("from room_held").fetchall() for each in range(1, day + 1)]
    ended = {turn for turn in written if turn[-1] is not None}
    assert ended <= {turn for turns in said for turn in turns}
    assert len(written) == len(set(written))


@pytest.mark.parametrize("day", [1, 2])
@pytest.mark.parametrize("told", MARTS)
def test_the_marts_show_what_is_known_now(two_days: TwoDays, told: str, day: int) -> None:
    vault = told_by_vault(two_days.warehouse(day))
    assert rows(vault, f"from told.{told}") == rows(told_by_deliveries(day), f"from {told}")


@pytest.mark.parametrize("day", [1, 2])
@pytest.mark.parametrize("asked", MOMENTS)
def test_the_guests_are_shown_as_they_were_at_any_moment(two_days: TwoDays, asked: str, day: int) -> None:
    question = f"from guest_known(timestamp '{asked}')"
    vault = told_by_vault(two_days.warehouse(day))
    assert rows(vault, question.replace("from ", "from told.")) == rows(told_by_deliveries(day), question)


@pytest.mark.parametrize(("day", "asked"), list(WHO_IS_WHERE))
def test_the_vault_knows_who_is_where(two_days: TwoDays, day: int, asked: str) -> None:
    found = told_by_vault(two_days.warehouse(day)).execute(
        f"""
        select came.guest, came.stay, coalesce(moved.to_building, came.building), coalesce(moved.to_room, came.room)
        from told.guest_checked_in as came
        left join (
            from told.guest_moved_room
            where moment <= timestamp '{asked}'
            qualify row_number() over (partition by stay order by moment desc) = 1
        ) as moved using (stay)
        where came.moment <= timestamp '{asked}'
            and came.stay not in (select stay from told.guest_checked_out where moment <= timestamp '{asked}')
        """
    )
    assert set(found.fetchall()) == WHO_IS_WHERE[day, asked]


def test_the_same_day_again_adds_not_one_row_anywhere(two_days: TwoDays) -> None:
    assert row_counts(two_days.second_day_again) == row_counts(two_days.second_day)
    assert differences(two_days.second_day, two_days.second_day_again) == {}
