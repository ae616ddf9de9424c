"""The columns that an offered table would have, and what each is there for."""

from collections.abc import Iterator
from dataclasses import dataclass

from puddingstone.domain import Business, Composite, Entity, Happening, Offer
from puddingstone.vault import mart_names, names
from puddingstone.vault.composites import PART, PART_KEY
from puddingstone.vault.conforming import column_of


@dataclass(frozen=True)
class MartColumn:
    """A column, the address of what is shown there, and whether its name is the compiler's own.

    Columns of one name are the same one if ``key_of`` is the same: the address of the entity whose key they show.
    """

    name: str
    address: str
    is_made: bool = False
    key_of: str = ""


def mart_columns(offer: Offer | Composite, business: Business) -> list[MartColumn]:
    """The columns of an offered table in their order, one of them several times where several events show it."""
    if isinstance(offer, Composite):
        return list(_of_composite(offer, business))
    happenings = {happening.address: happening for happening in business.happenings}
    root = business.root_of(offer.grain)
    if offer.kind == "hierarchy":
        return list(_of_hierarchy(happenings.get(offer.grain), business))
    if offer.kind != "fact":
        return list(_of_dimension(offer, root, business)) if root else []
    if offer.grain in happenings:
        return list(_of_event(happenings[offer.grain], business))
    events = [happenings[address] for address in dict.fromkeys(offer.events) if address in happenings]
    return list(_of_process(root, offer.grain, events, business)) if root else []


def _of_dimension(offer: Offer, root: Entity, business: Business) -> Iterator[MartColumn]:
    facts = mart_names.known_facts(business, offer.grain)
    spelt = mart_names.spelt_facts(facts, root)
    yield MartColumn(names.public_key(root.name), root.address, is_made=True)
    for name in mart_names.TIMES[offer.kind]:
        yield MartColumn(name, root.address, is_made=True)
    yield from (MartColumn(key.name, key.address) for key in root.keys)
    for each in facts:
        yield MartColumn(spelt[each.part, each.attribute.name], each.attribute.address)
    for meaning in mart_names.meanings(business, facts, spelt):
        yield from (MartColumn(name, meaning.known.attribute.address) for _, name in meaning.picks)


def _of_hierarchy(hierarchy: Happening | None, business: Business) -> Iterator[MartColumn]:
    if hierarchy is None or hierarchy.kind != "part_of":
        return
    for each in names.party_words(business, hierarchy):
        yield MartColumn(names.public_key(each.party.name), each.party.address, is_made=True)
        yield from (MartColumn(word, each.party.address) for _, word in each.words)
    for name in (mart_names.STEPS, mart_names.IS_TOP):
        yield MartColumn(name, hierarchy.address, is_made=True)


def _of_event(event: Happening, business: Business) -> Iterator[MartColumn]:
    yield MartColumn(names.public_key(event.name), event.address, is_made=True)
    yield from _party_keys(event, business)
    yield MartColumn(mart_names.moment(event), event.address, is_made=True)
    yield from (MartColumn(each.name, each.address) for each in mart_names.shown(event))


def _of_process(root: Entity, grain: str, events: list[Happening], business: Business) -> Iterator[MartColumn]:
    computed = mart_names.computed_facts(business, grain)
    spelt = mart_names.spelt_events(events, computed, root)
    yield MartColumn(names.public_key(root.name), root.address, is_made=True, key_of=root.address)
    yield from (MartColumn(key.name, key.address) for key in root.keys)
    for event in events:
        yield from (each for each in _party_keys(event, business) if each.key_of != root.address)
        yield MartColumn(mart_names.moment(event), event.address, is_made=True)
        yield from (MartColumn(spelt[event.name, each.name], each.address) for each in mart_names.shown(event))
    yield from (MartColumn(spelt[each.part, each.attribute.name], each.attribute.address) for each in computed)


def _of_composite(composite: Composite, business: Business) -> Iterator[MartColumn]:
    root = business.root_of(composite.grain) if composite.grain else None
    yield MartColumn(names.public_key(root.name if root else composite.shape.name), composite.address, is_made=True)
    if root is None:
        yield from (MartColumn(name, composite.address, is_made=True) for name in (PART, PART_KEY))
    else:
        parts = (names.is_in(part.table.removeprefix("fct_")) for part in composite.parts)
        yield from (MartColumn(name, composite.address, is_made=True) for name in parts)
    for fact in composite.shape.facts:
        yield MartColumn(column_of(fact), fact.attribute.address)


def _party_keys(event: Happening, business: Business) -> Iterator[MartColumn]:
    for each in names.party_words(business, event):
        name = names.public_key(each.party.name)
        yield MartColumn(name, each.party.address, is_made=True, key_of=each.root.address)
