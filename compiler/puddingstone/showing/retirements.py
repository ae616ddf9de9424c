"""Columns that are going to be removed."""

from collections.abc import Iterator
from datetime import date, timedelta

from puddingstone.showing.page import Retirement
from puddingstone.vault import Offered, Service


def retirements(service: Service, table: Offered, today: date) -> Iterator[Retirement]:
    """The columns of a table that are going to be removed: not before the promised days are over."""
    window = timedelta(days=service.days_of_deprecation or 0)
    for retiring in table.retiring:
        goes = retiring.announced + window
        yield Retirement(
            product=service.name,
            table=table.name,
            column=retiring.column,
            announced=retiring.announced,
            goes=goes,
            days_left=(goes - today).days,
            because=retiring.because,
        )
