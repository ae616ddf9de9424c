"""The status page as a value: what its JSON says, and what its HTML is made from. All moments are UTC."""

from datetime import date, datetime
from typing import Literal

from puddingstone.domain import Frozen, PromiseKind

State = Literal["met", "warning", "missed", "held", "not measured"]
DayState = Literal["met", "warning", "missed", "not measured"]
Better = Literal["higher", "lower"]
Bound = Literal["at least", "at most", "under"]
WORST_FIRST: tuple[State, ...] = ("missed", "warning", "not measured", "met", "held")


class Day(Frozen):
    """A day (UTC): the worst that was measured on it, and the last value of it."""

    day: date
    state: DayState
    measured: float | None = None


class Budget(Frozen):
    """What a rolling window of some days leaves to be missed.

    ``left`` is the share of what may be missed that is still there, below 0 where it is overspent; ``burn_rate`` is how
    many times faster than allowed it is being spent.
    """

    days: int
    good: int
    total: int
    left: float
    burn_rate: float


class Line(Frozen):
    """What was measured of a promise: of one column, one table or one part of it where it is held for several.

    ``target`` and the like are those that it was measured against; ``short_by`` is how far the last value is from it,
    0 where it is met; ``since`` is from when on it is missed without interruption; ``is_old`` says that nobody has
    measured lately.
    """

    element: str = ""
    state: State
    measured: float | None = None
    target: float
    warns_at: float | None = None
    unit: str
    bound: Bound
    short_by: float = 0.0
    said: str = ""
    since: datetime | None = None
    measured_at: datetime | None = None
    is_old: bool = False
    days: tuple[Day, ...] = ()
    budgets: tuple[Budget, ...] = ()


class PromiseShown(Frozen):
    """A promise and how it is kept; ``how`` says by what it is held, or how to measure it, where nothing was measured.

    ``subject`` is a table, or empty for the product as a whole; ``lines`` begin with the worst.
    """

    id: str
    name: str
    subject: str
    kind: PromiseKind
    word: str
    meaning: str
    target: float
    warns_at: float | None
    unit: str
    better: Better
    level: str
    of: tuple[str, ...] = ()
    state: State
    how: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def worst(self) -> Line | None:
        """The line that decides about its state."""
        return self.lines[0] if self.lines else None


class Entry(Frozen):
    """Something that was said of an incident."""

    at: datetime
    what: Literal["opened", "updated", "closed"]
    text: str
    by: str = ""


class Incident(Frozen):
    """An incident as its log tells it, with the times that were promised, in minutes; ``None`` where none was."""

    id: str
    product: str
    title: str
    began_at: datetime
    told_after: int
    lasted: int
    is_open: bool
    closed_at: datetime | None = None
    lost: int | None = None
    status_page_within: int | None = None
    recovers_within: int | None = None
    losing_at_most: int | None = None
    entries: tuple[Entry, ...]


class Drill(Frozen):
    """The last time that a restore was tried: how long it took, and how old the backup was, in seconds."""

    began_at: datetime
    recovery_seconds: float
    lost_seconds: float
    passed: bool
    said: str = ""


class Asked(Frozen):
    """How the questions to a table were answered within the last days."""

    table: str
    days: int
    questions: int
    answered: int
    slowest: int | None = None
    last_unanswered: datetime | None = None
    error: str = ""


class Retirement(Frozen):
    """A column that is going to be removed; ``goes`` is the first day on which it may be gone."""

    product: str
    table: str
    column: str
    announced: date
    goes: date
    days_left: int
    because: str = ""


class KindShown(Frozen):
    """How all promises of one kind stand; ``state`` is ``None`` where there is none."""

    kind: PromiseKind
    state: State | None
    promises: int = 0
    kept: int = 0
    worst: str = ""


class ProductShown(Frozen):
    """A product, who stands behind it, and how it keeps its promises; ``contract`` is its folder in the project."""

    id: str
    name: str
    title: str
    purpose: str
    domain: str
    version: int
    state: State
    owner: str
    expert: str
    email: str
    channel: str
    repository: str
    status_page: str
    time_zone: str
    readers: tuple[str, ...]
    sources: tuple[str, ...]
    inputs: tuple[str, ...]
    tables: tuple[str, ...]
    contract: str
    kinds: tuple[KindShown, ...]
    days: tuple[Day, ...]
    promises: tuple[PromiseShown, ...]
    asked: tuple[Asked, ...] = ()
    drill: Drill | None = None
    open_incidents: int = 0


class StatusPage(Frozen):
    """Everything that there is to show at one moment; ``version`` is that of this form."""

    version: Literal[1] = 1
    title: str
    at: datetime
    measured: bool
    why_not: str = ""
    last_measured_at: datetime | None = None
    days: int
    open_incidents: tuple[Incident, ...] = ()
    closed_incidents: tuple[Incident, ...] = ()
    retirements: tuple[Retirement, ...] = ()
    products: tuple[ProductShown, ...] = ()
    no_longer_promised: int = 0

    @property
    def promises(self) -> tuple[tuple[ProductShown, PromiseShown], ...]:
        """All promises, each with its product."""
        return tuple((product, promise) for product in self.products for promise in product.promises)

    def in_state(self, state: State) -> tuple[tuple[ProductShown, PromiseShown], ...]:
        """The promises that are in a state, each with its product."""
        return tuple(pair for pair in self.promises if pair[1].state == state)
