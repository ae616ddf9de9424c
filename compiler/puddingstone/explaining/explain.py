"""Finding what a name stands for, and explaining it in both directions."""

from collections.abc import Iterator
from pathlib import Path

from puddingstone.diagnostics import SpanMap
from puddingstone.domain import Business
from puddingstone.explaining.backward import explain_column, explain_table
from puddingstone.explaining.forward import explain_word
from puddingstone.explaining.notes import PREFIX, Notes, explain_note
from puddingstone.explaining.places import Places
from puddingstone.explaining.sources import explain_source
from puddingstone.explaining.words import Word, words
from puddingstone.tracing import Lineage, trace
from puddingstone.vault import Vault


def explain(  # noqa: PLR0913, PLR0917 (each is a reading of the same model)
    name: str, business: Business, vault: Vault, spans: SpanMap, root: Path, notes: Notes = ()
) -> str | None:
    """Explain every table, column and word called ``name``, of sources and boards as well; ``None`` if there is none.

    ``notes`` are those of the boards that the models began with; ``note:`` before the id or the text of one names it.
    """
    places, lineage = Places(spans, root, tuple(notes)), trace(vault)
    if name.startswith(PREFIX):
        return "\n\n".join(explain_note(name, business, vault, lineage, places)) or None
    texts = [
        *_of_vault(name, vault, lineage, places),
        *explain_source(name, vault, lineage, places),
        *(explain_word(word, business, vault, lineage, places) for word in _of_model(name, business)),
    ]
    return "\n\n".join(texts) or None


def _of_vault(name: str, vault: Vault, lineage: Lineage, places: Places) -> Iterator[str]:
    table_name, _, column_name = name.lower().partition(".")
    for table in vault.tables:
        if table.name.lower() != table_name:
            continue
        if not column_name:
            yield explain_table(table, vault, places)
        for column in table.columns:
            if column.name.lower() == column_name:
                yield explain_column(column, table, vault, lineage, places)


def _of_model(name: str, business: Business) -> list[Word]:
    """The words whose address is, or ends with, the name; among several the outermost ones only."""
    wanted = name.lower()
    found = [word for word in words(business) if f".{word.address.lower()}".endswith(f".{wanted}")]
    exact = [word for word in found if word.address.lower() == wanted]
    depth = min((word.address.count(".") for word in found), default=0)
    return exact or [word for word in found if word.address.count(".") == depth]
