"""Times of day in several time zones: which of them is later, in winter and in summer."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from puddingstone.vault import ReadyByTime

_SEASONS = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))


def in_utc(promise: ReadyByTime) -> tuple[int, ...]:
    """When it is ready, in minutes of a day in UTC: in January and in July."""
    return tuple(_minutes(promise.time, promise.zone, season) for season in _SEASONS)


def is_no_later(one: ReadyByTime, other: ReadyByTime) -> bool:
    """Whether what is ready by one time is ready by the other one, in all seasons."""
    return all(mine <= theirs for mine, theirs in zip(in_utc(one), in_utc(other), strict=True))


def latest(promises: Sequence[ReadyByTime]) -> tuple[str, str]:
    """The time and the zone by which all are ready: the last one's, or, where seasons disagree, the last in UTC."""
    for each in sorted(promises, key=lambda promise: (promise.zone, promise.time)):
        if all(is_no_later(other, each) for other in promises):
            return each.time, each.zone
    minutes = max(minutes for each in promises for minutes in in_utc(each)) % (24 * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}", "UTC"


def _minutes(time: str, zone: str, season: datetime) -> int:
    hours, minutes = time.split(":")
    offset = season.astimezone(ZoneInfo(zone)).utcoffset()
    ahead = int(offset.total_seconds()) // 60 if offset else 0
    return int(hours) * 60 + int(minutes) - ahead
