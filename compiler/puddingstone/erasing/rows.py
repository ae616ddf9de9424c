"""Which rows of a table are about a person."""

from collections.abc import Iterator

from puddingstone.domain.frozen import Frozen
from puddingstone.vault import Hub, LinkOfParties, Vault


class Rows(Frozen):
    """Rows with the hash key of a person in any of ``columns``.

    Where a table only has the key of what happened, ``columns`` are those of its ``link``, found by ``link_key``.
    """

    columns: tuple[str, ...]
    link: str = ""
    link_key: str = ""


def links_with(hub: Hub, vault: Vault) -> Iterator[tuple[LinkOfParties, tuple[str, ...]]]:
    """The links in which keys of a hub take part, and the columns that these are in."""
    for table in vault.tables:
        if isinstance(table, LinkOfParties):
            columns = tuple(each.column for each in table.foreign_keys if each.hub == hub.name)
            if columns:
                yield table, columns
