"""A dimension as known now: the hub with the latest row of each satellite."""

from puddingstone.emitting.models.select import (
    cte,
    described,
    first_of,
    hub_cte,
    hub_key,
    joined_lookup,
    listed,
    lookup_ctes,
    with_ctes,
)
from puddingstone.vault import Dimension, Part


def dimension(table: Dimension) -> str:
    """One row per key of the hub; what became true last in the world counts, and of that what was delivered last."""
    ctes = [
        hub_cte(table),
        *(latest(part, table.hash_key) for part in table.parts),
        *lookup_ctes(table.lookups),
    ]
    columns = [
        hub_key(table),
        *described(table),
    ]
    joins = [
        f"left join {part.satellite}\n    on {table.hub}.{table.hash_key} = {part.satellite}.{table.hash_key}"
        for part in table.parts
    ]
    joins += [joined_lookup(lookup, table.parts) for lookup in table.lookups]
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {table.hub}", *joins])


def latest(part: Part, hash_key: str) -> str:
    """What a satellite knows now."""
    columns = [hash_key, *(column for column, _ in part.picks)]
    last = first_of(hash_key, "effective_from desc, load_datetime desc")
    return cte(part.satellite, columns, part.satellite, last)
