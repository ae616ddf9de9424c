"""Leaks: what is not for everybody, and is in a table that everybody may read."""

from collections.abc import Iterator
from typing import NamedTuple

from puddingstone.guarding.ways import SHARED, Origin, Tracker
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import AnyTable, Cube, Offered, Vault


class Leak(NamedTuple):
    """Something that gets out at its ``root``: its ``way`` to the first shared column, and the ``others`` behind it.

    ``said`` is the address of the word that the root is there for, or the column itself in a table of a product.
    """

    word: str
    is_kept: bool
    root: Place
    said: str
    way: tuple[Place, ...]
    others: tuple[str, ...]


def leaks(vault: Vault, lineage: Lineage) -> Iterator[Leak]:
    """One leak for each word or saying that lets something out, however many shared columns show it then."""
    tracker = Tracker(vault, lineage)
    shared = [table for table in vault.tables if isinstance(table, SHARED)]
    found: dict[tuple[str, bool], list[tuple[int, tuple[Place, ...], Origin]]] = {}
    for table in shared:
        for column in table.columns:
            for origin, way in tracker.ways(Place(table.name, column.name)).items():
                found.setdefault((origin.said, origin.is_kept), []).append((_rank(table), way, origin))
    for ways in found.values():
        (_, way, origin), *more = sorted(ways, key=lambda each: (each[0], len(each[1]), each[1]))
        others = dict.fromkeys(str(each[-1]) for _, each, _ in more if each[-1] != way[-1])
        if origin.root is not None:
            yield Leak(origin.word, origin.is_kept, origin.root, origin.said, way, tuple(others))


def _rank(table: AnyTable) -> int:
    """Products come before cubes, which are made of them, and before logs."""
    return 0 if isinstance(table, Offered) else 1 if isinstance(table, Cube) else 2
