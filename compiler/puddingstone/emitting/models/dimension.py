"""A dimension as known now: the hub with the latest row of each satellite."""

from puddingstone.emitting.models.select import cte, joined_lookup, key_as_text, listed, lookup_ctes, picked, with_ctes
from puddingstone.vault import Dimension, Part


def dimension(table: Dimension) -> str:
    """One row per key of the hub; what became true last in the world counts, and of that what was delivered last."""
    ctes = [
        cte(table.hub, [table.hash_key, *table.natural_keys], table.hub),
        *(_latest(part, table.hash_key) for part in table.parts),
        *lookup_ctes(table.lookups),
    ]
    columns = [
        f"{key_as_text(f'{table.hub}.{table.hash_key}')} as {table.public_key}",
        *(f"{table.hub}.{key}" for key in table.natural_keys),
        *(picked(part.satellite, pair) for part in table.parts for pair in part.picks),
        *(picked(lookup.table_alias, pair) for lookup in table.lookups for pair in lookup.picks),
    ]
    joins = [
        f"left join {part.satellite}\n    on {table.hub}.{table.hash_key} = {part.satellite}.{table.hash_key}"
        for part in table.parts
    ]
    joins += [joined_lookup(lookup, table.parts) for lookup in table.lookups]
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {table.hub}", *joins])


def _latest(part: Part, hash_key: str) -> str:
    columns = [hash_key, *(column for column, _ in part.picks)]
    latest = (
        "qualify row_number() over (\n"
        f"        partition by {hash_key}\n"
        "        order by effective_from desc, load_datetime desc\n"
        "    ) = 1"
    )
    return cte(part.satellite, columns, part.satellite, latest)
