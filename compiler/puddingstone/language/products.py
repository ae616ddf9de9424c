"""What a domain offers to others: a data product and the tables it is made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
class Fact:
    """One row per ``grain``: an event, or an entity with the ``events`` of its life side by side."""

    name: str
    grain: type[Entity] | Callable[..., None]
    events: Sequence[Callable[..., None]] = ()
    meaning: str = ""


@dataclass(frozen=True)
class Product:
    """A data product: what it is for, who owns it, and the dimensions and facts it offers."""

    name: str
    purpose: str
    owner: Team
    offers: Sequence[Dimension | AsOfDimension | DailyDimension | Fact]
