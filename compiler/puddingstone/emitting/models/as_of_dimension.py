"""A dimension as of any date: for each key a chain of versions without gaps or overlaps."""

from puddingstone.emitting.models.select import cte, joined_lookup, key_as_text, listed, lookup_ctes, picked, with_ctes
from puddingstone.vault import AsOfDimension, Part

_BEGINNING = "cast('1900-01-01' as timestamp)"
_END = "cast('9999-12-31 23:59:59.999999' as timestamp)"


def as_of_dimension(table: AsOfDimension) -> str:
    """One row per key and version; for any moment since 1900 each key has exactly one."""
    ctes = [
        cte(table.hub, [table.hash_key, *table.natural_keys], table.hub),
        *(text for part in table.parts for text in _history(part, table.hash_key)),
        *lookup_ctes(table.lookups),
        _changes(table),
        _versions(table.hash_key),
    ]
    columns = [
        f"{key_as_text(f'{table.hub}.{table.hash_key}')} as {table.public_key}",
        "versions.valid_from",
        "versions.valid_to",
        f"versions.valid_to = {_END} as is_current",
        *(f"{table.hub}.{key}" for key in table.natural_keys),
        *(picked(part.satellite, pair) for part in table.parts for pair in part.picks),
        *(picked(lookup.table_alias, pair) for lookup in table.lookups for pair in lookup.picks),
    ]
    joins = [_join(part, table.hash_key) for part in table.parts]
    joins += [joined_lookup(lookup, table.parts) for lookup in table.lookups]
    hub = f"inner join {table.hub}\n    on versions.{table.hash_key} = {table.hub}.{table.hash_key}"
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", "from versions", hub, *joins])


def _history(part: Part, hash_key: str) -> list[str]:
    """What a satellite knows, corrections applied, from one moment to the next."""
    columns = [hash_key, *(column for column, _ in part.picks)]
    corrected = (
        "qualify row_number() over (\n"
        f"        partition by {hash_key}, effective_from\n"
        "        order by load_datetime desc\n"
        "    ) = 1"
    )
    span = [*columns, "effective_from", _until_next("effective_from", "effective_to", hash_key)]
    known = f"{part.satellite}__known"
    return [
        cte(known, [*columns, "effective_from"], part.satellite, corrected),
        f"{part.satellite} as (\n    select\n{listed(span, 8)}\n    from {known}\n)",
    ]


def _changes(table: AsOfDimension) -> str:
    """Every moment at which anything about a key changed; each begins with the beginning of time."""
    selects = [f"select\n        {table.hash_key},\n        {_BEGINNING} as valid_from\n    from {table.hub}"]
    selects += [f"select {table.hash_key}, effective_from\n    from {part.satellite}" for part in table.parts]
    return "changes as (\n    " + "\n    union\n    ".join(selects) + "\n)"


def _versions(hash_key: str) -> str:
    columns = [hash_key, "valid_from", _until_next("valid_from", "valid_to", hash_key)]
    return f"versions as (\n    select\n{listed(columns, 8)}\n    from changes\n)"


def _until_next(begins: str, ends: str, hash_key: str) -> str:
    """When the next one of the same key begins, which is when this one ends."""
    window = f"            partition by {hash_key}\n            order by {begins}\n"
    return f"lead({begins}, 1, {_END}) over (\n{window}        ) as {ends}"


def _join(part: Part, hash_key: str) -> str:
    name = part.satellite
    return (
        f"left join {name}\n    on versions.{hash_key} = {name}.{hash_key}\n"
        f"    and versions.valid_from >= {name}.effective_from\n    and versions.valid_from < {name}.effective_to"
    )
