"""How often what a product offers is told anew: as often as the slowest source that it is made from."""

from collections.abc import Iterator, Mapping

from puddingstone.vault import AnyTable, ComposedFact, Offered, Stage


class Cadence:
    """Spans in minutes; ``None`` where some source does not say, so that nothing can be said."""

    def __init__(self, tables: Mapping[str, AnyTable], sources: Mapping[str, int | None]) -> None:
        """Remember tables by name, and how often each source delivers."""
        self._tables = tables
        self._sources = sources
        self._known: dict[str, int | None] = {}

    def of(self, name: str) -> int | None:
        """The longest time between deliveries of all that a table is made from."""
        if name not in self._known:
            found = list(self._of_what_it_reads(self._tables[name]))
            self._known[name] = None if None in found or not found else max(each for each in found if each is not None)
        return self._known[name]

    def _of_what_it_reads(self, table: AnyTable) -> Iterator[int | None]:
        if isinstance(table, Stage):
            yield self._sources.get(table.source)
        elif isinstance(table, ComposedFact):
            offered = (name for name in table.made_of if isinstance(self._tables.get(name), Offered))
            yield from map(self.of, offered)
        else:
            yield from (self.of(name) for name in table.reads if name in self._tables)
