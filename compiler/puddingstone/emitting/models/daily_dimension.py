"""A dimension as of each day: the versions that a point-in-time table points to."""

from puddingstone.emitting.models.select import (
    cte,
    described,
    hub_cte,
    hub_key,
    joined_lookup,
    listed,
    lookup_ctes,
    with_ctes,
)
from puddingstone.vault import DailyDimension, Part, names


def daily_dimension(table: DailyDimension) -> str:
    """One row per key and day, from the day on which the key was first delivered."""
    pointers = [names.pointer(part.satellite, names.LOAD_TIME) for part in table.parts]
    ctes = [
        cte(table.pit, [table.hash_key, names.AS_OF_DATE, *pointers], table.pit),
        hub_cte(table),
        *(_versions(part, table.hash_key) for part in table.parts),
        *lookup_ctes(table.lookups),
    ]
    columns = [hub_key(table), f"{table.pit}.{names.AS_OF_DATE}", *described(table)]
    joins = [f"inner join {table.hub}\n    on {table.pit}.{table.hash_key} = {table.hub}.{table.hash_key}"]
    joins += [_join(part, table) for part in table.parts]
    joins += [joined_lookup(lookup, table.parts) for lookup in table.lookups]
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {table.pit}", *joins])


def _versions(part: Part, hash_key: str) -> str:
    return cte(part.satellite, [hash_key, names.LOAD_TIME, *(column for column, _ in part.picks)], part.satellite)


def _join(part: Part, table: DailyDimension) -> str:
    name, pointer = part.satellite, names.pointer(part.satellite, names.LOAD_TIME)
    return (
        f"left join {name}\n    on {table.pit}.{table.hash_key} = {name}.{table.hash_key}\n"
        f"    and {table.pit}.{pointer} = {name}.{names.LOAD_TIME}"
    )
