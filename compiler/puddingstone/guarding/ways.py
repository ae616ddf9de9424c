"""The ways on which something that is not for everybody gets into a column."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from puddingstone.guarding.hidden import hidden_in
from puddingstone.guarding.personal_sources import PersonalSources
from puddingstone.tracing import Cause, Lineage, Place
from puddingstone.vault import AnyTable, Column, Cube, EventLog, OcelTable, Offered, Stage, Vault


class Origin(NamedTuple):
    """Where it begins, the word of the model that it is there, and whether some may see it; ``root`` lets it out.

    The root is the first column on the way that no longer is what it was declared to be, ``None`` as long as there is
    none, and ``said`` the address of the word that it is there for.
    """

    word: str
    is_kept: bool
    root: Place | None = None
    said: str = ""


SHARED = Offered | Cube | EventLog | OcelTable
"""Tables that others read than those who build them."""

Arriving = tuple[Origin, tuple[Place, ...], str]
Ways = Mapping[Origin, tuple[Place, ...]]


class Tracker:
    """Follows columns back to what is personal, or kept for some; of several ways from a root the shortest counts."""

    def __init__(self, vault: Vault, lineage: Lineage) -> None:
        self._lineage = lineage
        self._personal = PersonalSources(vault, lineage)
        self._tables: dict[str, AnyTable] = {table.name: table for table in vault.tables}
        self._columns = {Place(table.name, each.name): each for table in vault.tables for each in table.columns}
        self._known: dict[Place, Ways] = {}

    def ways(self, place: Place) -> Ways:
        """How what is not for everybody gets to a column, from the beginning to the column itself."""
        if place not in self._known:
            self._known[place] = dict(sorted(self._found(place).items(), key=lambda each: (len(each[1]), each)))
        return self._known[place]

    def _found(self, place: Place) -> dict[Origin, tuple[Place, ...]]:
        table, column = self._tables.get(place.table), self._columns.get(place)
        if table is None or column is None:
            word = self._personal.word(place)
            return {Origin(word, is_kept=False): (place,)} if word else {}
        if isinstance(table, Offered) and table.is_masked(column.name):
            return {}
        found: dict[Origin, tuple[Place, ...]] = {}
        for origin, way, word in self._arriving(place, table, column):
            there = origin if origin.root else _let_out(origin, word, place, table, column)
            found[there] = min(found.get(there, (*way, place)), (*way, place), key=lambda each: (len(each), each))
        if not found and column.is_personal and column.mask is None:
            found[_let_out(Origin(column.origin, is_kept=False), "", place, table, column)] = (place,)
        return found

    def _arriving(self, place: Place, table: AnyTable, column: Column) -> Iterator[Arriving]:
        for cause in self._lineage.made[place].of:
            if _passes(cause, column):
                arriving = (*self._kept(cause.place, table), *self.ways(cause.place).items())
                yield from ((origin, way, cause.word) for origin, way in arriving)
        if isinstance(table, Stage):
            for source, word in self._hidden(table, column.name):
                yield Origin(word, is_kept=False), (source,), column.origin

    def _kept(self, place: Place, reader: AnyTable) -> Iterator[tuple[Origin, tuple[Place, ...]]]:
        """What some may see is seen by whoever reads a table that is made of it; a cube is a view, which asks again."""
        column, table = self._columns.get(place), self._tables.get(place.table)
        if column is None or not isinstance(table, Offered) or not table.is_masked(column.name):
            return
        if column.mask is not None and column.mask.kept_for and not isinstance(reader, Cube):
            yield Origin(column.origin, is_kept=True), (place,)

    def _hidden(self, stage: Stage, name: str) -> Iterator[tuple[Place, str]]:
        for derived in (each for each in stage.derived if each.name == name):
            hidden = hidden_in(derived.expression, stage.source_table)
            yield from self._personal.of_table(stage) if hidden.whole_row else ()
            for table, column in hidden.elsewhere:
                mine = self._personal.called(table)
                yield from (each for each in mine if column in ("*", each[0].column))


def _passes(cause: Cause, column: Column) -> bool:
    """Whether something of the value passes on: it or a choice by it, what a code means, or an order that is a fact."""
    return cause.is_of_value or cause.how == "join" or (cause.how == "window" and bool(column.origin))


def _let_out(origin: Origin, word: str, place: Place, table: AnyTable, column: Column) -> Origin:
    if column.is_personal and not isinstance(table, SHARED):
        return origin
    said = "" if isinstance(table, Offered) else word or column.origin or table.origin
    return origin._replace(root=place, said=said or str(place))
