"""Who may read a table: its own group only, unless a table of another group cannot do without it."""

from collections.abc import Sequence

from puddingstone.vault import AnyTable


def with_access(tables: Sequence[AnyTable]) -> list[AnyTable]:
    """The tables, with those protected instead of private that tables of another group rely on."""
    groups: dict[str, set[str]] = {}
    for table in tables:
        for name in table.relies_on:
            groups.setdefault(name, set()).add(table.group)
    return [_opened(table, groups.get(table.name, set())) for table in tables]


def _opened(table: AnyTable, groups: set[str]) -> AnyTable:
    is_shared = table.access == "private" and groups - {table.group}
    return table.model_copy(update={"access": "protected"}) if is_shared else table
