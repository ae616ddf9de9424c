"""Changing facts are satellites: per source and pace of change, with personal facts apart from the rest."""

from collections.abc import Iterator

from puddingstone.domain import Attribute, Details, Entity, Happening
from puddingstone.planning.columns import HAPPENED, LOADED, RECORDED, column, hashdiff_column, key_column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.planning.staging import details_stage_name
from puddingstone.spelling import title
from puddingstone.vault import MultiActiveSatellite, Satellite, names

_PLAIN = "facts that share a source and a pace of change become a satellite, which gains a row when one changes"
_PERSONAL = "personal facts have a satellite of their own, so that erasing them never touches history that may stay"
_MANY = "facts of which several hold at once, told apart by a key, become a multi-active satellite"


def satellites(site: Site) -> Iterator[Satellite | MultiActiveSatellite]:
    """The satellites of all entities, relationships and events."""
    for entity in site.business.entities:
        for details in entity.details:
            yield from _of_details(entity, details, site)
    for happening in site.business.happenings:
        yield from _of_happening(happening, site)


def _of_details(entity: Entity, details: Details, site: Site) -> Iterator[Satellite | MultiActiveSatellite]:
    root = site.business.root_of(entity.address)
    if root is None or details.binding is None:
        return
    hash_key = names.hash_key(root.name)
    children = [each for each in details.attributes if each.is_key]
    for personal in (False, True):
        facts = [each for each in details.attributes if not each.is_key and each.is_personal == personal]
        if not facts:
            continue
        hashdiff = names.hashdiff(entity.name, details.name, *([names.PERSONAL] if personal else []))
        common = {
            "name": names.satellite(entity, details, personal=personal),
            "folder": "raw_vault/satellites",
            "schema_name": names.RAW_VAULT,
            "meaning": meaning_of(details.meaning, f"{entity.name} {details.name}"),
            "origin": details.address,
            "owner": site.owner_of(entity.address, entity.owner),
            "group": site.domain_of(entity.address),
            "parent": names.hub(root),
            "hash_key": hash_key,
            "hashdiff": hashdiff,
            "payload": tuple(each.name for each in facts),
            "stage": details_stage_name(entity, details, details.binding),
            "columns": (
                key_column(hash_key, title(root.name).lower(), root.address),
                *(column(each, site) for each in children),
                hashdiff_column(hashdiff, title(details.name).lower()),
                *(column(each, site) for each in facts),
                HAPPENED,
                LOADED,
                RECORDED,
            ),
            "because": _because(personal=personal, many=bool(children)),
        }
        if children:
            yield MultiActiveSatellite.model_validate({**common, "child_keys": tuple(each.name for each in children)})
        else:
            yield Satellite.model_validate(common)


def _of_happening(happening: Happening, site: Site) -> Iterator[Satellite]:
    if happening.binding is None:
        return
    for personal in (False, True):
        facts = [each for each in happening.attributes if not each.is_key and each.is_personal == personal]
        if facts and (personal or not happening.is_event):
            yield _link_satellite(happening, facts, happening.binding.source, site, personal=personal)


def _link_satellite(
    happening: Happening, facts: list[Attribute], source: str, site: Site, *, personal: bool
) -> Satellite:
    hash_key = names.hash_key(happening.name)
    hashdiff = names.hashdiff(happening.name, *([names.PERSONAL] if personal else []))
    return Satellite(
        name=names.link_satellite(happening, personal=personal),
        folder="raw_vault/satellites",
        schema_name=names.RAW_VAULT,
        meaning=meaning_of(happening.meaning, happening.name),
        origin=happening.address,
        because=_because(personal=personal, many=False),
        owner=site.owner_of(happening.address),
        group=site.domain_of(happening.address),
        parent=names.link(happening),
        hash_key=hash_key,
        hashdiff=hashdiff,
        payload=tuple(each.name for each in facts),
        stage=names.stage(source, happening.name),
        columns=(
            key_column(hash_key, f"the {happening.called}", happening.address),
            hashdiff_column(hashdiff, "the facts about it"),
            *(column(each, site) for each in facts),
            HAPPENED,
            LOADED,
            RECORDED,
        ),
    )


def _because(*, personal: bool, many: bool) -> str:
    said = _MANY if many else _PLAIN
    return f"{said}; {_PERSONAL}" if personal else said
