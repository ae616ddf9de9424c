"""What happens or holds between things is a link: non-historised for events, with effectivity for what ends."""

from collections.abc import Iterator

from puddingstone.domain import Binding, Happening
from puddingstone.planning.columns import ENDED, HAPPENED, LOADED, RECORDED, STARTED, column, key_column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.spelling import title
from puddingstone.vault import (
    AnyLink,
    Column,
    EffectivitySatellite,
    ForeignKey,
    HierarchicalLink,
    Link,
    NonHistorisedLink,
    SameAsLink,
    names,
)

_OF_PARTIES = "a relationship becomes a link of its parties"
_OF_ONE = "two keys that a steward matched stand for one thing: a same-as link, which merges nothing"
_OF_A_KIND = "a thing that is part of its own kind: a hierarchical link, both of whose parties are in one hub"
_REPLACED = "a relationship holds until it is replaced; the first party drives, and has one at a time"
_MOVED = "a part is part of one whole at a time; it drives, and being part of the old one ends when it is moved"


def links(site: Site) -> Iterator[AnyLink | EffectivitySatellite]:
    """The links of all happenings, and the effectivity satellites of those that end."""
    for happening in site.business.happenings:
        if happening.binding is None:
            continue
        yield _link(happening, happening.binding, site)
        if happening.ends:
            yield _effectivity(happening, happening.binding, site)


def _link(happening: Happening, binding: Binding, site: Site) -> AnyLink:
    match happening.kind:
        case "event":
            return _event_link(happening, binding, site)
        case "relationship":
            return Link.model_validate({**_of_parties(happening, binding, site), "because": _OF_PARTIES})
        case "same_as":
            return SameAsLink.model_validate({**_of_parties(happening, binding, site), "because": _OF_ONE})
        case "part_of":
            return HierarchicalLink.model_validate({**_of_parties(happening, binding, site), "because": _OF_A_KIND})


def _event_link(happening: Happening, binding: Binding, site: Site) -> NonHistorisedLink:
    facts = [each for each in happening.attributes if not each.is_personal]
    return NonHistorisedLink(
        name=names.link(happening),
        folder="raw_vault/links",
        schema_name=names.RAW_VAULT,
        meaning=meaning_of(happening.meaning, happening.name),
        origin=happening.address,
        because="an event happened once and stays so: a non-historised link of its parties, with its facts as payload",
        owner=site.owner_of(happening.address),
        group=site.domain_of(happening.address),
        hash_key=names.hash_key(happening.name),
        foreign_keys=_foreign_keys(happening, site),
        payload=tuple(each.name for each in facts),
        stage=names.stage(binding.source, happening.name),
        columns=(
            *_keys(happening, site),
            *(column(each, site) for each in facts),
            HAPPENED.model_copy(update={"is_critical": True}),
            LOADED,
            RECORDED,
        ),
    )


def _of_parties(happening: Happening, binding: Binding, site: Site) -> dict[str, object]:
    return {
        "name": names.link(happening),
        "folder": "raw_vault/links",
        "schema_name": names.RAW_VAULT,
        "meaning": meaning_of(happening.meaning, happening.name),
        "origin": happening.address,
        "owner": site.owner_of(happening.address),
        "group": site.domain_of(happening.address),
        "hash_key": names.hash_key(happening.name),
        "foreign_keys": _foreign_keys(happening, site),
        "stage": names.stage(binding.source, happening.name),
        "columns": (*_keys(happening, site), LOADED, RECORDED),
    }


def _effectivity(happening: Happening, binding: Binding, site: Site) -> EffectivitySatellite:
    keys = [key.column for key in _foreign_keys(happening, site)]
    return EffectivitySatellite(
        name=names.effectivity(happening),
        folder="raw_vault/satellites",
        schema_name=names.RAW_VAULT,
        meaning=f"From when to when it held: {meaning_of(happening.meaning, happening.name)}",
        origin=happening.address,
        because=_MOVED if happening.kind == "part_of" else _REPLACED,
        owner=site.owner_of(happening.address),
        group=site.domain_of(happening.address),
        parent=names.link(happening),
        hash_key=names.hash_key(happening.name),
        driving_keys=tuple(keys[:1]),
        secondary_keys=tuple(keys[1:]),
        is_hierarchy=happening.kind == "part_of",
        stage=names.stage(binding.source, happening.name),
        columns=(*_keys(happening, site), STARTED, ENDED, HAPPENED, LOADED, RECORDED),
    )


def _foreign_keys(happening: Happening, site: Site) -> tuple[ForeignKey, ...]:
    return tuple(
        ForeignKey(
            column=names.hash_key(each.party.name),
            hub=names.hub(each.root),
            hub_key=names.hash_key(each.root.name),
            parts=len(each.words),
            may_be_missing=each.party.may_be_missing,
        )
        for each in names.party_words(site.business, happening)
    )


def _keys(happening: Happening, site: Site) -> tuple[Column, ...]:
    parties = names.party_words(site.business, happening)
    return (
        key_column(names.hash_key(happening.name), f"the {happening.called}", happening.address),
        *(
            key_column(names.hash_key(each.party.name), title(each.party.name).lower(), each.party.address)
            for each in parties
        ),
    )
