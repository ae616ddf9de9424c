"""What is promised about data: eight kinds of service level objectives, each said in a word of its own."""

from datetime import date
from typing import Literal

from puddingstone.domain.frozen import Frozen

PromiseKind = Literal[
    "freshness",
    "completeness",
    "schema evolution",
    "quality",
    "availability",
    "documentation",
    "privacy",
    "incidents",
]
PromiseLevel = Literal["default", "organisation", "domain", "context", "product", "parts"]
Weekday = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
WEEKDAYS: tuple[Weekday, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Said(Frozen):
    """A promise, where it was said (empty for a default of the compiler) and how near to what it is about.

    ``about`` is the address of an event, an entity or details; empty is everything that is offered there.
    """

    address: str = ""
    level: PromiseLevel = "default"
    about: str = ""


class Fresh(Said):
    """A share of rows, in percent, is there within so many minutes of what they tell."""

    word: Literal["fresh"] = "fresh"
    share: float
    within: int
    warns: float | None = None


class ReadyBy(Said):
    """A delivery is there by a time of day in a time zone (empty: the domain's), on some days of the week."""

    word: Literal["ready_by"] = "ready_by"
    time: str
    zone: str = ""
    days: tuple[Weekday, ...] = WEEKDAYS


class Complete(Said):
    """At least a share, in percent, of what is expected is there.

    ``expected`` is how many records a day has, or a query with the columns ``day`` and ``expected``; without either it
    is what the source delivered, or, where ``words`` are said, that these are known.
    """

    word: Literal["complete"] = "complete"
    words: tuple[str, ...] = ()
    at_least: float
    expected: int | str | None = None
    warns: float | None = None


class Steady(Said):
    """The count moves by so many percent week over week: over the first it warns, over the second it fails."""

    word: Literal["steady"] = "steady"
    week_over_week: float
    at_most: float | None = None


class Nulls(Said):
    """Of each of these columns (none: the critical ones) under so many percent are missing."""

    word: Literal["nulls"] = "nulls"
    words: tuple[str, ...] = ()
    under: float
    warns: float | None = None


class Duplicates(Said):
    """Under so many percent of rows repeat another one."""

    word: Literal["duplicates"] = "duplicates"
    under: float
    warns: float | None = None


class UniqueKey(Said):
    """No key stands for two rows that differ."""

    word: Literal["unique_key"] = "unique_key"


class Available(Said):
    """A share of questions, in percent, is answered within some seconds in business hours, in a time zone."""

    word: Literal["available"] = "available"
    share: float
    opens: str
    closes: str
    days: tuple[Weekday, ...] = WEEKDAYS
    zone: str = ""
    answering_within: int
    warns: float | None = None


class Retained(Said):
    """Who read what is kept for so many days."""

    word: Literal["retained"] = "retained"
    days: int


class Recovers(Said):
    """After an incident data is back within so many minutes, and at most so many minutes of it are lost."""

    word: Literal["recovers"] = "recovers"
    within: int
    losing_at_most: int


class StatusPage(Said):
    """An incident is on the status page within so many minutes."""

    word: Literal["status_page"] = "status_page"
    within: int


class Deprecation(Said):
    """What is to be removed is said so many days before."""

    word: Literal["deprecation"] = "deprecation"
    days: int


Promise = (
    Fresh
    | ReadyBy
    | Complete
    | Steady
    | Nulls
    | Duplicates
    | UniqueKey
    | Available
    | Retained
    | Recovers
    | StatusPage
    | Deprecation
)


class Retiring(Frozen):
    """A column of an offered table that is going to be removed, and since when that is known."""

    table: str
    column: str
    announced: date
    because: str = ""


KIND_OF: dict[str, PromiseKind] = {
    "fresh": "freshness",
    "ready_by": "freshness",
    "complete": "completeness",
    "steady": "completeness",
    "deprecation": "schema evolution",
    "nulls": "quality",
    "duplicates": "quality",
    "unique_key": "quality",
    "available": "availability",
    "documented": "documentation",
    "masked": "privacy",
    "retained": "privacy",
    "recovers": "incidents",
    "status_page": "incidents",
}
"""The kind of every word; ``documented`` and ``masked`` are promised by all products, without a word."""
