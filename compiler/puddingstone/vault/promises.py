"""Promises as they are held: of one table, or of a product as a whole."""

from typing import Annotated, Literal

from pydantic import Field

from puddingstone.domain import PromiseKind, PromiseLevel, Weekday
from puddingstone.domain.frozen import Frozen
from puddingstone.vault.table import Table

DELIVERIES = "slo_deliveries"
"""The table of all deliveries."""


class Arrival(Frozen):
    """Where rows of an offered table come in: a link or satellite, its key, and the stage that it is loaded from.

    ``zone`` is the time zone in which both of its moments are told, ``origin`` the address of what comes in: an event,
    or else a change of what is known.
    """

    table: str
    stage: str
    key: str
    event_time: str
    load_time: str
    zone: str = "UTC"
    origin: str = ""
    is_event: bool = False


class Held(Frozen):
    """A promise with a ``name`` that is unique for its table, and a sentence that says it.

    ``origin`` is the address where it was said, empty for a default of the compiler, ``about`` that of the one thing
    in the table that it is about, if any; ``of`` are the parts that a composite's was computed from, or that
    it was said in spite of: then it ``is_beyond_parts`` where they cannot keep it.
    ``target`` and ``warns_at`` are what a measurement is held against, in ``unit``; ``better`` says in which direction.
    """

    name: str
    kind: PromiseKind
    meaning: str
    origin: str = ""
    level: PromiseLevel = "default"
    about: str = ""
    of: tuple[str, ...] = ()
    is_beyond_parts: bool = False
    target: float
    warns_at: float | None = None
    unit: Literal["percent", "minutes", "days", "keys", "facts", "columns"] = "percent"
    better: Literal["higher", "lower"] = "higher"


class FreshShare(Held):
    """A share of rows is there within so many minutes of what they tell; ``sources`` deliver ``every`` so many.

    It is ``None`` where some source does not say.
    """

    word: Literal["fresh"] = "fresh"
    within: int
    arrivals: tuple[Arrival, ...]
    sources: tuple[str, ...] = ()
    every: int | None = None


class ReadyByTime(Held):
    """A delivery of each of some sources is there by a time of day."""

    word: Literal["ready_by"] = "ready_by"
    time: str
    zone: str
    days: tuple[Weekday, ...]
    sources: tuple[str, ...]


class CompleteShare(Held):
    """A share of what is expected is there: of rows a day, of what the source has, or of known values."""

    word: Literal["complete"] = "complete"
    columns: tuple[str, ...] = ()
    expected: int | str | None = None
    arrivals: tuple[Arrival, ...] = ()


class SteadyCount(Held):
    """A day's count is near to that of the same day last week; over ``warns_at`` it warns, over ``target`` it fails.

    It never fails if it ``only_warns``: both are the same then.
    """

    word: Literal["steady"] = "steady"
    only_warns: bool = False
    arrivals: tuple[Arrival, ...]


class NullShares(Held):
    """Under a share of each column is missing."""

    word: Literal["nulls"] = "nulls"
    columns: tuple[str, ...]


class DuplicateShare(Held):
    """Under a share of rows repeat another one."""

    word: Literal["duplicates"] = "duplicates"


class UniqueKeys(Held):
    """No key stands for two rows that differ."""

    word: Literal["unique_key"] = "unique_key"
    columns: tuple[str, ...]


class AvailableShare(Held):
    """A share of questions is answered in time, in business hours."""

    word: Literal["available"] = "available"
    opens: str
    closes: str
    days: tuple[Weekday, ...]
    zone: str
    answering_within: int


class RetainedDays(Held):
    """Who read what is kept for so many days."""

    word: Literal["retained"] = "retained"


class Recovery(Held):
    """Data is back in time after an incident, with at most so many minutes of it lost."""

    word: Literal["recovers"] = "recovers"
    losing_at_most: int


class StatusPageNotice(Held):
    """Incidents are on the status page in time."""

    word: Literal["status_page"] = "status_page"


class DeprecationWindow(Held):
    """What is to be removed is said so many days before; the compiler holds it."""

    word: Literal["deprecation"] = "deprecation"


class Documented(Held):
    """Owner, expert, sources and repository are published with every table of a product."""

    word: Literal["documented"] = "documented"


class Masked(Held):
    """No column that anybody may read shows personal data unmasked."""

    word: Literal["masked"] = "masked"


Promised = Annotated[
    FreshShare
    | ReadyByTime
    | CompleteShare
    | SteadyCount
    | NullShares
    | DuplicateShare
    | UniqueKeys
    | AvailableShare
    | RetainedDays
    | Recovery
    | StatusPageNotice
    | DeprecationWindow
    | Documented
    | Masked,
    Field(discriminator="word"),
]


def arrivals_of(promise: Promised) -> tuple[Arrival, ...]:
    """Where the rows come in that a promise is measured on; none where it is measured on the table itself."""
    match promise:
        case FreshShare(arrivals=arrivals) | CompleteShare(arrivals=arrivals) | SteadyCount(arrivals=arrivals):
            return arrivals
        case _:
            return ()


class DeliveredTable(Frozen):
    """A table of a source, the seed that stands for it on a laptop, and when a row was delivered, told in a zone."""

    source: str
    table: str
    seed: str | None = None
    load_time: str
    zone: str = "UTC"


class Deliveries(Table):
    """One row for each delivery of each table of a source: when it came, in UTC, and how many rows it had."""

    kind: Literal["deliveries"] = "deliveries"
    delivered: tuple[DeliveredTable, ...]


class Register(Table):
    """Every promise as it was made: one row for each, of products and of their tables."""

    kind: Literal["register"] = "register"
    services: tuple["Service", ...]
    offered: tuple[tuple[str, str, "Promised"], ...]


class Ledger(Table):
    """What is worked out from the history of promises by a macro; ``clock`` are the deliveries that show the time."""

    kind: Literal["ledger"] = "ledger"
    macro: str
    clock: str = ""

    @property
    def reads(self) -> tuple[str, ...]:
        """The deliveries that stand for a clock."""
        return (self.clock,) if self.clock else ()


class Service(Frozen):
    """A data product as a service: who stands behind it, what it is made from, and what it promises as a whole.

    ``tables`` are those that it offers, ``sources`` the source systems that they are made from, ``inputs`` the
    products that a composite's parts belong to; ``origin`` is the product's address.
    """

    name: str
    title: str
    purpose: str
    origin: str
    domain: str
    owner: str
    email: str
    expert: str
    version: int = 1
    readers: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    repository: str = ""
    channel: str = ""
    status_page: str = ""
    time_zone: str = "UTC"
    promises: tuple[Promised, ...] = ()

    @property
    def is_published(self) -> bool:
        """Whether everything is known that has to be before others may read of it."""
        return all((self.email.strip(), self.expert.strip(), self.sources, self.repository.strip()))

    @property
    def days_of_deprecation(self) -> int | None:
        """For how long what is to be removed is still there, once that is said; ``None`` if nobody promises it."""
        return next((int(each.target) for each in self.promises if isinstance(each, DeprecationWindow)), None)
