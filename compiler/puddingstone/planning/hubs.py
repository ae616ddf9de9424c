"""A thing is a hub: one per entity, loaded from every stage that carries its key."""

from collections.abc import Iterator

from puddingstone.domain import Entity
from puddingstone.planning.columns import LOADED, RECORDED, column, key_column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.planning.staging import details_stage_name
from puddingstone.spelling import title
from puddingstone.vault import Hub, names


def hubs(site: Site) -> Iterator[Hub]:
    """The hub of every entity that is not derived from another."""
    for entity in site.business.entities:
        if entity.base is None:
            yield _hub(entity, site)


def _hub(entity: Entity, site: Site) -> Hub:
    hash_key = names.hash_key(entity.name)
    domain = site.domain_of(entity.address)
    return Hub(
        name=names.hub(entity),
        folder="raw_vault/hubs",
        schema_name=names.RAW_VAULT,
        meaning=meaning_of(entity.meaning, entity.name),
        origin=entity.address,
        because="a thing with a stable key becomes a hub on that key, loaded from every stage that carries it",
        owner=site.owner_of(entity.address, entity.owner),
        group=domain,
        hash_key=hash_key,
        natural_keys=tuple(key.name for key in entity.keys),
        stages=tuple(sorted(set(_stages(entity, site)))),
        columns=(
            key_column(hash_key, title(entity.name).lower(), entity.address),
            *(column(key, site) for key in entity.keys),
            LOADED,
            RECORDED,
        ),
    )


def _stages(root: Entity, site: Site) -> Iterator[str]:
    for entity, details in site.business.details_of(root):
        if details.binding is not None:
            yield details_stage_name(entity, details, details.binding)
    for happening in site.business.happenings:
        if happening.binding is None:
            continue
        for each in names.party_words(site.business, happening):
            if each.root == root:
                role = [] if each.is_plain else [each.party.name]
                yield names.stage(happening.binding.source, happening.name, *role)
