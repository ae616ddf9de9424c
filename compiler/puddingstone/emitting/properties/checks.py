"""The technical tests that every table of a vault carries."""

from collections.abc import Iterator, Mapping
from typing import Any

from puddingstone.emitting.properties.promising import promises_of_products, promises_of_table
from puddingstone.emitting.properties.reconciling import nothing_lost
from puddingstone.emitting.yaml import exact
from puddingstone.vault import (
    AnyTable,
    AsOfDates,
    AsOfDimension,
    Bridge,
    Column,
    ComposedFact,
    ComputedView,
    Cube,
    DailyDimension,
    Deliveries,
    Dimension,
    EffectivitySatellite,
    EventFact,
    EventLog,
    ForeignKey,
    Guarded,
    Hierarchy,
    Hub,
    JoinedFact,
    Ledger,
    LinkOfParties,
    MatchedKeys,
    MultiActiveSatellite,
    NonHistorisedLink,
    OcelEventObjects,
    OcelEvents,
    OcelObjects,
    OcelTable,
    Offered,
    OutcomesTable,
    PartyStage,
    PointInTime,
    ProcessFact,
    ReferenceTable,
    Register,
    Satellite,
    StackedFact,
    Stage,
    TimeSpine,
    names,
)

_TAG = {"tags": ["technical"]}


def column_tests(column: Column, table: AnyTable, shared: Mapping[str, Dimension]) -> list[dict[str, Any]]:
    """The tests of one column."""
    tests: list[dict[str, Any]] = []
    if column.name in _unique(table):
        tests.append(_test("unique"))
    if column.name in _unique(table) | _present(table):
        tests.append(_test("not_null"))
    pointed = _points_to(column, table, shared)
    optional = _may_be_missing(column, table)
    if optional:
        known = {"to": f"ref('{optional.hub}')", "field": optional.hub_key, "parts": optional.parts}
        tests.append(_test("puddingstone.known_or_nobody", known))
    elif pointed:
        tests.append(_test("relationships", {"to": f"ref('{pointed[0]}')", "field": pointed[1]}))
    if column.code_list and isinstance(table, Satellite | MultiActiveSatellite | NonHistorisedLink):
        known = {"to": f"ref('{column.code_list.table}')", "field": column.code_list.key}
        tests.append(_test("relationships", known, severity="warn"))
    if column.code_list and isinstance(table, ComposedFact):
        known = {"to": f"ref('{column.code_list.table}')", "field": column.code_list.key}
        tests.append(_test("relationships", known))
    if isinstance(table, Satellite):
        conditions = [condition for fact, condition in table.always if fact == column.name]
        tests += [_always_true(f"{table.name}__{column.name}", condition) for condition in conditions]
    return tests


def table_tests(table: AnyTable) -> list[dict[str, Any]]:
    """The tests over several columns of a table, named after it, and those of promises."""
    technical = [
        {test: {"name": f"{table.name}__{test.rpartition('.')[2]}", **said}} for test, said in _over_columns(table)
    ]
    match table:
        case Offered():
            return [*technical, *promises_of_table(table)]
        case Register():
            return [*technical, *promises_of_products(table)]
        case _:
            return technical


def _over_columns(table: AnyTable) -> list[tuple[str, dict[str, Any]]]:  # noqa: C901, PLR0911
    match table:
        case Stage() if keys := _keys_at_source(table):
            return [_said("keys_are_there", {"columns": keys}, severity="warn")]
        case Satellite(hash_key=key, hashdiff=hashdiff):
            return [_unique_together(key, names.LOAD_TIME), _changes(key, hashdiff)]
        case MultiActiveSatellite(hash_key=key, hashdiff=hashdiff, child_keys=children):
            return [_unique_together(key, *children, names.LOAD_TIME), _changes(key, hashdiff, children)]
        case EffectivitySatellite(hash_key=key, driving_keys=driving):
            one = _said("one_at_a_time", {"key": key, "driving_keys": list(driving)})
            return [_unique_together(key, names.LOAD_TIME), one, *_no_cycle(table)]
        case AsOfDimension(public_key=key):
            return [_unique_together(key, "valid_from"), _said("no_gaps", {"key": key})]
        case PointInTime(hash_key=key) | DailyDimension(public_key=key):
            return [_unique_together(key, names.AS_OF_DATE)]
        case Bridge():
            return [_unique_together(table.part, table.whole), _all_are_there(table)]
        case Hierarchy():
            return [_unique_together(table.part.public_key, table.whole.public_key)]
        case EventLog() | OutcomesTable():
            return list(_of_what_happens(table))
        case OcelEventObjects():
            return [_unique_together("ocel_event_id", "ocel_object_id", "ocel_qualifier")]
        case StackedFact() | JoinedFact():
            return [nothing_lost(table)]
        case _:
            return []


def _unique(table: AnyTable) -> set[str]:  # noqa: PLR0911
    match table:
        case Hub() | LinkOfParties():
            return {table.hash_key}
        case ReferenceTable():
            return {table.key}
        case AsOfDates():
            return {names.AS_OF_DATE}
        case OcelEvents() | OcelObjects():
            return {"ocel_id"}
        case Dimension() | EventFact() | ProcessFact() | ComposedFact():
            return {table.public_key}
        case MatchedKeys():
            return {"matched_key"}
        case _:
            return set()


