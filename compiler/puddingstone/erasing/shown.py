"""Where else personal data may be seen: in anything that is made of it, by its lineage."""

from collections.abc import Iterator
from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.tracing import Cause, Lineage
from puddingstone.tracing.cause import Place
from puddingstone.vault import AnyTable, Guarded, Hub, PartyStage, ProcessFact, Stage, Vault
from puddingstone.vault.marts import OfAnEntity
from puddingstone.vault.raw_vault import FromOneStage

KeyForm = Literal["text", "hash"]


class Showing(Frozen):
    """A table that shows something personal in ``columns``; ``keys`` pairs columns with the form a key has there."""

    table: str
    columns: tuple[str, ...]
    keys: tuple[tuple[str, KeyForm], ...]


def showings(hub: Hub, personal: frozenset[Place], vault: Vault, lineage: Lineage) -> Iterator[Showing]:
    """Every table behind the raw vault that is made of ``personal`` columns, or says that its own are."""
    reached = _reached(personal, lineage)
    for table in vault.tables:
        if isinstance(table, Stage | PartyStage | FromOneStage | Hub):
            continue
        keys = tuple(_keys(table, hub))
        columns = tuple(
            each.name
            for each in table.columns
            if Place(table.name, each.name) in reached or (each.is_personal and keys)
        )
        if columns:
            yield Showing(table=table.name, columns=columns, keys=keys)


def _reached(personal: frozenset[Place], lineage: Lineage) -> set[Place]:
    found: set[Place] = set()
    waiting = list(personal)
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting += [cause.place for cause in lineage.used.get(place, ()) if _passes_on(cause)]
    return found


def _passes_on(cause: Cause) -> bool:
    return cause.is_of_value and not cause.place.column.endswith("_hashdiff")


def _keys(table: AnyTable, hub: Hub) -> Iterator[tuple[str, KeyForm]]:
    """The columns of a table with keys of a hub: hashes in the business vault, their digits in marts."""
    mart = table.of if isinstance(table, Guarded) else table
    public = mart.public_key if isinstance(mart, OfAnEntity | ProcessFact) and mart.hub == hub.name else ""
    for column in table.columns:
        if column.key_of == hub.name or column.name == public:
            yield column.name, "text"
        elif column.name == hub.hash_key:
            yield column.name, "hash"
