"""Facts: one row per event, or one per entity with the events of its life side by side."""

from collections.abc import Iterator

from puddingstone.domain import Entity, Happening, Offer
from puddingstone.planning.columns import column
from puddingstone.planning.dimensions import parts_of
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site, meaning_of, told
from puddingstone.spelling import title
from puddingstone.vault import Column, EventFact, ProcessFact, Step, mart_names, names

Picks = dict[tuple[str, str], str]


def fact(offer: Offer, shelf: Shelf, site: Site) -> EventFact | ProcessFact | None:
    """The fact at the offered grain; ``None`` where the grain is neither an entity nor an event."""
    happenings = {each.address: each for each in site.business.happenings}
    if offer.grain in happenings:
        return _event_fact(offer, happenings[offer.grain], shelf, site)
    root = site.business.root_of(offer.grain)
    events = [happenings[address] for address in dict.fromkeys(offer.events) if address in happenings]
    return _process_fact(offer, root, events, shelf, site) if root and events else None


def _event_fact(offer: Offer, event: Happening, shelf: Shelf, site: Site) -> EventFact:
    spelt = {(event.name, each.name): each.name for each in mart_names.shown(event)}
    public = names.public_key(event.name)
    step = _step(event, names.hash_key(event.name), spelt, site)
    return EventFact(
        name=offer.name,
        folder=shelf.folder,
        schema_name=shelf.schema,
        meaning=told(offer.meaning or meaning_of(event.meaning, event.name), "One row per event."),
        origin=event.address,
        because="a data product offers an event as a fact: one row each time it happened",
        owner=shelf.owner,
        group=shelf.schema,
        version=shelf.version,
        expert=shelf.expert,
        readers=shelf.readers,
        grain=title(event.name).lower(),
        hash_key=names.hash_key(event.name),
        public_key=public,
        step=step,
        columns=(
            Column(name=public, meaning="The key of the event.", origin=event.address, is_critical=True),
            *_key_columns([event], site),
            _moment(event, is_critical=True),
            *(column(each, site) for each in mart_names.shown(event)),
        ),
    )


def _process_fact(offer: Offer, root: Entity, events: list[Happening], shelf: Shelf, site: Site) -> ProcessFact:
    computed = mart_names.computed_facts(site.business, offer.grain)
    spelt = mart_names.spelt_events(events, computed, root)
    public, grain = names.public_key(root.name), title(root.name).lower()
    return ProcessFact(
        name=offer.name,
        folder=shelf.folder,
        schema_name=shelf.schema,
        meaning=told(offer.meaning or meaning_of(root.meaning, root.name), f"One row per {grain}."),
        origin=root.address,
        because="a data product offers the events of an entity's life side by side, each as it happened last",
        owner=shelf.owner,
        group=shelf.schema,
        version=shelf.version,
        expert=shelf.expert,
        readers=shelf.readers,
        grain=grain,
        hub=names.hub(root),
        hash_key=names.hash_key(root.name),
        public_key=public,
        natural_keys=tuple(key.name for key in root.keys),
        steps=tuple(_step(event, grain_key(event, root, site), spelt, site) for event in events),
        parts=parts_of(computed, spelt),
        columns=(
            Column(name=public, meaning=f"The key of the {grain}.", is_critical=True),
            *(column(key, site) for key in root.keys),
            *_key_columns(events, site, grain=root),
            *(_moment(event) for event in events),
            *(
                column(each, site, name=spelt[event.name, each.name]).model_copy(update={"is_critical": False})
                for event in events
                for each in mart_names.shown(event)
            ),
            *(column(each.attribute, site, name=spelt[each.part, each.attribute.name]) for each in computed),
        ),
    )


def _step(event: Happening, grain_key: str, spelt: Picks, site: Site) -> Step:
    parties = names.party_words(site.business, event)
    keys = [(names.hash_key(each.party.name), names.public_key(each.party.name)) for each in parties]
    return Step(
        link=names.link(event),
        link_key=names.hash_key(event.name),
        grain_key=grain_key,
        moment=mart_names.moment(event),
        keys=tuple(pair for pair in keys if pair[0] != grain_key),
        picks=tuple((each.name, spelt[event.name, each.name]) for each in mart_names.shown(event)),
        optional=tuple(
            (names.hash_key(each.party.name), len(each.words)) for each in parties if each.party.may_be_missing
        ),
    )


def grain_key(event: Happening, root: Entity, site: Site) -> str:
    """The column of an event's link that holds the hash key of an entity."""
    mine = [each for each in names.party_words(site.business, event) if each.root == root]
    return names.hash_key(mine[0].party.name) if mine else names.hash_key(root.name)


def _key_columns(events: list[Happening], site: Site, grain: Entity | None = None) -> Iterator[Column]:
    """The keys of all parties but the grain, which the mart has already."""
    said: set[str] = set()
    for event in events:
        for each in names.party_words(site.business, event):
            name = names.public_key(each.party.name)
            if name not in said and each.root != grain:
                said.add(name)
                meaning = f"The {title(each.party.name).lower()}: a key of {title(each.root.name).lower()}."
                yield Column(name=name, meaning=meaning, origin=each.party.address, key_of=names.hub(each.root))


def _moment(event: Happening, *, is_critical: bool = False) -> Column:
    meaning = f"When it happened: {meaning_of(event.meaning, event.name)}"
    return Column(
        name=mart_names.moment(event), type="timestamp", meaning=meaning, origin=event.address, is_critical=is_critical
    )
