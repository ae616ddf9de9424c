"""What a domain offers to others: a data product, and the tables it is made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from puddingstone.language.conforming import Conformed, Constant, Sum, Told
from puddingstone.language.masking import Rows
from puddingstone.language.measures import Measure, Ratio
from puddingstone.language.promises import Promise, Retiring
from puddingstone.language.provenance import Team
from puddingstone.language.things import Entity


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
class Hierarchy:
    """One row per part and each whole above it, itself included, as it holds now: what is below is rolled up by it."""

    part_of: Callable[..., None]


@dataclass(frozen=True)
class Fact:
    """One row per ``grain``: an event, or an entity with the ``events`` of its life side by side."""

    name: str
    grain: type[Entity] | Callable[..., None]
    events: Sequence[Callable[..., None]] = ()
    meaning: str = ""
    measures: Sequence[Measure | Ratio] = ()


@dataclass(frozen=True)
class Part:
    """A table of a product, and for each fact of the shape what it says there: ``None`` where it cannot know."""

    product: "Product"
    table: str
    says: Mapping[str, str | Told | Sum | Constant | None]


@dataclass(frozen=True)
class Stacked:
    """One row for each row of each part, one upon the other."""

    name: str
    shape: type[Conformed]
    parts: Sequence[Part]
    measures: Sequence[Measure | Ratio] = ()


@dataclass(frozen=True)
class Joined:
    """One row per ``grain``, with what every part knows of it side by side; finer parts are rolled up."""

    name: str
    shape: type[Conformed]
    grain: type[Entity]
    parts: Sequence[Part]
    measures: Sequence[Measure | Ratio] = ()


@dataclass(frozen=True)
class Product:
    """A data product: what it is for, who owns it, and the dimensions and facts it offers.

    ``expert`` is whom to ask, by default the owner's expert; ``version`` counts changes that break what ``readers``
    rely on; ``promises`` are what it owes them beside what its domain and the organisation promise, and
    ``retiring`` are columns that are going to be removed. Of a table of which there are ``rows``, each team sees its
    own, and the owner all.
    """

    name: str
    purpose: str
    owner: Team
    offers: Sequence[Dimension | AsOfDimension | DailyDimension | Hierarchy | Fact | Stacked | Joined]
    expert: str = ""
    version: int = 1
    readers: Sequence[Team] = ()
    promises: Sequence[Promise] = ()
    retiring: Sequence[Retiring] = ()
    rows: Sequence[Rows] = ()
