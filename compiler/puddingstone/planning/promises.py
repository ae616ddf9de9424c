"""How often what a product offers is told anew: as often as the slowest source that it is made from."""

from collections.abc import Iterator, Sequence

from puddingstone.vault import AnyTable, ComposedFact, Offered, SourceSystem, Stage


def with_promises(tables: Sequence[AnyTable], sources: Sequence[SourceSystem]) -> list[AnyTable]:
    """The tables; those that are offered with their promise, a composite's computed from those of its parts."""
    promises = _Promises({table.name: table for table in tables}, {each.name: each.expected_every for each in sources})
    return [
        table.model_copy(update={"new_every": promises.of(table.name)}) if isinstance(table, Offered) else table
        for table in tables
    ]


class _Promises:
    """Promises in minutes; ``None`` where some source promises nothing, so that nothing can be promised."""

    def __init__(self, tables: dict[str, AnyTable], sources: dict[str, int | None]) -> None:
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
