"""How moments, spans and numbers are told on the status page."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from puddingstone.showing.page import Bound, State

MINUTE, HOUR, DAY = 1, 60, 60 * 24
SAID: dict[State, str] = {
    "met": "met",
    "warning": "near its limit",
    "missed": "missed",
    "held": "held by the compiler",
    "not measured": "not measured",
}
OF_SEVERAL: dict[State, str] = {
    "missed": "missed",
    "warning": "near the limit",
    "not measured": "not measured",
    "met": "met",
    "held": "held by the compiler",
}
"""Of several at once, worst first."""


def told(moment: datetime, zone: str = "UTC") -> str:
    """A moment in UTC, with the time of the zone beside it.

    >>> told(datetime(2026, 3, 27, 7, 0), "Europe/Berlin"), told(datetime(2026, 3, 27, 7, 0))
    ('2026-03-27 07:00 UTC (08:00 Europe/Berlin)', '2026-03-27 07:00 UTC')
    >>> told(datetime(2026, 3, 27, 2, 0), "America/Toronto")
    '2026-03-27 02:00 UTC (2026-03-26 22:00 America/Toronto)'
    """
    text = f"{moment:%Y-%m-%d %H:%M} UTC"
    if zone in ("", "UTC"):
        return text
    local = moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    form = "%H:%M" if local.date() == moment.date() else "%Y-%m-%d %H:%M"
    return f"{text} ({local:{form}} {zone})"


def minutes_between(earlier: datetime, later: datetime) -> int:
    """How many whole minutes are between two moments.

    >>> minutes_between(datetime(2026, 3, 27, 7, 0), datetime(2026, 3, 27, 8, 30, 59))
    90
    """
    return int((later - earlier).total_seconds() // 60)


def span(minutes: float) -> str:
    """A span of time, in no more than two units.

    >>> span(0), span(12), span(90), span(120), span(60 * 24 * 3 + 61), span(0.5)
    ('0 minutes', '12 minutes', '1 hour 30 minutes', '2 hours', '3 days 1 hour', '30 seconds')
    """
    if 0 < minutes < MINUTE:
        return _counted(minutes * 60, "second")
    whole = round(minutes)
    if whole >= DAY:
        return _two(whole // DAY, "day", whole % DAY // HOUR, "hour")
    if whole >= HOUR:
        return _two(whole // HOUR, "hour", whole % HOUR, "minute")
    return _counted(whole, "minute")


def _two(most: int, one: str, rest: int, other: str) -> str:
    return f"{_counted(most, one)} {_counted(rest, other)}" if rest else _counted(most, one)


def _counted(count: float, word: str) -> str:
    return f"{number(count)} {word if count == 1 else f'{word}s'}"


def number(value: float) -> str:
    """A number with as many digits as are worth reading.

    >>> number(95.0), number(93.456), number(0.0123), number(1234567.0), number(99.996), number(-0.0)
    ('95', '93.46', '0.012', '1,234,567', '99.996', '0')
    """
    size = abs(value)
    digits = 0 if size >= 1000 else 3 if size < 0.1 or 99.99 < size < 100 else 2  # noqa: PLR2004 - digits of a number
    text = f"{value:,.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def measured(value: float | None, unit: str) -> str:
    """A value with its unit.

    >>> measured(93.5, "percent"), measured(12, "minutes"), measured(1, "keys"), measured(None, "days")
    ('93.5 %', '12 minutes', '1 key', 'nothing')
    """
    if value is None:
        return "nothing"
    if unit == "percent":
        return f"{number(value)} %"
    return f"{number(value)} {unit.removesuffix('s') if value == 1 else unit}"


def short_by(value: float, unit: str) -> str:
    """How far a value is from its target; shares differ by points.

    >>> short_by(1.5, "percent"), short_by(1, "percent"), short_by(45, "minutes")
    ('1.5 points', '1 point', '45 minutes')
    """
    return f"{number(value)} {'point' if value == 1 else 'points'}" if unit == "percent" else measured(value, unit)


def target(value: float, unit: str, bound: Bound) -> str:
    """A target in words.

    >>> target(95, "percent", "at least"), target(0.5, "percent", "under"), target(0, "keys", "at most")
    ('at least 95 %', 'under 0.5 %', 'none')
    """
    return f"{bound} {measured(value, unit)}" if value or bound == "at least" else "none"


def percent(share: float) -> str:
    """A share in whole percent.

    >>> percent(0.314), percent(-1.5)
    ('31 %', '-150 %')
    """
    return f"{number(round(share * 100))} %"
