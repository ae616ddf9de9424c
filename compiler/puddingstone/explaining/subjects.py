"""Everything that can be explained, as a list."""

from collections.abc import Iterator

from puddingstone.domain import Business
from puddingstone.explaining.kinds import called
from puddingstone.explaining.sources import source_columns
from puddingstone.explaining.words import words
from puddingstone.tracing import trace
from puddingstone.vault import Vault


def subjects(business: Business, vault: Vault) -> Iterator[str]:
    """The words of the model, then the tables of the vault, then the columns of sources."""
    yield from sorted(f"{word.address}  {word.kind}" for word in words(business))
    yield from (f"{table.name}  {called(table)}" for table in vault.tables)
    yield from (f"{place}  column of a source" for place in source_columns(trace(vault)))
