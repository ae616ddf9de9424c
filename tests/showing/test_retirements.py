"""Columns that are going to be removed stay as long as was promised."""

from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from puddingstone.showing.retirements import retirements
from puddingstone.vault import Offered
from tests.showing.samples import hotel, service

TODAY = date(2026, 3, 27)


@dataclass
class Going:
    column: str
    announced: str | date
    because: str = ""
    goes: str = ""


@pytest.mark.parametrize(
    ("going", "goes", "days_left"),
    [
        (Going("nights", "2026-03-25"), date(2026, 4, 1), 5),
        (Going("nights", date(2026, 3, 10)), date(2026, 3, 17), -10),
        (Going("nights", "2026-03-25", goes="2026-05-01"), date(2026, 5, 1), 35),
    ],
)
def test_a_column_stays_for_the_promised_days_after_it_was_announced(going: Going, goes: date, days_left: int) -> None:
    table = cast("Offered", cast("Any", SimpleNamespace(name="fct_stays", retiring=(going,))))
    (found,) = retirements(service("stays", "fct_stays"), table, TODAY)
    assert (found.product, found.table, found.column) == ("stays", "fct_stays", "nights")
    assert (found.goes, found.days_left) == (goes, days_left)


def test_tables_that_lose_nothing_are_not_told() -> None:
    tables = [table for table in hotel().tables if isinstance(table, Offered)]
    assert [found for table in tables for found in retirements(service("stays"), table, TODAY)] == []
