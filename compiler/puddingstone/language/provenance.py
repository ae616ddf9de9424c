"""Who answers for a thing, and which source system its facts come from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal, TypeAlias, TypeVar

from puddingstone.language.things import Details, Entity, Reference

Pace: TypeAlias = Literal["never", "rarely", "often", "constantly"]


@dataclass(frozen=True)
class Team:
    """The people who answer for a part of the domain, and the expert to ask.

    ``channel`` is where they can be asked and are told of incidents, beside their mail.
    """

    name: str
    email: str
    expert: str = ""
    channel: str = ""


@dataclass(frozen=True)
class Sql:
    """An SQL expression over the columns of a source table."""

    text: str


@dataclass(frozen=True)
class Source:
    """A system in which facts are recorded, and the schema it delivers its tables to.

    ``load_time`` is the column (or ``sql(...)``) that says when a row was delivered; ``expected_every`` is how
    often a delivery is due; ``seeded`` says that on a laptop the tables are CSV files called
    ``<schema>__<table>.csv``, anywhere under ``seeds/``. ``time_zone`` is the one in which its moments are told, by
    default that of the domain.
    """

    name: str
    owner: Team
    schema: str = ""
    database: str = ""
    load_time: str | Sql = "loaded_at"
    expected_every: timedelta | None = None
    seeded: bool = False
    purpose: str = ""
    time_zone: str = ""


@dataclass(frozen=True)
class Recording:
    """Where facts come from physically, and how often they change."""

    source: Source
    table: str = ""
    columns: Mapping[str, str | Sql] = field(default_factory=dict)
    where: str = ""
    event_time: str | Sql = ""
    load_time: str | Sql = ""
    changes: Pace | None = None


Owned = TypeVar("Owned", bound=type[Entity] | type[Reference])
Numbered = TypeVar("Numbered", bound=type[Entity])
Recorded = TypeVar("Recorded", bound=type[Details] | type[Reference] | Callable[..., None])


def sql(text: str) -> Sql:
    """Say that a value is computed by an SQL expression over the source's columns."""
    return Sql(text)


def owned_by(team: Team) -> Callable[[Owned], Owned]:
    """Say which team answers for the meaning of a thing."""
    return _remember("__owner__", team)


def numbered_by_domain(entity: Numbered) -> Numbered:
    """Say that every domain numbers its own, so that the domain's code is part of the key, as ``collision_code``."""
    numbered: Numbered = _remember("__numbered_by_domain__", said=True)(entity)
    return numbered


def recorded_in(  # noqa: PLR0913 (each is one thing that is said of a recording)
    source: Source,
    *,
    table: str = "",
    columns: Mapping[str, str | Sql] | None = None,
    where: str = "",
    event_time: str | Sql = "",
    load_time: str | Sql = "",
    changes: Pace | None = None,
) -> Callable[[Recorded], Recorded]:
    """Say where details, a code list or a happening are recorded.

    ``table`` is the physical table (by default the declaration's own name), ``columns`` maps the model's words to
    physical columns or ``sql(...)`` (by default the word itself), ``where`` is an SQL condition on the source's rows,
    ``event_time`` says when it became true in the world, ``load_time`` when it was delivered (by default the source's).
    """
    said = Recording(source, table, columns or {}, where, event_time, load_time, changes)
    return _remember("__recording__", said)


def _remember(name: str, said: object) -> Callable[[Any], Any]:
    def remember(declaration: Any) -> Any:  # noqa: ANN401 (a model may decorate anything; reading finds out)
        setattr(declaration, name, said)
        return declaration

    return remember
