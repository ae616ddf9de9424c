"""The columns that decide which rows a table has, and which of them stand beside each other."""

from collections.abc import Iterator
from typing import assert_never

from puddingstone.tracing import guarded, outcomes
from puddingstone.tracing.cause import Cause, How, Place
from puddingstone.tracing.kept import delivered
from puddingstone.tracing.marts import code_of
from puddingstone.tracing.stages import named_in
from puddingstone.vault import (
    AnyTable,
    AsOfDates,
    AsOfDimension,
    Bridge,
    ComposedPart,
    ComputedView,
    Cube,
    DailyDimension,
    Deliveries,
    Dimension,
    EffectivitySatellite,
    EventFact,
    EventLog,
    Guarded,
    Hierarchy,
    Hub,
    JoinedFact,
    Ledger,
    LinkOfParties,
    MatchedKeys,
    MultiActiveSatellite,
    OcelEventObjects,
    OcelEvents,
    OcelEventType,
    OcelObjectObjects,
    OcelObjects,
    OcelObjectType,
    OcelTable,
    OcelTypes,
    OcelView,
    Offered,
    OutcomesTable,
    PartyStage,
    PointInTime,
    ProcessFact,
    RawVaultTable,
    ReferenceTable,
    Register,
    Satellite,
    StackedFact,
    Stage,
    TimeSpine,
    names,
)

LATEST = (names.EVENT_TIME, names.LOAD_TIME)
FIRST = (names.LOAD_TIME, names.RECORD_SOURCE)


def rows(table: AnyTable) -> tuple[Cause, ...]:
    """What decides about the rows of a table: its joins, filters and windows."""
    return tuple(dict.fromkeys(_rows(table)))


def _rows(table: AnyTable) -> Iterator[Cause]:  # noqa: C901, PLR0912
    match table:
        case Guarded():
            yield from _rows(table.of)
        case Offered(behind=behind) if behind:
            yield from guarded.seen(table)
        case Stage() | PartyStage():
            yield from _of_a_stage(table)
        case AsOfDates() | Bridge() | MatchedKeys() | PointInTime() | ComputedView():
            yield from _of_what_is_worked_out(table)
        case EventLog() | OcelTable():
            yield from _of_a_log(table)
        case OutcomesTable():
            yield from outcomes.rows(table)
        case Dimension() | AsOfDimension() | DailyDimension():
            yield from _of_an_entity(table)
        case EventFact() | Cube() | TimeSpine() | Register() | Ledger():
            return
        case Deliveries():
            yield from delivered(table, "filter")
        case Hierarchy():
            yield from _each(table.bridge, "join", (table.part.column, table.whole.column))
            yield from _each(table.hub, "join", (table.hash_key,))
        case ProcessFact():
            yield from _of_a_process(table)
        case StackedFact() | JoinedFact():
            for part in table.parts:
                yield from _of_a_part(part, is_joined=isinstance(table, JoinedFact))
        case _:
            yield from _of_the_raw_vault(table)


def _of_a_stage(table: Stage | PartyStage) -> Iterator[Cause]:
    match table:
        case Stage():
            wanted = named_in(table.where, table, table.where.strip()) if table.where else ()
            yield from (each._replace(how="filter") for each in wanted or ())
        case PartyStage():
            yield from _each(table.stage, "filter", table.placeholders)
        case _:
            assert_never(table)


def _of_the_raw_vault(table: RawVaultTable) -> Iterator[Cause]:
    match table:
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
        case _:
            assert_never(table)


def _first(tables: tuple[str, ...], needed: tuple[str, ...], order: tuple[str, ...]) -> Iterator[Cause]:
    """Rows without a key are left out, and of those with the same one the first is taken."""
    for table in tables:
        yield from _each(table, "filter", needed)
        yield from _each(table, "window", (*order, *FIRST))


def _of_what_is_worked_out(table: AsOfDates | Bridge | MatchedKeys | PointInTime | ComputedView) -> Iterator[Cause]:
    """Days between loads; matches; versions that held on a day; what was known whenever something new was told."""
    match table:
        case AsOfDates():
            for loaded in table.tables:
                yield from _each(loaded, "filter", (names.LOAD_TIME,))
        case Bridge():
            yield from _of_a_bridge(table)
        case MatchedKeys():
            yield from _each(table.link, "join", (*table.columns_of_link, table.link_key))
            if table.satellite:
                yield from _each(table.satellite, "join", (table.link_key,))
                yield from _each(table.satellite, "filter", (table.holds,))
                yield from _each(table.satellite, "window", (table.link_key, *LATEST))
        case PointInTime():
            yield from _each(table.hub, "join", (table.hash_key, names.LOAD_TIME))
            yield from _each(table.dates, "join", (names.AS_OF_DATE,))
            for satellite in table.satellites:
                yield from _each(satellite, "join", (table.hash_key, *LATEST))
                yield from _each(satellite, "window", (table.hash_key, *LATEST))
        case ComputedView():
            yield from _each(table.hub, "join", (table.hash_key,))
            for each in table.inputs:
                yield from _each(each.table, "join", (each.key, names.LOAD_TIME))
                yield from _each(each.table, "window", (each.key, *LATEST, *((each.tie,) if each.tie else ())))
        case _:
            assert_never(table)


