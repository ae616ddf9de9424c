"""From a table or a column of a source to what becomes of it."""

from collections.abc import Iterator

from puddingstone.explaining.layout import aligned, head, labelled, together, tree
from puddingstone.explaining.paths import forth
from puddingstone.explaining.places import Places
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import Stage, Vault


def source_columns(lineage: Lineage) -> list[Place]:
    """The columns of sources that anything is made from, or that decide about rows."""
    asked = {each.place for causes in lineage.rows.values() for each in causes}
    return sorted(place for place in {*lineage.used, *asked} if place not in lineage.made)


def explain_source(name: str, vault: Vault, lineage: Lineage, places: Places) -> Iterator[str]:
    """Explain the table or the column of a source that is called ``name``; nothing if none is."""
    columns = source_columns(lineage)
    tables = {place.table for place in columns}
    yield from (_table(table, columns, vault, lineage) for table in sorted(tables) if table.lower() == name.lower())
    yield from (_column(place, vault, lineage, places) for place in columns if str(place).lower() == name.lower())


def words_of(place: Place, lineage: Lineage) -> list[str]:
    """The addresses of the words of the model that a source column is read for."""
    return sorted({each.word for each in lineage.used.get(place, ()) if each.word})


def meaning_at(address: str, vault: Vault) -> str:
    """What the word at an address means, as the columns have it that hold it."""
    meanings = (column.meaning for table in vault.tables for column in table.columns if column.origin == address)
    return " ".join(next(meanings, "").split())


def _table(name: str, columns: list[Place], vault: Vault, lineage: Lineage) -> str:
    stages = [each.name for each in vault.tables if isinstance(each, Stage) and _source(each) == name]
    mine = [place for place in columns if place.table == name]
    return together(
        head(name, "table of a source", ""),
        labelled("is read by", stages),
        labelled("has the columns", aligned((each.column, ", ".join(words_of(each, lineage))) for each in mine)),
    )


def _column(place: Place, vault: Vault, lineage: Lineage, places: Places) -> str:
    said = [(places.of(word), meaning_at(word, vault)) for word in words_of(place, lineage)]
    decided = [name for name, causes in lineage.rows.items() if any(each.place == place for each in causes)]
    return together(
        head(str(place), "column of a source", ""),
        labelled("in the words of the model is", aligned(said)),
        labelled("becomes", tree(forth(place, lineage))),
        labelled("decides about the rows of", decided),
    )


def _source(stage: Stage) -> str:
    return f"{stage.source}.{stage.source_table}"
