"""Columns that are going to be removed stay as long as was promised."""

from datetime import date

import pytest

from puddingstone.domain import Retiring
from puddingstone.showing import Records, compose
from tests.showing.samples import NOW, hotel, service, table, vault


@pytest.mark.parametrize(
    ("announced", "goes", "days_left"),
    [(date(2026, 3, 25), date(2026, 4, 1), 5), (date(2026, 3, 10), date(2026, 3, 17), -10)],
)
def test_a_column_stays_for_the_promised_days_after_it_was_announced(
    announced: date, goes: date, days_left: int
) -> None:
    going = Retiring(table="fct_stays", column="nights", announced=announced, because="they are counted elsewhere")
    offered = table("fct_stays").model_copy(update={"retiring": (going,)})
    (found,) = compose(vault([service("stays", "fct_stays")], [offered]), Records(), NOW).retirements
    assert (found.product, found.table, found.column) == ("stays", "fct_stays", "nights")
    assert (found.announced, found.goes, found.days_left) == (announced, goes, days_left)
    assert found.because == "they are counted elsewhere"


def test_without_a_promise_a_column_may_go_on_the_day_it_was_announced() -> None:
    going = Retiring(table="fct_stays", column="nights", announced=NOW.date())
    offered = table("fct_stays").model_copy(update={"retiring": (going,)})
    (found,) = compose(vault([service("stays", "fct_stays", promises=())], [offered]), Records(), NOW).retirements
    assert found.goes == found.announced


def test_tables_that_lose_nothing_are_not_told() -> None:
    assert compose(hotel(), Records(), NOW).retirements == ()
