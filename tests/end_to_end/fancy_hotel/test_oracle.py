"""The oracle by itself: what was written down is what the deliveries say."""

import pytest

from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries
from tests.end_to_end.fancy_hotel.expected import HELD_NOW, ROWS_AFTER_DAY, WHO_IS_WHERE


@pytest.mark.parametrize("day", [1, 2])
def test_the_numbers_written_down_are_those_of_the_deliveries(day: int) -> None:
    connection = told_by_deliveries(day)
    assert dict(connection.execute("select name, row_count from row_count").fetchall()) == ROWS_AFTER_DAY[day]


@pytest.mark.parametrize(("day", "asked"), list(WHO_IS_WHERE))
def test_who_is_where_is_what_the_deliveries_say(day: int, asked: str) -> None:
    connection = told_by_deliveries(day)
    found = connection.execute(f"select * from who_is_where(timestamp '{asked}')").fetchall()
    assert set(found) == WHO_IS_WHERE[day, asked]


@pytest.mark.parametrize("day", [1, 2])
def test_the_rooms_that_are_held_are_what_the_deliveries_say(day: int) -> None:
    connection = told_by_deliveries(day)
    found = connection.execute("select reservation, building, room from room_held where until is null").fetchall()
    assert set(found) == HELD_NOW[day]
