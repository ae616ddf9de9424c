"""What the columns of event logs are made of, and those of their views in the shape of OCEL 2.0."""

from collections.abc import Iterable
from typing import assert_never

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.tracing.marts import AS_TEXT
from puddingstone.vault import (
    CaseType,
    EventLog,
    OcelEventObjects,
    OcelEvents,
    OcelEventType,
    OcelObjectObjects,
    OcelObjects,
    OcelObjectType,
    OcelTypes,
    OcelView,
    names,
)

AS_JSON = "as JSON"
WITH_ITS_TYPE = "with its type, as text"
ALWAYS = "1970"


def event_log(table: EventLog) -> dict[str, Made]:
    """The moment and the facts of each event, and the keys of those who took part."""
    links = [event.link for event in table.events]
    parties = [party for event in table.events for party in event.parties]
    hubs = {case.hub: case for case in (party.case for party in parties)}
    keys = [Place(case.hub, key) for case in hubs.values() for key in case.natural_keys]
    facts = [Place(event.link, fact) for event in table.events for fact in event.facts]
    return {
        "event_id": _made(_ids(table), "transformation", WITH_ITS_TYPE),
        "activity": _constant(event.name for event in table.events),
        "happened_at": _made(Place(link, names.EVENT_TIME) for link in links),
        "case_type": _constant(case.name for case in hubs.values()),
        "case_id": _made(keys, "transformation", AS_TEXT),
        "case_key": _made((Place(case.hub, case.hash_key) for case in hubs.values()), "transformation", AS_TEXT),
        "role": _constant(party.role for party in parties),
        names.LOAD_TIME: _made(Place(link, names.LOAD_TIME) for link in links),
        names.RECORD_SOURCE: _made(Place(link, names.RECORD_SOURCE) for link in links),
        "facts": _made(facts, "transformation", AS_JSON),
    }


def ocel(table: OcelView) -> dict[str, Made]:  # noqa: PLR0911
    """Ids that tell which type something is of, types, and what is known of events and things."""
    match table:
        case OcelEvents():
            return {"ocel_id": _log(table.log, "event_id"), "ocel_type": _log(table.log, "activity")}
        case OcelEventObjects():
            things = (Place(table.log, "case_type"), Place(table.log, "case_key"))
            return {
                "ocel_event_id": _log(table.log, "event_id"),
                "ocel_object_id": _made(things, "transformation", "type and key"),
                "ocel_qualifier": _log(table.log, "role"),
            }
        case OcelObjects():
            return {"ocel_id": _things(table.cases), "ocel_type": _constant(case.name for case in table.cases)}
        case OcelObjectObjects():
            sources = (Place(tie.link, tie.source.column) for tie in table.ties)
            targets = (Place(tie.link, tie.target.column) for tie in table.ties)
            return {
                "ocel_source_id": _made(sources, "transformation", WITH_ITS_TYPE),
                "ocel_target_id": _made(targets, "transformation", WITH_ITS_TYPE),
                "ocel_qualifier": _constant(tie.name for tie in table.ties),
            }
        case OcelTypes():
            return dict.fromkeys(("ocel_type", "ocel_type_map"), _constant(table.types))
        case OcelEventType():
            return _event_type(table)
        case OcelObjectType():
            return _object_type(table)
        case _:
            assert_never(table)


def _event_type(table: OcelEventType) -> dict[str, Made]:
    link = table.event.link
    return {
        "ocel_id": _made([Place(link, table.event.hash_key)], "transformation", WITH_ITS_TYPE),
        "ocel_time": _made([Place(link, names.EVENT_TIME)]),
        **{fact: _made([Place(link, fact)]) for fact in table.event.facts},
    }


def _object_type(table: OcelObjectType) -> dict[str, Made]:
    """What never changes comes from the hub, and every change from a satellite."""
    case = table.case
    satellites = [part.satellite for part in table.parts]
    told = [Place(each, case.hash_key) for each in (case.hub, *satellites)]
    moments = _made(Place(each, names.EVENT_TIME) for each in satellites)
    return {
        "ocel_id": _made(told, "transformation", WITH_ITS_TYPE),
        "ocel_time": Made(moments.of, ALWAYS),
        "ocel_changed_field": _constant(name for part in table.parts for _, name in part.picks),
        **{key: _made([Place(case.hub, key)]) for key in case.natural_keys},
        **{name: _made([Place(part.satellite, column)]) for part in table.parts for column, name in part.picks},
    }


def _ids(table: EventLog) -> Iterable[Place]:
    return (Place(event.link, event.hash_key) for event in table.events)


def _things(cases: Iterable[CaseType]) -> Made:
    return _made((Place(case.hub, case.hash_key) for case in cases), "transformation", WITH_ITS_TYPE)


def _log(log: str, column: str) -> Made:
    return _made([Place(log, column)])


def _constant(words: Iterable[str]) -> Made:
    """One of several words, or nothing where there is none."""
    return Made(otherwise=", ".join(f"'{word}'" for word in dict.fromkeys(words)) or "null")


def _made(places: Iterable[Place], how: How = "identity", said: str = "") -> Made:
    causes = tuple(Cause(each, how, said) for each in dict.fromkeys(places))
    return Made(causes, "" if causes else "null")