def _present(table: AnyTable) -> set[str]:  # noqa: PLR0911
    match table:
        case Hub():
            return set(table.natural_keys)
        case NonHistorisedLink():
            return {names.EVENT_TIME, *(key.column for key in table.foreign_keys)}
        case LinkOfParties():
            return {key.column for key in table.foreign_keys}
        case Satellite() | MultiActiveSatellite() | EffectivitySatellite():
            return {table.hash_key, names.LOAD_TIME}
        case PointInTime():
            return {table.hash_key, names.AS_OF_DATE}
        case Bridge():
            return {column.name for column in table.columns}
        case MatchedKeys():
            return {"same_key"}
        case ComposedFact():
            return set(table.always_known)
        case _:
            return set()


def _keys_at_source(table: Stage) -> list[str]:
    """The parts of keys that a source should deliver, in the order of the columns."""
    texts = {text.name: text.of for text in table.texts}
    hashed = {texts.get(name, name) for each in table.hashed if not each.is_hashdiff for name in each.columns}
    return [each.name for each in table.columns if each.name in hashed - set(table.placeholders)]


def _may_be_missing(column: Column, table: AnyTable) -> ForeignKey | None:
    """The foreign key of a party that may be missing."""
    keys = table.foreign_keys if isinstance(table, NonHistorisedLink) else ()
    return next((key for key in keys if key.column == column.name and key.may_be_missing), None)


def _points_to(  # noqa: PLR0911
    column: Column, table: AnyTable, shared: Mapping[str, Dimension]
) -> tuple[str, str] | None:
    """The table and column that a key has to be found in."""
    match table:
        case LinkOfParties():
            found = [(key.hub, key.hub_key) for key in table.foreign_keys if key.column == column.name]
            return found[0] if found else None
        case Satellite() | MultiActiveSatellite() | EffectivitySatellite():
            return (table.parent, table.hash_key) if column.name == table.hash_key else None
        case OcelEventObjects():
            return (table.objects, "ocel_id") if column.name == "ocel_object_id" else None
        case PointInTime():
            return (table.hub, table.hash_key) if column.name == table.hash_key else None
        case Bridge():
            return (table.hub, table.hash_key) if column.name in (table.part, table.whole) else None
        case EventFact() | ProcessFact() | Hierarchy():
            dimension = shared.get(column.key_of)
            return (dimension.name, dimension.public_key) if dimension else None
        case (
            AsOfDates()
            | ComputedView()
            | EventLog()
            | OcelTable()
            | Dimension()
            | AsOfDimension()
            | DailyDimension()
            | Guarded()
            | Hub()
            | ReferenceTable()
            | Stage()
            | PartyStage()
            | MatchedKeys()
            | OutcomesTable()
            | StackedFact()
            | JoinedFact()
            | Cube()
            | TimeSpine()
            | Deliveries()
            | Register()
            | Ledger()
        ):
            return None


def _always_true(of: str, condition: str) -> dict[str, Any]:
    test, said = _said("always_true", {"condition": exact(condition)})
    return {test: {"name": f"{of}__always_true", **said}}


def _unique_together(*columns: str) -> tuple[str, dict[str, Any]]:
    return _said("unique_together", {"columns": list(columns)})


def _no_cycle(table: EffectivitySatellite) -> Iterator[tuple[str, dict[str, Any]]]:
    """In a hierarchy nothing is part of itself, by whatever way."""
    if table.is_hierarchy:
        (part,), (whole,) = table.driving_keys, table.secondary_keys
        yield _said("no_cycle", {"key": table.hash_key, "part": part, "whole": whole})


def _of_what_happens(table: EventLog | OutcomesTable) -> Iterator[tuple[str, dict[str, Any]]]:
    """The business may want to know what never happens, what nobody put down, and what is not as unusual as said."""
    match table:
        case EventLog():
            yield _said("every_event_once", {"links": {event.name: event.link for event in table.events}})
            yield _said("every_event_happens", {"events": [event.name for event in table.events]}, severity="warn")
        case OutcomesTable():
            yield _unique_together("activity", "outcome", "case_type")
            yield _said("everything_put_down", {}, severity="warn")
            yield _said("unusual_is_unusual", {}, severity="warn")


def _all_are_there(table: Bridge) -> tuple[str, dict[str, Any]]:
    """Every key of the hub is there with itself."""
    hub = {"to": f"ref('{table.hub}')", "field": table.hash_key}
    return _said("every_part_is_there", {"part": table.part, "whole": table.whole, **hub})


def _changes(key: str, hashdiff: str, children: tuple[str, ...] = ()) -> tuple[str, dict[str, Any]]:
    return _said("every_version_differs", {"key": key, "hashdiff": hashdiff, "child_keys": list(children)})


def _said(test: str, arguments: dict[str, Any], *, severity: str | None = None) -> tuple[str, dict[str, Any]]:
    """A test of our own, by name, with what it is told."""
    return f"puddingstone.{test}", {"arguments": arguments, "config": {"severity": severity, **_TAG}}


def _test(name: str, arguments: dict[str, Any] | None = None, *, severity: str | None = None) -> dict[str, Any]:
    return {name: {"arguments": arguments, "config": {"severity": severity, **_TAG}}}
