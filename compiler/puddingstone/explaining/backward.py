"""From a table or a column back to what was said, and to the source that delivers it."""

from collections.abc import Iterator

from puddingstone.explaining.kinds import called
from puddingstone.explaining.layout import aligned, head, labelled, together
from puddingstone.explaining.places import Places
from puddingstone.vault import AnyTable, Column, Stage, Vault

_ACCESS = {
    "private": "by its own group only",
    "protected": "by generated tables of other groups too",
    "public": "by everybody",
}


def explain_table(table: AnyTable, vault: Vault, places: Places) -> str:
    """Where a table comes from, why it is there, what it reads, who reads it, and its columns."""
    return together(
        head(table.name, f"{called(table)} in {table.schema_name}", table.meaning),
        labelled("comes from", [places.of(table.origin)]),
        labelled("because", [table.because]),
        labelled("may be read", [_ACCESS[table.access]]),
        labelled("is owned by", [table.owner] if table.owner else []),
        labelled("is made from", [*table.reads, *(f"source {each}" for each in sorted(_sources(table, vault)))]),
        labelled("is read by", (each.name for each in vault.tables if table.name in each.reads)),
        labelled("has the columns", aligned((c.name, c.type, _said(c, places)) for c in table.columns)),
    )


def explain_column(column: Column, table: AnyTable, vault: Vault, places: Places) -> str:
    """What a column means, where it was said, and what it is computed from in the source."""
    return together(
        head(f"{table.name}.{column.name}", column.type, column.meaning),
        labelled("comes from", [places.of(column.origin)] if column.origin else []),
        labelled("is delivered as", sorted(_physical(column, table, vault))),
        labelled("is looked up in", [column.code_list.table] if column.code_list else []),
        labelled("also is", sorted(_siblings(column, table, vault))),
    )


def _said(column: Column, places: Places) -> str:
    return f"from {places.of(column.origin)}" if column.origin else column.meaning


def _upstream(table: AnyTable, vault: Vault) -> Iterator[AnyTable]:
    by_name = {each.name: each for each in vault.tables}
    waiting, seen = [table], {table.name}
    while waiting:
        current = waiting.pop()
        yield current
        for name in current.reads:
            if name not in seen and name in by_name:
                seen.add(name)
                waiting.append(by_name[name])


def _sources(table: AnyTable, vault: Vault) -> set[str]:
    return {f"{each.source}.{each.source_table}" for each in _upstream(table, vault) if isinstance(each, Stage)}


def _physical(column: Column, table: AnyTable, vault: Vault) -> Iterator[str]:
    for stage in _upstream(table, vault):
        if not isinstance(stage, Stage):
            continue
        names = {each.name for each in stage.columns if column.origin and each.origin == column.origin}
        for derived in stage.derived:
            if derived.name in names:
                yield f"{derived.expression} in {stage.source}.{stage.source_table}"


def _siblings(column: Column, table: AnyTable, vault: Vault) -> Iterator[str]:
    for other in vault.tables:
        for each in other.columns:
            if column.origin and each.origin == column.origin and (other.name, each.name) != (table.name, column.name):
                yield f"{other.name}.{each.name}"