def _of_a_bridge(table: Bridge) -> Iterator[Cause]:
    """What holds by the latest rows, step by step; a key that was passed already is not passed again."""
    yield from _each(table.hub, "join", (table.hash_key,))
    yield from _each(table.hub, "filter", (table.hash_key,))
    yield from _each(table.satellite, "join", (table.part, table.whole))
    yield from _each(table.satellite, "filter", (table.whole, names.END))
    yield from _each(table.satellite, "window", (table.link_key, table.part, names.LOAD_TIME))


def _of_a_log(table: EventLog | OcelView) -> Iterator[Cause]:
    """Those who took part beside their events; things that are known; changes, and not what stayed as it was."""
    match table:
        case EventLog():
            for event in table.events:
                yield from _each(event.link, "join", (event.hash_key, *(party.column for party in event.parties)))
                for party in event.parties:
                    yield from _each(party.case.hub, "join", (party.case.hash_key,))
        case OcelEventObjects():
            yield from _each(table.log, "filter", ("case_key",))
        case OcelObjectType():
            for part in table.parts:
                changing = (column for column, _ in part.picks)
                yield from _each(part.satellite, "window", (table.case.hash_key, *LATEST, *changing))
        case OcelEvents() | OcelObjects() | OcelObjectObjects() | OcelTypes() | OcelEventType():
            return
        case _:
            assert_never(table)


def _of_an_entity(table: Dimension | AsOfDimension | DailyDimension) -> Iterator[Cause]:
    """Satellites beside their hub, each with its latest row or those of a version; code lists beside their codes."""
    if isinstance(table, DailyDimension):
        yield from _of_each_day(table)
    else:
        yield from _of_versions(table)
    for lookup in table.lookups:
        yield Cause(code_of(lookup, table.parts), "join")
        yield from _each(lookup.table, "join", (lookup.key,))


def _of_versions(table: Dimension | AsOfDimension) -> Iterator[Cause]:
    is_as_of = isinstance(table, AsOfDimension)
    if table.parts or is_as_of:
        yield from _each(table.hub, "join", (table.hash_key,))
    for part in table.parts:
        yield from _each(part.satellite, "join", (table.hash_key, *((names.EVENT_TIME,) if is_as_of else ())))
        yield from _each(part.satellite, "window", (table.hash_key, *LATEST))


def _of_each_day(table: DailyDimension) -> Iterator[Cause]:
    """The versions that the point-in-time table points to."""
    pointers = tuple(names.pointer(part.satellite, names.LOAD_TIME) for part in table.parts)
    yield from _each(table.pit, "join", (table.hash_key, *pointers))
    yield from _each(table.hub, "join", (table.hash_key,))
    for part in table.parts:
        yield from _each(part.satellite, "join", (table.hash_key, names.LOAD_TIME))


def _of_a_process(table: ProcessFact) -> Iterator[Cause]:
    """The last event of each kind, and what is computed, beside an entity to which at least one happened."""
    yield from _each(table.hub, "join", (table.hash_key,))
    for step in table.steps:
        yield from _each(step.link, "join", (step.grain_key,))
        yield from _each(step.link, "filter", (names.EVENT_TIME,))
        yield from _each(step.link, "window", (step.grain_key, *LATEST, step.link_key))
    for part in table.parts:
        yield from _each(part.satellite, "join", (table.hash_key,))
        yield from _each(part.satellite, "window", (table.hash_key, *LATEST))


def _of_a_part(part: ComposedPart, *, is_joined: bool) -> Iterator[Cause]:
    """Those who take part, what is rolled up, and who is the same, beside the rows of a part."""
    if is_joined or part.finer:
        yield from _each(part.table, "join", (part.key,))
    for party in part.parties:
        yield from _each(part.table, "join", (party.column,))
        yield from _each(party.table, "join", (party.key,))
    for finer in part.finer:
        yield from _each(finer.table, "join", (finer.key,))
    for column in part.columns:
        if column.matched:
            yield from (Cause(Place(term.table, term.of), "join") for term in column.terms)
            yield from _each(column.matched, "join", ("matched_key",))


def _each(table: str, how: How, columns: tuple[str, ...]) -> Iterator[Cause]:
    return (Cause(Place(table, column), how) for column in columns)
