"""The columns that decide which rows a table has, and which of them stand beside each other."""

from collections.abc import Iterator
from typing import assert_never

from puddingstone.tracing.cause import Cause, How, Place
from puddingstone.tracing.marts import code_of
from puddingstone.tracing.stages import named_in
from puddingstone.vault import (
    AnyTable,
    AsOfDimension,
    Dimension,
    EffectivitySatellite,
    EventFact,
    Hub,
    LinkOfParties,
    MultiActiveSatellite,
    PartyStage,
    ProcessFact,
    ReferenceTable,
    Satellite,
    Stage,
    names,
)

LATEST = (names.EVENT_TIME, names.LOAD_TIME)
FIRST = (names.LOAD_TIME, names.RECORD_SOURCE)


def rows(table: AnyTable) -> tuple[Cause, ...]:
    """What decides about the rows of a table: its joins, filters and windows."""
    return tuple(dict.fromkeys(_rows(table)))


def _rows(table: AnyTable) -> Iterator[Cause]:  # noqa: C901
    match table:
        case Stage():
            wanted = named_in(table.where, table, table.where.strip()) if table.where else ()
            yield from (each._replace(how="filter") for each in wanted or ())
        case PartyStage():
            yield from _each(table.stage, "filter", table.placeholders)
        case Hub():
            yield from _first(table.stages, (table.hash_key,), (table.hash_key, *table.natural_keys))
        case LinkOfParties():
            keys = tuple(key.column for key in table.foreign_keys)
            yield from _first((table.stage,), (table.hash_key, *keys), (table.hash_key, *keys))
        case Satellite():
            yield from _each(table.stage, "filter", (table.hash_key, table.hashdiff))
            yield from _each(table.stage, "window", (table.hash_key, table.hashdiff, *LATEST))
        case MultiActiveSatellite():
            yield from _each(table.stage, "filter", (table.hash_key, *table.child_keys))
            yield from _each(
                table.stage, "window", (table.hash_key, *table.child_keys, table.hashdiff, names.LOAD_TIME)
            )
        case EffectivitySatellite():
            keys = (table.hash_key, *table.driving_keys, *table.secondary_keys)
            yield from _each(table.stage, "filter", (*keys, names.EVENT_TIME))
            yield from _each(table.stage, "window", (*keys, names.START, names.END, *LATEST))
        case ReferenceTable():
            yield from _first((table.stage,), (table.key,), (table.key, *table.payload))
        case Dimension() | AsOfDimension():
            yield from _of_an_entity(table)
        case EventFact():
            return
        case ProcessFact():
            yield from _of_a_process(table)
        case _:
            assert_never(table)


def _first(tables: tuple[str, ...], needed: tuple[str, ...], order: tuple[str, ...]) -> Iterator[Cause]:
    """Rows without a key are left out, and of those with the same one the first is taken."""
    for table in tables:
        yield from _each(table, "filter", needed)
        yield from _each(table, "window", (*order, *FIRST))


def _of_an_entity(table: Dimension | AsOfDimension) -> Iterator[Cause]:
    """Satellites beside their hub, each with its latest row or those of a version; code lists beside their codes."""
    is_as_of = isinstance(table, AsOfDimension)
    if table.parts or is_as_of:
        yield from _each(table.hub, "join", (table.hash_key,))
    for part in table.parts:
        yield from _each(part.satellite, "join", (table.hash_key, *((names.EVENT_TIME,) if is_as_of else ())))
        yield from _each(part.satellite, "window", (table.hash_key, *LATEST))
    for lookup in table.lookups:
        yield Cause(code_of(lookup, table.parts), "join")
        yield from _each(lookup.table, "join", (lookup.key,))


def _of_a_process(table: ProcessFact) -> Iterator[Cause]:
    """The last event of each kind beside its entity, which at least one has to have happened to."""
    yield from _each(table.hub, "join", (table.hash_key,))
    for step in table.steps:
        yield from _each(step.link, "join", (step.grain_key,))
        yield from _each(step.link, "filter", (names.EVENT_TIME,))
        yield from _each(step.link, "window", (step.grain_key, *LATEST, step.link_key))


def _each(table: str, how: How, columns: tuple[str, ...]) -> Iterator[Cause]:
    return (Cause(Place(table, column), how) for column in columns)
