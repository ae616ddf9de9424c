"""A dimension as of any date: for each key a chain of versions without gaps or overlaps."""

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
from puddingstone.emitting.moments import BEGINNING_OF_TIME, END_OF_TIME
from puddingstone.vault import AsOfDimension, Part


def as_of_dimension(table: AsOfDimension) -> str:
    """One row per key and version; for any moment since 1900 each key has exactly one."""
    ctes = [
        hub_cte(table),
        *(text for part in table.parts for text in _history(part, table.hash_key)),
        *lookup_ctes(table.lookups),
        _changes(table),
        _versions(table.hash_key),
    ]
    columns = [
        hub_key(table),
        "versions.valid_from",
        "versions.valid_to",
        f"versions.valid_to = {END_OF_TIME} as is_current",
        *described(table),
    ]
    joins = [_join(part, table.hash_key) for part in table.parts]
    joins += [joined_lookup(lookup, table.parts) for lookup in table.lookups]
    hub = f"inner join {table.hub}\n    on versions.{table.hash_key} = {table.hub}.{table.hash_key}"
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", "from versions", hub, *joins])


def _history(part: Part, hash_key: str) -> list[str]:
    """What a satellite knows, corrections applied, from one moment to the next."""
    columns = [hash_key, *(column for column, _ in part.picks)]
    corrected = first_of(f"{hash_key}, effective_from", "load_datetime desc")
    span = [*columns, "effective_from", _until_next("effective_from", "effective_to", hash_key)]
    known = f"{part.satellite}__known"
    return [
        cte(known, [*columns, "effective_from"], part.satellite, corrected),
        f"{part.satellite} as (\n    select\n{listed(span, 8)}\n    from {known}\n)",
    ]


def _changes(table: AsOfDimension) -> str:
    """Every moment at which anything about a key changed; each begins with the beginning of time."""
    selects = [f"select\n        {table.hash_key},\n        {BEGINNING_OF_TIME} as valid_from\n    from {table.hub}"]
    selects += [f"select {table.hash_key}, effective_from\n    from {part.satellite}" for part in table.parts]
    return "changes as (\n    " + "\n    union\n    ".join(selects) + "\n)"


def _versions(hash_key: str) -> str:
    columns = [hash_key, "valid_from", _until_next("valid_from", "valid_to", hash_key)]
    return f"versions as (\n    select\n{listed(columns, 8)}\n    from changes\n)"


def _until_next(begins: str, ends: str, hash_key: str) -> str:
    """When the next one of the same key begins, which is when this one ends."""
    window = f"            partition by {hash_key}\n            order by {begins}\n"
    return f"lead({begins}, 1, {END_OF_TIME}) over (\n{window}        ) as {ends}"


def _join(part: Part, hash_key: str) -> str:
    name = part.satellite
    return (
        f"left join {name}\n    on versions.{hash_key} = {name}.{hash_key}\n"
        f"    and versions.valid_from >= {name}.effective_from\n    and versions.valid_from < {name}.effective_to"
    )
