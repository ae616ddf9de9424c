"""The log of a domain in the shape of OCEL 2.0: views in a schema of their own, with the names of that standard."""

from collections.abc import Iterable, Iterator, Sequence

from puddingstone.domain import Entity, Happening
from puddingstone.planning.business_vault.cases import case_type, logged_parties
from puddingstone.planning.columns import column
from puddingstone.planning.dimensions import parts_of
from puddingstone.planning.site import Site
from puddingstone.spelling import title
from puddingstone.vault import (
    Column,
    EventLog,
    LoggedEvent,
    OcelEventObjects,
    OcelEvents,
    OcelEventType,
    OcelObjectObjects,
    OcelObjects,
    OcelObjectType,
    OcelTypes,
    OcelView,
    Tie,
    mart_names,
    names,
)

_BECAUSE = "process-mining tools read OCEL 2.0: which events there are, which things, and who took part in what"
_ID = Column(name="ocel_id", meaning="What it is and its key: tells all of them apart.")
_TYPE = Column(name="ocel_type", meaning="What it is.")
_TIME = Column(name="ocel_time", type="timestamp", meaning="When it happened, or changed; 1970 for what never changes.")
_CHANGED = Column(name="ocel_changed_field", meaning="What changed; empty for what never changes.")
_QUALIFIER = Column(name="ocel_qualifier", meaning="As what it took part, or in which relationship it is.")


def ocel(log: EventLog, relationships: Sequence[Happening], site: Site) -> Iterator[OcelView]:
    """The tables of the standard, and one for each type of event and of thing."""
    ties = [tie for each in sorted(relationships, key=lambda each: each.name) for tie in _ties(each, site)]
    roots = _roots(log, ties, site)
    cases = tuple(case_type(root) for root in roots)
    objects = names.ocel(log.group, "object")
    yield OcelEvents.model_validate({**_as(log, "event", "Every event.", [_ID, _TYPE]), "log": log.name})
    yield OcelObjects.model_validate({**_as(log, "object", "Every thing.", [_ID, _TYPE]), "cases": cases})
    yield OcelEventObjects.model_validate(
        {
            **_as(log, "event_object", "Who took part in what.", [*_pair("event", "object"), _QUALIFIER]),
            "log": log.name,
            "objects": objects,
        }
    )
    columns = [*_pair("source", "target"), _QUALIFIER]
    yield OcelObjectObjects.model_validate(
        {**_as(log, "object_object", "What is, or was, in a relationship with what.", columns), "ties": tuple(ties)}
    )
    yield _types(log, "event", [event.name for event in log.events])
    yield _types(log, "object", [case.name for case in cases])
    yield from (_event_type(log, event, site) for event in log.events)
    yield from (_object_type(log, root, site) for root in roots)


def _roots(log: EventLog, ties: Iterable[Tie], site: Site) -> list[Entity]:
    hubs = {party.case.hub for event in log.events for party in event.parties}
    hubs |= {party.case.hub for tie in ties for party in (tie.source, tie.target)}
    found = [each for each in site.business.entities if each.base is None and names.hub(each) in hubs]
    return sorted(found, key=names.hub)


def _ties(relationship: Happening, site: Site) -> Iterator[Tie]:
    source, *targets = logged_parties(relationship, site)
    for target in targets:
        yield Tie(name=relationship.name, link=names.link(relationship), source=source, target=target)


def _types(log: EventLog, what: str, types: Sequence[str]) -> OcelTypes:
    mapped = Column(name="ocel_type_map", meaning=f"The end of the name of its table, which begins with {what}_.")
    said = _as(log, f"{what}_map_type", f"Every type of {what}, and what its table is called.", [_TYPE, mapped])
    return OcelTypes.model_validate({**said, "types": tuple(types)})


def _event_type(log: EventLog, event: LoggedEvent, site: Site) -> OcelEventType:
    happening = next(each for each in site.business.happenings if each.name == event.name and _is_in(each, log))
    facts = [column(each, site) for each in mart_names.shown(happening)]
    said = _as(log, f"event_{event.name}", happening.meaning, [_ID, _TIME, *facts], origin=happening.address)
    return OcelEventType.model_validate({**said, "event": event})


def _object_type(log: EventLog, root: Entity, site: Site) -> OcelObjectType:
    kin = [each.address for each in site.business.entities if site.business.root_of(each.address) == root]
    offered = next((address for address in sorted(kin) if site.domain_of(address) == log.group), root.address)
    facts = mart_names.plain_facts(site.business, offered)
    spelt = mart_names.spelt_facts(facts, root)
    case = case_type(root)
    columns = [
        *(_ID, _TIME, _CHANGED),
        *(column(key, site) for key in root.keys),
        *(column(each.attribute, site, name=spelt[each.part, each.attribute.name]) for each in facts),
    ]
    meaning = f"{root.meaning or title(root.name)} What never changes, and every change of the rest."
    said = _as(log, f"object_{case.name}", meaning, columns, origin=root.address)
    return OcelObjectType.model_validate({**said, "case": case, "parts": parts_of(facts, spelt)})


def _is_in(happening: Happening, log: EventLog) -> bool:
    return happening.address.startswith(f"{log.group}.")


def _pair(one: str, other: str) -> tuple[Column, Column]:
    first, second = (Column(name=f"ocel_{each}_id", meaning=f"The {each}, by its ocel_id.") for each in (one, other))
    return first, second


def _as(log: EventLog, alias: str, meaning: str, columns: Sequence[Column], *, origin: str = "") -> dict[str, object]:
    """What all of these tables have in common."""
    return {
        "name": names.ocel(log.group, alias),
        "alias": alias,
        "folder": f"{names.BUSINESS_VAULT}/{names.ocel_schema(log.group)}",
        "schema_name": names.ocel_schema(log.group),
        "meaning": meaning,
        "origin": origin or log.origin,
        "because": _BECAUSE,
        "owner": log.owner,
        "group": log.group,
        "columns": tuple(each.model_copy(update={"is_critical": False, "code_list": None}) for each in columns),
    }
