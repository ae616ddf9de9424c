"""Facts: an event as it happened, or the events of an entity's life side by side."""

from puddingstone.emitting.models.dimension import latest
from puddingstone.emitting.models.select import (
    cte,
    first_of,
    hub_cte,
    hub_key,
    key_as_text,
    listed,
    picked,
    ref,
    somebody,
    with_ctes,
)
from puddingstone.vault import EventFact, ProcessFact, Step


def event_fact(table: EventFact) -> str:
    """One row per row of the link."""
    step = table.step
    columns = [
        f"{key_as_text(table.hash_key)} as {table.public_key}",
        *(f"{key_as_text(column, _parts(column, step))} as {name}" for column, name in step.keys),
        f"effective_from as {step.moment}",
        *(column if column == name else f"{column} as {name}" for column, name in step.picks),
    ]
    return f"select\n{listed(columns)}\nfrom {ref(step.link)}"


def process_fact(table: ProcessFact) -> str:
    """One row per key of the hub to which at least one of the events happened; of several the last one counts."""
    ctes = [
        hub_cte(table),
        *(_last(step) for step in table.steps),
        *(latest(part, table.hash_key) for part in table.parts),
    ]
    moments = [f"{step.link}.effective_from" for step in table.steps]
    columns = [
        hub_key(table),
        *(f"{table.hub}.{key}" for key in table.natural_keys),
        *(f"{key_as_text(_either(found))} as {name}" for name, found in _keys(table).items()),
        *(f"{step.link}.effective_from as {step.moment}" for step in table.steps),
        *(picked(step.link, pair) for step in table.steps for pair in step.picks),
        *(picked(part.satellite, pair) for part in table.parts for pair in part.picks),
    ]
    joins = [
        f"left join {step.link}\n    on {table.hub}.{table.hash_key} = {step.link}.{step.grain_key}"
        for step in table.steps
    ]
    joins += [
        f"left join {part.satellite}\n    on {table.hub}.{table.hash_key} = {part.satellite}.{table.hash_key}"
        for part in table.parts
    ]
    happened = f"where {_either(moments)} is not null"
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {table.hub}", *joins, happened])


def _last(step: Step) -> str:
    columns = [
        step.grain_key,
        *(_party(column, step) for column, _ in step.keys),
        "effective_from",
        *(column for column, _ in step.picks),
    ]
    last = first_of(step.grain_key, f"effective_from desc, load_datetime desc, {step.link_key}")
    return cte(step.link, columns, step.link, last)


def _keys(table: ProcessFact) -> dict[str, list[str]]:
    """For each party's key the events that know it, in their order."""
    found: dict[str, list[str]] = {}
    for step in table.steps:
        for column, name in step.keys:
            if name != table.public_key:
                found.setdefault(name, []).append(f"{step.link}.{column}")
    return found


def _parts(column: str, step: Step) -> int:
    """The number of parts of a key whose party may be missing; 0 if it may not."""
    return dict(step.optional).get(column, 0)


def _party(column: str, step: Step) -> str:
    parts = _parts(column, step)
    return f"{somebody(column, parts)} as {column}" if parts else column


def _either(columns: list[str]) -> str:
    return columns[0] if len(columns) == 1 else f"coalesce({', '.join(columns)})"
