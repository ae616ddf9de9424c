"""The tables of OCEL 2.0 in its relational form."""

from collections.abc import Sequence

from puddingstone.emitting.models.select import cte, first_of, key_as_text, listed, picked, ref, with_ctes
from puddingstone.vault import (
    OcelEventObjects,
    OcelEvents,
    OcelEventType,
    OcelObjectObjects,
    OcelObjects,
    OcelObjectType,
    OcelTypes,
    Part,
    names,
)

_ALWAYS = "cast('1970-01-01' as timestamp)"


def events(table: OcelEvents) -> str:
    """One row per event."""
    columns = ["event_id as ocel_id", "activity as ocel_type"]
    return f"select distinct\n{listed(columns)}\nfrom {ref(table.log)}"


def event_objects(table: OcelEventObjects) -> str:
    """One row per event and thing that took part in it."""
    columns = [
        "event_id as ocel_event_id",
        "case_type || ':' || case_key as ocel_object_id",
        "role as ocel_qualifier",
    ]
    return f"select\n{listed(columns)}\nfrom {ref(table.log)}\nwhere case_key is not null"


def objects(table: OcelObjects) -> str:
    """One row per thing."""
    selects = []
    for case in table.cases:
        columns = [f"{_id(case.name, case.hash_key)} as ocel_id", f"'{case.name}' as ocel_type"]
        selects.append(f"select\n{listed(columns)}\nfrom {ref(case.hub)}")
    return _union(selects)


def object_objects(table: OcelObjectObjects) -> str:
    """One row per relationship and thing that another is in it with."""
    nothing = [f"cast(null as varchar) as {column.name}" for column in table.columns]
    if not table.ties:
        return f"select\n{listed(nothing)}\nwhere false"
    selects = []
    for tie in table.ties:
        columns = [
            f"{_id(tie.source.case.name, tie.source.column)} as ocel_source_id",
            f"{_id(tie.target.case.name, tie.target.column)} as ocel_target_id",
            f"'{tie.name}' as ocel_qualifier",
        ]
        selects.append(f"select\n{listed(columns)}\nfrom {ref(tie.link)}")
    return _union(selects)


def types(table: OcelTypes) -> str:
    """One row per type, whose table is named after it."""
    selects = ([f"'{name}' as ocel_type", f"'{name}' as ocel_type_map"] for name in table.types)
    return _union([f"select\n{listed(columns)}" for columns in selects])


def event_type(table: OcelEventType) -> str:
    """One row per event of the type."""
    event = table.event
    columns = [
        f"{_id(event.name, event.hash_key)} as ocel_id",
        f"{names.EVENT_TIME} as ocel_time",
        *event.facts,
    ]
    return f"select\n{listed(columns)}\nfrom {ref(event.link)}"


def object_type(table: OcelObjectType) -> str:
    """One row per thing with what never changes, and one per change of a fact, with that fact only."""
    case = table.case
    facts = [name for part in table.parts for _, name in part.picks]
    type_of = {column.name: column.type for column in table.columns}
    nothing = {name: f"cast(null as {type_of[name]}) as {name}" for name in (*case.natural_keys, *facts)}
    always = [
        f"{_id(case.name, case.hash_key)} as ocel_id",
        f"{_ALWAYS} as ocel_time",
        "cast(null as varchar) as ocel_changed_field",
        *case.natural_keys,
        *(nothing[name] for name in facts),
    ]
    selects = [f"select\n{listed(always)}\nfrom {ref(case.hub)}"]
    for part in table.parts:
        for column, name in part.picks:
            changed = [
                f"{_id(case.name, case.hash_key)} as ocel_id",
                f"{names.EVENT_TIME} as ocel_time",
                f"'{name}' as ocel_changed_field",
                *(nothing[key] for key in case.natural_keys),
                *(picked(part.satellite, (column, name)) if each == name else nothing[each] for each in facts),
            ]
            told = f"{part.satellite}.{column}"
            window = f"    partition by {case.hash_key}\n    order by {names.EVENT_TIME}\n"
            selects.append(
                f"select\n{listed(changed)}\nfrom {part.satellite}\n"
                f"qualify {told} is distinct from lag({told}) over (\n{window})"
            )
    ctes = [_known(part, case.hash_key) for part in table.parts]
    return "\n".join([*([with_ctes(ctes)] if ctes else []), _union(selects)])


def _known(part: Part, hash_key: str) -> str:
    columns = [hash_key, *(column for column, _ in part.picks), names.EVENT_TIME]
    corrected = first_of(f"{hash_key}, {names.EVENT_TIME}", f"{names.LOAD_TIME} desc")
    return cte(part.satellite, columns, part.satellite, corrected)


def _id(type_: str, hash_key: str) -> str:
    return f"'{type_}:' || {key_as_text(hash_key)}"


def _union(selects: Sequence[str]) -> str:
    return "\n\nunion all\n\n".join(selects)
