"""Hierarchies: what is part of what, by however many steps, as a product offers it."""

from collections.abc import Iterator

from puddingstone.domain import Happening, Offer
from puddingstone.planning.business_vault.bridges import IS_TOP, STEPS
from puddingstone.planning.columns import column
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site, meaning_of, told
from puddingstone.spelling import title
from puddingstone.vault import Column, Hierarchy, HierarchyParty, names
from puddingstone.vault.names import PartyWords


def hierarchy(offer: Offer, shelf: Shelf, site: Site) -> Hierarchy | None:
    """The table of the hierarchy that is offered; ``None`` where there is no such thing."""
    found = next((each for each in site.business.happenings if each.address == offer.grain), None)
    return _hierarchy(offer, found, shelf, site) if found is not None and found.kind == "part_of" else None


def _hierarchy(offer: Offer, said: Happening, shelf: Shelf, site: Site) -> Hierarchy:
    part, whole = names.party_words(site.business, said)
    return Hierarchy(
        name=offer.name,
        folder=shelf.folder,
        schema_name=shelf.schema,
        meaning=told(
            meaning_of(said.meaning, said.name),
            "One row per part and each whole above it, itself included, as it holds now.",
        ),
        origin=said.address,
        because="a data product offers a hierarchy: facts about parts are rolled up to any whole above them",
        owner=shelf.owner,
        group=shelf.schema,
        version=shelf.version,
        expert=shelf.expert,
        readers=shelf.readers,
        grain=f"{title(part.party.name).lower()} and {title(whole.party.name).lower()} above it",
        bridge=names.bridge(said),
        hub=names.hub(part.root),
        hash_key=names.hash_key(part.root.name),
        part=_party(part, said),
        whole=_party(whole, said),
        columns=(
            *(_key(each) for each in (part, whole)),
            *(found for each in (part, whole) for found in _natural_keys(each, site)),
            STEPS,
            IS_TOP,
        ),
    )


def _party(each: PartyWords, said: Happening) -> HierarchyParty:
    name = each.party.name
    return HierarchyParty(
        column=names.hash_key(name),
        public_key=names.public_key(name),
        alias=names.alias(name, "party", (names.bridge(said), names.hub(each.root))),
        picks=each.words,
    )


def _key(each: PartyWords) -> Column:
    name, root = each.party.name, each.root
    return Column(
        name=names.public_key(name),
        meaning=f"The {title(name).lower()}: a key of {title(root.name).lower()}.",
        origin=each.party.address,
        is_critical=True,
        key_of=names.hub(root),
    )


def _natural_keys(each: PartyWords, site: Site) -> Iterator[Column]:
    of = title(each.party.name).lower()
    words = dict(each.words)
    for key in each.root.keys:
        found = column(key, site, name=words[key.name])
        yield found.model_copy(update={"meaning": f"Of the {of}: {found.meaning}"})
