"""Who of those that were erased is known again: a source may have told them once more."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.content import Content, Warehouse
from puddingstone.erasing.counting import rows_of
from puddingstone.erasing.person import Person
from puddingstone.erasing.plan import Plan, plan_erasure
from puddingstone.erasing.register import entries
from puddingstone.erasing.work import Surveyor
from puddingstone.tracing import Lineage
from puddingstone.vault import Hub, Vault


class Back(Frozen):
    """Somebody who was erased and of whom something personal is shown again, by their hash key."""

    hub: str
    key: str
    erased_at: datetime
    places: tuple[str, ...]


class Proof(Frozen):
    """How many are in the register, and who of them is back."""

    erased: int
    back: tuple[Back, ...]


def who_came_back(vault: Vault, lineage: Lineage, warehouse: Warehouse, content: Content) -> Proof:
    """Look for all that are in the register."""
    known = entries(warehouse, content)
    return Proof(erased=len(known), back=tuple(_back(known, vault, lineage, warehouse, content)))


def _back(
    known: Sequence[dict[str, object]], vault: Vault, lineage: Lineage, warehouse: Warehouse, content: Content
) -> Iterator[Back]:
    hubs = {table.name: table for table in vault.tables if isinstance(table, Hub)}
    surveyor = Surveyor(vault, warehouse, content)
    plans: dict[str, Plan] = {}
    for entry in known:
        hub = hubs.get(str(entry["hub"]))
        if hub is None:
            continue
        person = Person(hub=hub.name, key=str(entry["hash_key"]))
        if hub.name not in plans:
            plans[hub.name] = plan_erasure(hub, vault, lineage)
        found = (each for each in surveyor.of([(person, plans[hub.name])]) if rows_of(each, warehouse, only_shown=True))
        places = tuple(sorted({each.relation.place for each in found}))
        if places:
            yield Back(hub=hub.name, key=person.key, erased_at=_moment(entry["erased_at"]), places=places)


def _moment(told: object) -> datetime:
    return told if isinstance(told, datetime) else datetime.fromisoformat(str(told))
