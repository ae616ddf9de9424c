"""The stage of details: the entity's key and the facts that one source records about it."""

from puddingstone.domain import Binding, Details, Entity
from puddingstone.planning import expressions
from puddingstone.planning.columns import column, hashdiff_column, key_column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.planning.staging.keys import derived_keys
from puddingstone.planning.staging.stage import derived, hash_over, hashdiffs, stage_of
from puddingstone.spelling import title
from puddingstone.vault import Hashed, LoadOrder, Stage, names


def details_stage_name(entity: Entity, details: Details, binding: Binding) -> str:
    """``stg_reception__guest__profile``."""
    return names.stage(binding.source, entity.name, details.name)


def details_stage(entity: Entity, root: Entity, details: Details, binding: Binding, site: Site) -> Stage:
    """The entity's key and the facts, with their hashes; versions delivered together keep their order."""
    attributes = (*root.keys, *details.attributes)
    numbering = site.business.numbering_domain(entity.address, details.address)
    keys = tuple(key.name for key in root.keys)
    hash_key = names.hash_key(root.name)
    diffs = list(hashdiffs((entity.name, details.name), details.attributes))
    hashed = [hash_over(hash_key, keys), *(Hashed(name=n, columns=c, is_hashdiff=True) for n, c in diffs)]
    occurred = expressions.event_time(binding)
    is_ordered = occurred and not names.is_multi_active(details)
    return stage_of(
        details_stage_name(entity, details, binding),
        binding,
        site,
        meaning=f"{meaning_of(details.meaning, details.name)} As {binding.source} records it.",
        origin=details.address,
        derived=[
            *derived_keys(
                ((key, key.name) for key in root.keys), binding, site, code=numbering.code.strip() if numbering else ""
            ),
            *(derived(each, binding, site) for each in details.attributes),
        ],
        hashed=hashed,
        event_time=occurred,
        order=LoadOrder(key=hash_key, by=(names.EVENT_TIME, *(name for name, _ in diffs))) if is_ordered else None,
        columns=[
            key_column(hash_key, title(root.name).lower(), root.address),
            *(hashdiff_column(name, title(details.name).lower()) for name, _ in diffs),
            *(column(each, site) for each in attributes),
        ],
    )
