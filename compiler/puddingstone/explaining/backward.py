"""From a table or a column back to what was said, and to the sources that deliver it."""

from collections.abc import Iterator

from puddingstone.explaining.kinds import called
from puddingstone.explaining.layout import Branch, aligned, head, labelled, together, tree
from puddingstone.explaining.notes import notes_behind
from puddingstone.explaining.paths import back, reached
from puddingstone.explaining.places import Places
from puddingstone.explaining.promises import promises_of
from puddingstone.explaining.sources import meaning_at
from puddingstone.spelling import span
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import AnyTable, Column, Mart, Offered, Stage, Vault

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
        labelled("was on the board as", aligned(notes_behind([table.origin], places.notes))),
        labelled("because", [table.because]),
        labelled("may be read", [_ACCESS[table.access]]),
        labelled("is owned by", [table.owner] if table.owner else []),
        labelled("is promised anew", list(_promised(table))),
        labelled("is promised", aligned(promises_of(table, vault, places))),
        labelled("is made from", [*table.reads, *(f"source {each}" for each in sorted(_sources(table, vault)))]),
        labelled("is read by", (each.name for each in vault.tables if table.name in each.reads)),
        labelled("has the columns", aligned((c.name, c.type, _said(c, places)) for c in table.columns)),
    )


def explain_column(column: Column, table: AnyTable, vault: Vault, lineage: Lineage, places: Places) -> str:
    """What a column means, where it was said, the way to it from its sources, and what else is the same."""
    place = Place(table.name, column.name)
    return together(
        head(str(place), column.type, column.meaning),
        labelled("comes from", [places.of(column.origin)] if column.origin else []),
        labelled("was on the board as", aligned(notes_behind((column.origin, *lineage.words(place)), places.notes))),
        labelled("is made from", tree(back(place, lineage))),
        labelled("begins as", tree(_beginnings(place, vault, lineage, places))),
        labelled("is looked up in", [column.code_list.table] if column.code_list else []),
        labelled("reaches", sorted(_reached(place, vault, lineage))),
        labelled("also is", sorted(_siblings(column, table, vault))),
    )


def _promised(table: AnyTable) -> Iterator[str]:
    """How often it is told anew, which follows from its sources, for a composite from its parts."""
    if isinstance(table, Offered) and table.new_every is not None:
        yield f"every {span(table.new_every)}"


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


def _beginnings(place: Place, vault: Vault, lineage: Lineage, places: Places) -> Iterator[Branch]:
    """Each word of the model that a column is read for, what it means, and the source columns that deliver it."""
    pairs = sorted({(each.word, str(each.place)) for each in lineage.begins[place] if each.is_of_value})
    yield from (Branch(source) for word, source in pairs if not word)
    for word in dict.fromkeys(word for word, _ in pairs if word):
        sources = tuple(Branch(source) for said, source in pairs if said == word)
        yield Branch(places.of(word), meaning_at(word, vault), sources)


def _reached(place: Place, vault: Vault, lineage: Lineage) -> Iterator[str]:
    """The columns of products that a column of the vault ends up in."""
    marts = {table.name for table in vault.tables if isinstance(table, Mart)}
    yield from (str(each) for each in reached(place, lineage) if each.table in marts)


def _siblings(column: Column, table: AnyTable, vault: Vault) -> Iterator[str]:
    for other in vault.tables:
        for each in other.columns:
            if column.origin and each.origin == column.origin and (other.name, each.name) != (table.name, column.name):
                yield f"{other.name}.{each.name}"
