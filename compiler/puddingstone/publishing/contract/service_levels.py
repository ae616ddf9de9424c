"""Promises about a service, as service levels of a contract."""

from collections.abc import Iterator
from typing import assert_never

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
        case FreshShare() | ReadyByTime():
            yield _when_it_is_there(subject, promise, offering)
        case AvailableShare():
            yield _level(subject, promise, "availability", promise.target, "percent", driver="operational")
        case RetainedDays():
            yield _level(subject, promise, "retention", promise.target, "days", driver="regulatory")
        case Recovery():
            yield _level(subject, promise, "timeToRepair", promise.target, "minutes", driver="operational")
            lost = _level(subject, promise, "recoveryPointObjective", promise.losing_at_most, "minutes")
            yield lost.model_copy(update={"id": f"{lost.id}_loss"})
        case StatusPageNotice():
            yield _level(subject, promise, "timeToNotify", promise.target, "minutes", driver="operational")
        case DeprecationWindow():
            yield _level(subject, promise, "deprecationWindow", promise.target, "days")
        case (
            CompleteShare()
            | SteadyCount()
            | NullShares()
            | DuplicateShare()
            | UniqueKeys()
            | Documented()
            | Masked()
        ):
            return
        case _:
            assert_never(promise)


def _when_it_is_there(subject: str, promise: FreshShare | ReadyByTime, offering: Offering) -> ServiceLevel:
    element = ", ".join(_elements(subject, promise.arrivals, offering)) or subject or None
    if isinstance(promise, FreshShare):
        level = _level(subject, promise, "latency", promise.within, "minutes", driver="operational")
        return level.model_copy(update={"value_ext": number(promise.target), "element": element})
    hour, minute = promise.time.split(":")[:2]
    said = {"value": promise.time, "value_ext": promise.zone, "unit": None, "element": element}
    schedule = f"{int(minute)} {int(hour)} * * {_cron_days(promise.days)}"
    level = _level(subject, promise, "timeOfAvailability", 0, "", driver="analytics")
    return level.model_copy(update={**said, "scheduler": "cron", "schedule": schedule})


def _elements(subject: str, arrivals: tuple[Arrival, ...], offering: Offering) -> Iterator[str]:
    """The columns that show when it happened what a promise is about."""
    moments = {Place(arrival.table, arrival.event_time) for arrival in arrivals}
    for table in offering.tables:
        for column in table.columns if table.name == subject else ():
            made = offering.lineage.made.get(Place(table.name, column.name))
            if made and column.type == "timestamp" and any(cause.place in moments for cause in made.of):
                yield f"{table.name}.{column.name}"


def _level(
    subject: str, promise: Promised, word: str, value: float, unit: str, driver: str | None = None
) -> ServiceLevel:
    said = {"driver": driver}
    return ServiceLevel(
        id=safe_id(*([subject] if subject else []), promise.name),
        property=word,
        value=number(value),
        unit=unit or None,
        element=subject or None,
        description=promise.meaning or None,
        **said,  # type: ignore[arg-type]
    )


def _cron_days(days: tuple[Weekday, ...]) -> str:
    """``*`` for all days of the week, else their numbers: Sunday is 0."""
    if set(days) == set(WEEKDAYS):
        return "*"
    return ",".join(str(number) for number in sorted((WEEKDAYS.index(day) + 1) % 7 for day in days))
