"""Times of day, hours of business, and days of the week."""

import re
from collections.abc import Sequence

from puddingstone import domain

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_SPANS: dict[str, int] = {"every day": 7, "Monday to Friday": 5, "Monday to Saturday": 6}


def read_time(said: object) -> str:
    """A time of day; empty for anything else.

    >>> read_time("06:00"), read_time("6am")
    ('06:00', '')
    """
    return said if isinstance(said, str) and _TIME.fullmatch(said) else ""


def read_hours(said: object) -> tuple[str, str] | None:
    """When business begins and ends on a day; ``None`` for anything else.

    >>> read_hours("08:00-18:00"), read_hours("18:00-08:00")
    (('08:00', '18:00'), None)
    """
    opens, dash, closes = said.partition("-") if isinstance(said, str) else ("", "", "")
    both = read_time(opens.strip()), read_time(closes.strip())
    return both if dash and all(both) and both[0] < both[1] else None


def read_days(said: object) -> tuple[domain.Weekday, ...]:
    """Days of the week, in the order of the week; none for anything else.

    >>> read_days("Monday to Friday")[-1], read_days(["Sunday"]), read_days("today")
    ('Friday', ('Sunday',), ())
    """
    if isinstance(said, str):
        return domain.WEEKDAYS[: _SPANS.get(said, 0)]
    days = said if isinstance(said, Sequence) else ()
    known = all(day in domain.WEEKDAYS for day in days)
    return tuple(day for day in domain.WEEKDAYS if day in days) if known else ()
