"""What is owed to those who rely on data: promises, each of which is checked, published and shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal, TypeAlias

from puddingstone.language.provenance import Sql
from puddingstone.language.things import Details, Entity

Weekday: TypeAlias = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
Days: TypeAlias = Literal["every day", "Monday to Friday", "Monday to Saturday"] | Sequence[Weekday]
Subject: TypeAlias = type[Entity] | type[Details] | Callable[..., None] | None


@dataclass(frozen=True)
class Percent:
    """A share of a hundred."""

    share: float


@dataclass(frozen=True)
class Promise:
    """One promise: its word, what it is about (nothing: all that is offered), and the rest of what was said."""

    word: str
    about: object
    said: Mapping[str, Any]


def percent(share: float) -> Percent:
    """Return ``share`` of a hundred: ``percent(99.5)``."""
    return Percent(share)


def fresh(about: Subject = None, *, share: Percent, within: timedelta, warns: Percent | None = None) -> Promise:
    """Promise that a ``share`` of rows is there ``within`` a span of time after what they tell.

    Said more than once, all of them hold: 95 % in 15 minutes, and 99 % in an hour. Below ``warns`` it warns.
    """
    return Promise("fresh", about, {"share": share, "within": within, "warns": warns})


def ready_by(time: str, *, zone: str = "", days: Days = "every day") -> Promise:
    """Promise that a delivery is there by a time of day, ``"06:00"``, in a time zone (by default the domain's)."""
    return Promise("ready_by", None, {"time": time, "zone": zone, "days": days})


def complete(
    about: Subject = None,
    word: str = "",
    *,
    at_least: Percent,
    expected: int | Sql | None = None,
    warns: Percent | None = None,
) -> Promise:
    """Promise that ``at_least`` a share of what is ``expected`` is there.

    ``expected`` is the number of records of a day, or ``sql(...)``: a query with the columns ``day`` and ``expected``;
    by default it is what the source delivered. With a ``word`` of details or of an event it is that this is known.
    """
    return Promise("complete", about, {"words": word, "at_least": at_least, "expected": expected, "warns": warns})


def steady(about: Subject = None, *, week_over_week: Percent, at_most: Percent | None = None) -> Promise:
    """Promise that a day's count is near to that of the same day last week.

    If it moves by more than ``week_over_week`` there is a warning, by more than ``at_most`` the promise is missed.
    """
    return Promise("steady", about, {"week_over_week": week_over_week, "at_most": at_most})


def nulls(*words: str, under: Percent, warns: Percent | None = None) -> Promise:
    """Promise that ``under`` a share of each of these columns is missing; by default of all critical ones."""
    return Promise("nulls", None, {"words": words, "under": under, "warns": warns})


def duplicates(*, under: Percent, warns: Percent | None = None) -> Promise:
    """Promise that ``under`` a share of rows repeats another row."""
    return Promise("duplicates", None, {"under": under, "warns": warns})


def unique_key() -> Promise:
    """Promise that no key stands for two rows that differ."""
    return Promise("unique_key", None, {})


def available(  # noqa: PLR0913 (each is one thing that is said of a promise)
    *,
    share: Percent,
    hours: str = "08:00-18:00",
    days: Days = "Monday to Friday",
    zone: str = "",
    answering_within: timedelta = timedelta(seconds=10),
    warns: Percent | None = None,
) -> Promise:
    """Promise that a ``share`` of questions in business ``hours`` is answered, each within a span of time."""
    said = {"share": share, "hours": hours, "days": days, "zone": zone, "warns": warns}
    return Promise("available", None, {**said, "answering_within": answering_within})


def retained(span: timedelta) -> Promise:
    """Promise that it is kept for so long who read what: ``retained(days(90))``."""
    return Promise("retained", None, {"days": span})


def recovers(*, within: timedelta, losing_at_most: timedelta) -> Promise:
    """Promise that after an incident data is back ``within`` a span of time, with ``losing_at_most`` so much of it."""
    return Promise("recovers", None, {"within": within, "losing_at_most": losing_at_most})


def status_page(*, within: timedelta) -> Promise:
    """Promise that an incident is on the status page ``within`` a span of time."""
    return Promise("status_page", None, {"within": within})


def deprecation(span: timedelta) -> Promise:
    """Promise that what is to be removed is said so long before: ``deprecation(days(7))``."""
    return Promise("deprecation", None, {"days": span})


@dataclass(frozen=True)
class Retiring:
    """A column of an offered table that is going to be removed; ``announced`` is a day: ``"2026-03-20"``."""

    table: str
    column: str
    announced: str
    because: str = ""
