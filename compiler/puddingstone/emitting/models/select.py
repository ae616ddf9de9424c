"""The pieces that the SQL of marts is made of."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from puddingstone.vault import AsOfDimension, DailyDimension, Dimension, Lookup, Part, ProcessFact

AnyDimension: TypeAlias = Dimension | AsOfDimension | DailyDimension


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


def first_of(partition_by: str, order_by: str) -> str:
    """The condition that keeps the first row of each partition."""
    return f"qualify row_number() over (\n        partition by {partition_by}\n        order by {order_by}\n    ) = 1"


def hub_cte(table: AnyDimension | ProcessFact) -> str:
    """The keys that a mart has a row, or several, for."""
    return cte(table.hub, [table.hash_key, *table.natural_keys], table.hub)


def hub_key(table: AnyDimension | ProcessFact) -> str:
    """The public key of a mart, from its hub."""
    return f"{key_as_text(f'{table.hub}.{table.hash_key}')} as {table.public_key}"


def described(table: AnyDimension) -> Iterator[str]:
    """The natural keys of an entity, what its satellites know, and what its codes mean."""
    yield from (f"{table.hub}.{key}" for key in table.natural_keys)
    yield from (picked(part.satellite, pair) for part in table.parts for pair in part.picks)
    yield from (picked(lookup.table_alias, pair) for lookup in table.lookups for pair in lookup.picks)


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
