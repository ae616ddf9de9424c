"""Promises as people say them, whether a table makes them or they follow from parts."""

from collections.abc import Sequence

from puddingstone.domain import WEEKDAYS
from puddingstone.spelling import span

UNIQUE = "No key stands for two rows that differ"
_RUNS = {7: "every day", 5: "Monday to Friday", 6: "Monday to Saturday"}


def there(percent: float, within: int) -> str:
    """Say that a share of rows is there within so many minutes.

    >>> there(99.5, 15)
    '99.5 % of rows are there within 15 minutes of what they tell'
    """
    return f"{share(percent)} of rows are there within {span(within)} of what they tell"


def ready(time: str, zone: str, on: Sequence[str]) -> str:
    """Say that deliveries are there by a time of day."""
    return f"What its sources deliver is there by {time} in {zone}, {days(on)}"


def answered(percent: float, seconds: int, hours: str) -> str:
    """Say that a share of questions is answered, each within so many seconds, in the hours of a day."""
    return f"{share(percent)} of questions are answered within {seconds} seconds, {hours}"


def open_hours(opens: str, closes: str, zone: str, on: Sequence[str]) -> str:
    """Say from when to when.

    >>> open_hours("08:00", "18:00", "UTC", WEEKDAYS[:5])
    'from 08:00 to 18:00 in UTC, Monday to Friday'
    """
    return f"from {opens} to {closes} in {zone}, {days(on)}"


def repeated(under: float) -> str:
    """Say that few rows repeat another."""
    return f"Under {share(under)} of rows repeat another"


def share(percent: float) -> str:
    """Spell a share.

    >>> share(95.0), share(99.5)
    ('95 %', '99.5 %')
    """
    return f"{percent:g} %"


def spelt(percent: float, within: int) -> str:
    """Spell a share and a span of minutes as part of a name.

    >>> spelt(99.5, 60)
    '99_5_percent_in_1_hour'
    """
    return f"{percent:g}_percent_in_{span(within)}".replace(".", "_").replace(" ", "_")


def days(said: Sequence[str]) -> str:
    """Spell days of the week.

    >>> days(WEEKDAYS), days(["Monday", "Sunday"])
    ('every day', 'Monday, Sunday')
    """
    is_run = tuple(said) == WEEKDAYS[: len(said)]
    return _RUNS.get(len(said), ", ".join(said)) if is_run else ", ".join(said)
