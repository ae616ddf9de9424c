"""Promises about a service, as service levels of a contract."""

from collections.abc import Iterator
from typing import Any, assert_never

from puddingstone.domain import WEEKDAYS, Weekday
from puddingstone.publishing.identities import safe_id
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import number
from puddingstone.publishing.standards.odcs import ServiceLevel
from puddingstone.tracing import Place
from puddingstone.vault import (
    Arrival,
    AvailableShare,
    CompleteShare,
    DeprecationWindow,
    Documented,
    DuplicateShare,
    FreshShare,
    Masked,
    NullShares,
    Promised,
    ReadyByTime,
    Recovery,
    RetainedDays,
    StatusPageNotice,
    SteadyCount,
    UniqueKeys,
)


def service_levels(offering: Offering) -> Iterator[ServiceLevel]:
    """All promises of a product and its tables that are not about what is in the data."""
    for subject, promise in offering.promises:
        yield from _levels(subject, promise, offering)


def _levels(subject: str, promise: Promised, offering: Offering) -> Iterator[ServiceLevel]:
    match promise:
        case FreshShare():
            yield _latency(subject, promise, offering)
        case ReadyByTime():
            yield _time_of_day(subject, promise)
        case AvailableShare():
            yield _level(subject, promise, "availability", promise.target, unit="percent", driver="operational")
        case RetainedDays():
            yield _level(subject, promise, "retention", promise.target, unit="days", driver="regulatory")
        case Recovery():
            yield _level(subject, promise, "timeToRepair", promise.target, unit="minutes", driver="operational")
            loss = safe_id(promise.name, "loss")
            yield _level(subject, promise, "recoveryPointObjective", promise.losing_at_most, unit="minutes", id=loss)
        case StatusPageNotice():
            yield _level(subject, promise, "timeToNotify", promise.target, unit="minutes", driver="operational")
        case DeprecationWindow():
            yield _level(subject, promise, "deprecationWindow", promise.target, unit="days")
        case CompleteShare() | SteadyCount() | NullShares() | DuplicateShare() | UniqueKeys() | Documented() | Masked():
            return
        case _:
            assert_never(promise)


def _latency(subject: str, promise: FreshShare, offering: Offering) -> ServiceLevel:
    """So many minutes; which share of rows that holds for is the extended value."""
    element = ", ".join(_elements(subject, promise.arrivals, offering)) or subject
    said = {"value_ext": number(promise.target), "driver": "operational", "element": element}
    return _level(subject, promise, "latency", promise.within, unit="minutes", **said)


def _time_of_day(subject: str, promise: ReadyByTime) -> ServiceLevel:
    """A time of day; its time zone is the extended value, its days are those of the schedule."""
    hour, minute = promise.time.split(":")[:2]
    schedule = f"{int(minute)} {int(hour)} * * {_cron_days(promise.days)}"
    said = {"value_ext": promise.zone, "driver": "analytics", "scheduler": "cron", "schedule": schedule}
    return _level(subject, promise, "timeOfAvailability", promise.time, **said)


def _elements(subject: str, arrivals: tuple[Arrival, ...], offering: Offering) -> Iterator[str]:
    """The columns that show when it happened what a promise is about."""
    moments = {Place(arrival.table, arrival.event_time) for arrival in arrivals}
    for column in next((table.columns for table in offering.tables if table.name == subject), ()):
        made = offering.lineage.made.get(Place(subject, column.name))
        if made and column.type == "timestamp" and any(cause.place in moments for cause in made.of):
            yield f"{subject}.{column.name}"


def _level(
    subject: str,
    promise: Promised,
    word: str,
    value: str | float,
    **said: Any,  # noqa: ANN401
) -> ServiceLevel:
    common = {
        "id": safe_id(*filter(None, (subject, promise.name))),
        "property": word,
        "value": value if isinstance(value, str) else number(value),
        "element": subject or None,
        "description": promise.meaning or None,
    }
    return ServiceLevel(**{**common, **said})


def _cron_days(days: tuple[Weekday, ...]) -> str:
    """``*`` for all days of the week, else their numbers: Sunday is 0."""
    if set(days) == set(WEEKDAYS):
        return "*"
    return ",".join(str(day) for day in sorted((WEEKDAYS.index(day) + 1) % 7 for day in days))
