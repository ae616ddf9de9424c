"""What a domain offers to others: a data product, the tables it is made of, and what they measure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from puddingstone.language.provenance import Team
from puddingstone.language.things import Entity

How: TypeAlias = Literal["sum", "average", "minimum", "maximum", "count", "count_distinct"]
AddsUp: TypeAlias = Literal["always", "not over time", "never"]


@dataclass(frozen=True)
class Dimension:
    """One row per entity, as it is known now."""

    entity: type[Entity]


@dataclass(frozen=True)
class AsOfDimension:
    """One row per entity and version, each valid from one moment to the next: as of any date."""

    entity: type[Entity]


@dataclass(frozen=True)
class DailyDimension:
    """One row per entity and day, as it was and as it was known on that day: a report of then, told again."""

    entity: type[Entity]


@dataclass(frozen=True)
class Measure:
    """A number that a fact is asked for: ``how`` the fact ``of`` its rows is put together.

    ``of`` is a fact, a party or an event of the table; a count of nothing in particular counts rows. ``unit`` is what
    it is counted in: USD, nights, people. A balance adds up, but ``"not over time"``: of several days the last counts.
    """

    name: str
    of: str = ""
    how: How = "sum"
    unit: str = ""
    adds_up: AddsUp | None = None
    meaning: str = ""


@dataclass(frozen=True)
class Ratio:
    """A measure divided by another measure of the same product; what is divided are the totals, whatever is asked."""

    name: str
    of: str
    per: str
    unit: str = ""
    meaning: str = ""


@dataclass(frozen=True)
class Fact:
    """One row per ``grain``: an event, or an entity with the ``events`` of its life side by side."""

    name: str
    grain: type[Entity] | Callable[..., None]
    events: Sequence[Callable[..., None]] = ()
    meaning: str = ""
    measures: Sequence[Measure | Ratio] = ()


@dataclass(frozen=True)
class Product:
    """A data product: what it is for, who owns it, and the dimensions and facts it offers.

    ``expert`` is whom to ask, by default the owner's expert; ``version`` counts changes that break what ``readers``
    rely on.
    """

    name: str
    purpose: str
    owner: Team
    offers: Sequence[Dimension | AsOfDimension | DailyDimension | Fact]
    expert: str = ""
    version: int = 1
    readers: Sequence[Team] = ()
