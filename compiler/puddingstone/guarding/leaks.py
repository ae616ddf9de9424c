"""Leaks: what is not for everybody, and is in a table that everybody may read."""

from collections.abc import Iterator
from typing import NamedTuple

from puddingstone.guarding.ways import Origin, Tracker
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import AnyTable, Cube, EventLog, OcelTable, Offered, Vault


class Leak(NamedTuple):
    """Something that gets out at its ``root``: its ``way`` to the first shared column, and the ``others`` behind it."""

    word: str
    is_kept: bool
    root: Place
    way: tuple[Place, ...]
    others: tuple[str, ...]


def leaks(vault: Vault, lineage: Lineage) -> Iterator[Leak]:
    """One leak for each word or saying that lets something out, however many shared columns show it then."""
    tracker = Tracker(vault, lineage)
    shared = [table for table in vault.tables if isinstance(table, Offered | Cube | EventLog | OcelTable)]
    found: dict[tuple[str, bool], list[tuple[int, tuple[Place, ...], Origin]]] = {}
    for table in shared:
        for column in table.columns:
            for origin, way in tracker.ways(Place(table.name, column.name)).items():
                root = _root_word(origin, vault)
                found.setdefault((root, origin.is_kept), []).append((_rank(table), way, origin))
    for ways in found.values():
        (_, way, origin), *_ = ways = sorted(ways, key=lambda each: (each[0], len(each[1]), each[1]))
        others = dict.fromkeys(str(each[-1]) for _, each, _ in ways if each[-1] != way[-1])
        if origin.root is not None:
            yield Leak(origin.word, origin.is_kept, origin.root, way, tuple(others))


def _root_word(origin: Origin, vault: Vault) -> str:
    """What two roots have in common that are one: the word of the model that both columns are there for."""
    tables = {table.name: table for table in vault.tables}
    if origin.root is None:
        return ""
    table = tables[origin.root.table]
    column = table.column(origin.root.column)
    return column.origin if column.origin and not isinstance(table, Offered) else str(origin.root)


def _rank(table: AnyTable) -> int:
    """Products come before cubes, which are made of them, and before logs."""
    return 0 if isinstance(table, Offered) else 1 if isinstance(table, Cube) else 2
