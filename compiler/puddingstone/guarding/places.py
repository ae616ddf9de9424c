"""Where in the model it was said that something gets out."""

from puddingstone.domain import Business
from puddingstone.guarding.leaks import Leak
from puddingstone.tracing import Place
from puddingstone.vault import AnyTable, ComposedFact, Offered, Vault
from puddingstone.vault.conforming import column_of


class Places:
    """Addresses of columns: of the word that is read, of what a part of a composite says, or of their table."""

    def __init__(self, business: Business, vault: Vault) -> None:
        self._business = business
        self._tables: dict[str, AnyTable] = {table.name: table for table in vault.tables}

    def of(self, leak: Leak) -> str:
        """The address at which a leak is said."""
        table = self._tables[leak.root.table]
        if isinstance(table, ComposedFact):
            before = leak.way[leak.way.index(leak.root) - 1] if leak.way[0] != leak.root else leak.root
            return self._saying(leak.root, before)
        return (table.column(leak.root.column).origin or table.origin) if isinstance(table, Offered) else leak.said

    def composite(self, name: str) -> str:
        """The address of the composite of that name; else that of the table."""
        found = (each.address for each in self._business.composites if each.name == name)
        return next(found, self._tables[name].origin)

    def _saying(self, root: Place, before: Place) -> str:
        """What the part says that the value comes from, or, by way of who takes part, the first that says it."""
        composites = [each for each in self._business.composites if each.name == root.table]
        said = [
            (part.table != before.table, saying.address)
            for composite in composites
            for part in composite.parts
            for saying in part.sayings
            for fact in composite.shape.facts
            if fact.attribute.name == saying.fact and column_of(fact) == root.column and saying.terms
        ]
        return min(said)[1] if said else self.composite(root.table)
