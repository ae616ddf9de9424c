"""The pieces that the SQL of marts is made of."""

from collections.abc import Iterable, Iterator, Sequence

from puddingstone.vault import Lookup, Part


def ref(table: str) -> str:
    """A reference to another model."""
    return f'{{{{ ref("{table}") }}}}'


def key_as_text(column: str, parts: int = 0) -> str:
    """A hash key as marts show it; with the number of its parts, if it may stand for a missing party."""
    argument = f'puddingstone.somebody("{column}", {parts})' if parts else f'"{column}"'
    return f"{{{{ puddingstone.key_as_text({argument}) }}}}"


def somebody(column: str, parts: int) -> str:
    """A hash key of a party, or nothing where it stands for a missing one."""
    return f'{{{{ puddingstone.somebody("{column}", {parts}) }}}}'


def listed(columns: Iterable[str], indent: int = 4) -> str:
    """Columns, one to a line."""
    pad = " " * indent
    return ",\n".join(f"{pad}{column}" for column in columns)


def cte(name: str, columns: Sequence[str], table: str, rest: str = "") -> str:
    """A common table expression over one model."""
    tail = f"\n    {rest}" if rest else ""
    return f"{name} as (\n    select\n{listed(columns, 8)}\n    from {ref(table)}{tail}\n)"


def with_ctes(ctes: Iterable[str]) -> str:
    """The head of a query: its common table expressions."""
    return "with " + ",\n\n".join(ctes) + "\n"


def picked(table: str, pair: tuple[str, str]) -> str:
    """A column of a table, renamed where it has another name here."""
    column, name = pair
    return f"{table}.{column}" if column == name else f"{table}.{column} as {name}"


def lookup_ctes(lookups: Sequence[Lookup]) -> Iterator[str]:
    """The code lists that are looked up, each once."""
    for table, lookup in {lookup.table: lookup for lookup in lookups}.items():
        yield cte(table, [lookup.key, *(column for column, _ in lookup.picks)], table)


def joined_lookup(lookup: Lookup, parts: Sequence[Part]) -> str:
    """The join from a code to what it means."""
    code = next(f"{part.satellite}.{column}" for part in parts for column, name in part.picks if name == lookup.code)
    return f"left join {lookup.table} as {lookup.table_alias}\n    on {code} = {lookup.table_alias}.{lookup.key}"
