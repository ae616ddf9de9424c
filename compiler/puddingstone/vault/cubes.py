"""Cubes: what a product measures and along what, as semantic models that MetricFlow can be asked of."""

from typing import Annotated, Literal

from pydantic import Field

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.table import Access, Table

Aggregation = Literal["sum", "average", "min", "max", "count", "count_distinct", "sum_boolean"]


class CubeEntity(Frozen):
    """A thing by which cubes are joined; ``column`` holds its key."""

    name: str
    kind: Literal["primary", "unique", "foreign"]
    column: str


class CubeDimension(Frozen):
    """Something that numbers are told apart by; ``column`` holds it."""

    name: str
    kind: Literal["categorical", "time"]
    column: str
    is_key: bool = False


class Simple(Frozen):
    """A number made of the rows of a cube: ``expression`` put together over those of a span of ``time``."""

    kind: Literal["simple"] = "simple"
    name: str
    origin: str
    aggregation: Aggregation
    expression: str
    time: str
    unit: str = ""
    adds_up: str = ""
    meaning: str = ""
    is_last_of_time: bool = False


class Quotient(Frozen):
    """One number divided by another, both by name."""

    kind: Literal["ratio"] = "ratio"
    name: str
    origin: str
    numerator: str
    denominator: str
    unit: str = ""
    adds_up: str = ""
    meaning: str = ""


Metric = Annotated[Simple | Quotient, Field(discriminator="kind")]


class Cube(Table):
    """A view of an offered table, ``of``, with what it can be asked; ``time`` is its usual dimension of time."""

    kind: Literal["cube"] = "cube"
    of: str
    version: int
    grain: str
    time: str = ""
    entities: tuple[CubeEntity, ...] = ()
    dimensions: tuple[CubeDimension, ...] = ()
    metrics: tuple[Metric, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The offered table."""
        return (self.of,)

    @property
    def primary(self) -> str:
        """The name of the entity that a row is about."""
        return next(entity.name for entity in self.entities if entity.kind == "primary")


class TimeSpine(Table):
    """One row per day, along which cubes are asked of time."""

    kind: Literal["time_spine"] = "time_spine"
    access: Access = "public"
    day: str
    first: str
    last: str


class SavedQuery(Frozen):
    """What a product is asked for most: all its metrics by month, and by ``along``, an entity and its dimension."""

    name: str
    group: str
    origin: str
    meaning: str
    metrics: tuple[str, ...]
    along: tuple[str, str] | None = None
