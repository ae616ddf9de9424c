"""Columns that are going to be removed."""

from collections.abc import Iterator
from datetime import date, timedelta

from puddingstone.showing.page import Retirement
from puddingstone.vault import DeprecationWindow, Offered, Service


def retirements(service: Service, table: Offered, today: date) -> Iterator[Retirement]:
    """The columns of a table that are going to be removed: not before the promised days are over."""
    window = next((each for each in service.promises if isinstance(each, DeprecationWindow)), None)
    for retiring in getattr(table, "retiring", ()):
        announced = _day(retiring.announced)
        goes = _day(getattr(retiring, "goes", "")) or (announced or today) + timedelta(
            days=window.target if window else 0
        )
        yield Retirement(
            product=service.name,
            table=table.name,
            column=retiring.column,
            announced=announced or today,
            goes=goes,
            days_left=(goes - today).days,
            because=retiring.because,
        )


def _day(said: date | str) -> date | None:
    if isinstance(said, date):
        return said
    return date.fromisoformat(said) if said else None
