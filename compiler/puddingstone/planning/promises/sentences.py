"""Promises as people say them."""

from collections.abc import Sequence

from puddingstone.domain import WEEKDAYS
from puddingstone.spelling import span

_RUNS = {7: "every day", 5: "Monday to Friday", 6: "Monday to Saturday"}


def share(percent: float) -> str:
    """Spell a share.

    >>> share(95.0), share(99.5)
    ('95 %', '99.5 %')
    """
    return f"{percent:g} %"


def spelt(number: float) -> str:
    """Spell a number as part of a name.

    >>> spelt(95.0), spelt(99.5)
    ('95', '99_5')
    """
    return f"{number:g}".replace(".", "_")


def days(said: Sequence[str]) -> str:
    """Spell days of the week.

    >>> days(WEEKDAYS), days(["Monday", "Sunday"])
    ('every day', 'Monday, Sunday')
    """
    is_run = tuple(said) == WEEKDAYS[: len(said)]
    return _RUNS.get(len(said), ", ".join(said)) if is_run else ", ".join(said)


__all__ = ["days", "share", "span", "spelt"]
