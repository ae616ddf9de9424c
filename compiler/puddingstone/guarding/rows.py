"""Rows that are not for everybody, in a table that everybody may read."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.guarding.places import Places
from puddingstone.vault import ComposedFact, Offered, Vault

_REMEDY = "say for the composite too who sees which of its rows: Product(rows=[Rows(...)])"


def rows_for_all(vault: Vault, places: Places) -> Iterator[Finding]:
    """A composite is built once for all who read it: it says for itself who sees which of its rows."""
    limited = {table.name for table in vault.tables if isinstance(table, Offered) and table.rows}
    for table in vault.tables:
        if isinstance(table, ComposedFact) and not table.rows:
            for name in sorted(limited.intersection(table.made_of)):
                message = f"{table.name} shows all what only some see of {name}"
                yield Finding("rows-for-all", message, places.composite(table.name), _REMEDY)
