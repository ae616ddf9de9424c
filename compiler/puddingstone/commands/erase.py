"""``puddingstone erase``: the plan, what is done, and the proof."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from puddingstone.commands import erasing_told as told
from puddingstone.commands.counting import complain
from puddingstone.commands.findings import show
from puddingstone.domain import Business
from puddingstone.erasing import (
    Case,
    Content,
    ErasingError,
    Matcher,
    Order,
    Surveyor,
    content_of,
    entity_called,
    erase,
    find_person,
    hub_of,
    nearby,
    plan_erasure,
    who_came_back,
    words,
)
from puddingstone.erasing.whole import found_in, put_in_place, write_anew
from puddingstone.pipeline import examine
from puddingstone.settings import Settings
from puddingstone.tracing import Lineage, trace
from puddingstone.vault import Hub, Vault
from puddingstone.warehouse import Warehouse, WarehouseError


@dataclass(frozen=True)
class Wish:
    """Whom to erase, and whether to do more than to say what would be done."""

    name: str
    key: tuple[str, ...]
    by: str
    is_meant: bool = False
    with_matches: bool = False


@dataclass(frozen=True)
class _Known:
    """What the models say."""

    business: Business
    vault: Vault
    lineage: Lineage


@dataclass(frozen=True)
class _Rewritten:
    """A file of DuckDB, one to take its place, and the words that the old one still may have in its bytes."""

    old: Path
    fresh: Path
    words: tuple[bytes, ...]
    left: int


def run(settings: Settings, wish: Wish, target: str | None) -> int:
    """Say what would be done, or do it; 1 if it cannot be done, or anything is left."""
    rewritten: list[_Rewritten] = []

    def act(known: _Known, warehouse: Warehouse) -> int:
        content = content_of(warehouse)
        case = _case(known, wish, warehouse, content)
        told.tell_plan(case, settings, warehouse, content, is_meant=wish.is_meant)
        if not wish.is_meant:
            return 0
        order = Order(by=wish.by, at=datetime.now(UTC))
        done = erase(order, case, known.vault, warehouse, content)
        told.tell_proof(done)
        if warehouse.path is not None:
            rewritten.append(_rewritten(warehouse, warehouse.path))
        return 0 if done.is_complete else 1

    code = _ask(settings, target, act)
    return max([code, *(_finish(each) for each in rewritten)])


def prove(settings: Settings, target: str | None) -> int:
    """Say who of those that were erased is known again; 1 if anybody is."""

    def act(known: _Known, warehouse: Warehouse) -> int:
        proof = who_came_back(known.vault, known.lineage, warehouse, content_of(warehouse))
        told.tell_who_came_back(proof)
        return 1 if proof.back else 0

    return _ask(settings, target, act)


def _ask(settings: Settings, target: str | None, act: Callable[[_Known, Warehouse], int]) -> int:
    examination = examine(settings)
    if examination.is_wrong:
        show(examination, settings)
        return 1
    vault = examination.vault
    known = _Known(examination.reading.business, vault, trace(vault))
    try:
        with Warehouse.of(settings.root, target) as warehouse:
            return act(known, warehouse)
    except (ErasingError, WarehouseError) as error:
        return complain(replace(error.finding, address=""))  # it may be a statement that names the person


def _case(known: _Known, wish: Wish, warehouse: Warehouse, content: Content) -> Case:
    entity = entity_called(wish.name, known.business)
    hub = hub_of(entity, known.business, known.vault)
    hubs = [table for table in known.vault.tables if isinstance(table, Hub)]
    plans = {each.name: plan_erasure(each, known.vault, known.lineage) for each in hubs}
    if plans[hub.name].is_empty:
        said = f"nothing personal is known of any {entity.name}"
        raise ErasingError("nothing-personal", said, "say Personal[...] of what is, as in: full_name: Personal[Text]")
    person = find_person(entity, hub, wish.key, warehouse, content)
    same = Matcher(known.vault, warehouse, content).same_as(person, plans)
    persons = (person, *same) if wish.with_matches else (person,)
    surveyor = Surveyor(known.vault, warehouse, content)
    planned = [(each, plans[each.hub]) for each in persons]
    met = (near for each in persons for near in nearby(each, plans, known.vault, warehouse, content))
    return Case(
        persons=persons,
        others=() if wish.with_matches else same,
        met=tuple(dict.fromkeys(met)),
        plans=tuple(plans[each] for each in dict.fromkeys(each.hub for each in persons)),
        affected=surveyor.of(planned),
        shifts=tuple(surveyor.shifts_of(planned)),
    )


def _rewritten(warehouse: Warehouse, path: Path) -> _Rewritten:
    """A new file of all that is alive; what was deleted stays in the bytes of the old one."""
    sought = words(warehouse)
    fresh = write_anew(warehouse, path)
    return _Rewritten(path, fresh, sought, found_in(path, sought))


def _finish(rewritten: _Rewritten) -> int:
    """Put the new file in its place, once nobody has the old one open."""
    put_in_place(rewritten.fresh, rewritten.old)
    still = found_in(rewritten.old, rewritten.words)
    told.tell_file(rewritten.old, len(rewritten.words), rewritten.left, still)
    return 1 if still else 0
