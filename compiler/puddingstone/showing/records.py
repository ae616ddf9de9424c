"""What the warehouse has kept: measurements, incidents, drills and questions asked."""

from datetime import date, datetime
from typing import Literal

from pydantic import ValidationInfo, field_validator

from puddingstone.domain import Frozen

Level = Literal["met", "warning", "missed", "unknown"]
Key = tuple[str, str, str]
"""A promise: its product, its subject and its name."""


class Kept(Frozen):
    """A row as a warehouse tells it; text that is not there is empty."""

    @field_validator("*", mode="before")
    @classmethod
    def _text(cls, value: object, info: ValidationInfo) -> object:
        field = cls.model_fields[info.field_name or ""]
        return "" if value is None and field.annotation is str else value


class OfPromise(Kept):
    """What is known of one element of a promise."""

    product: str
    subject: str
    promise: str
    element: str = ""

    @property
    def key(self) -> Key:
        """The promise."""
        return (self.product, self.subject, self.promise)


class Latest(OfPromise):
    """The last measurement of one element of a promise; ``missed_since`` is since when, without another between."""

    measured: float | None = None
    target: float | None = None
    warns_at: float | None = None
    unit: str
    better: Literal["higher", "lower"]
    level: Level
    missed_since: datetime | None = None
    said: str = ""
    measured_at: datetime


class OfDay(OfPromise):
    """One element of a promise on one day (UTC)."""

    day: date
    level: Level
    measured: float | None = None


class OfWindow(OfPromise):
    """What was good of a share within a rolling window, how much was bad, and how much was allowed to be."""

    days: int
    good: int
    total: int
    bad: int
    allowed: float


class SaidOfIncident(Kept):
    """One row of the log of incidents."""

    incident_id: str
    product: str
    said_at: datetime
    what: Literal["opened", "updated", "closed"]
    began_at: datetime | None = None
    text: str = ""
    minutes_lost: int | None = None
    said_by: str = ""


class Drilled(Kept):
    """One restore that was tried."""

    product: str
    began_at: datetime
    recovery_seconds: float
    lost_seconds: float
    passed: bool
    said: str = ""


class Probed(Kept):
    """How the questions to one table were answered."""

    product: str
    interface: str
    questions: int
    answered: int
    slowest: int | None = None
    last_unanswered: datetime | None = None
    error: str = ""


class Records(Frozen):
    """Everything that was kept; ``why_not`` says, where nothing was, why and what to do."""

    latest: tuple[Latest, ...] = ()
    days: tuple[OfDay, ...] = ()
    windows: tuple[OfWindow, ...] = ()
    incidents: tuple[SaidOfIncident, ...] = ()
    drills: tuple[Drilled, ...] = ()
    probes: tuple[Probed, ...] = ()
    why_not: str = ""
