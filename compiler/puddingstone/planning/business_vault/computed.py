"""Computed facts: a view with the formulas, and a satellite, apart from the raw vault, that keeps their history."""

from collections.abc import Iterator

from puddingstone.domain import Computed, Entity, Happening
from puddingstone.planning.columns import (
    HAPPENED,
    HASHES_AS_IT_IS,
    LOADED,
    column,
    hashdiff_column,
    key_column,
    type_of,
)
from puddingstone.planning.expressions import closed
from puddingstone.planning.facts import grain_key
from puddingstone.planning.site import Site, meaning_of
from puddingstone.spelling import title
from puddingstone.vault import Column, ComputedInput, ComputedView, Derived, Hashed, Satellite, TextForm, names
from puddingstone.vault.formulas import Input, inputs_of, used_words

_VIEW = "facts that follow from others are worked out in one place, for every time at which something new was told"
_SATELLITE = "what is computed is kept like what is delivered, but apart from it, and can be computed again"
_RECORDED = Column(name=names.RECORD_SOURCE, meaning="That it was computed.")


def computed_facts(site: Site) -> Iterator[ComputedView | Satellite]:
    """The views and satellites of everything that is computed."""
    for computed in site.business.computed:
        entity = site.business.entity_at.get(computed.entity)
        root = site.business.root_of(computed.entity)
        inputs = inputs_of(computed, site.business)
        if entity and root and inputs and computed.facts:
            yield _view(computed, entity, root, inputs, site)
            yield _satellite(computed, entity, root, site)


def _view(computed: Computed, entity: Entity, root: Entity, inputs: list[Input], site: Site) -> ComputedView:
    facts = tuple(
        Derived(name=each.attribute.name, expression=closed(each.expression), type=type_of(each.attribute, site))
        for each in computed.facts
    )
    texts = tuple(
        TextForm(name=names.text_form(each.name), of=each.name, type=each.type)
        for each in facts
        if each.type not in HASHES_AS_IT_IS or each.type == "varchar"
    )
    used = {word.lower() for each in computed.facts for word in used_words(each.expression)}
    spelt = {text.of: text.name for text in texts}
    hashed = tuple(spelt.get(each.name, each.name) for each in facts)
    return ComputedView.model_validate(
        {
            **_common(computed, root, site),
            "name": names.computed_view(entity, computed),
            "because": _VIEW,
            "hub": names.hub(root),
            "hash_key": names.hash_key(root.name),
            "natural_keys": tuple(key.name for key in root.keys if key.name in used),
            "inputs": tuple(_input(each, used, root, site) for each in inputs),
            "facts": facts,
            "texts": texts,
            "hashdiff": Hashed(name=_hashdiff(computed, entity), columns=hashed, is_hashdiff=True),
            "columns": _columns(computed, entity, root, site),
        }
    )


def _satellite(computed: Computed, entity: Entity, root: Entity, site: Site) -> Satellite:
    return Satellite.model_validate(
        {
            **_common(computed, root, site),
            "name": names.computed_satellite(entity, computed),
            "because": _SATELLITE,
            "parent": names.hub(root),
            "hash_key": names.hash_key(root.name),
            "hashdiff": _hashdiff(computed, entity),
            "payload": tuple(each.attribute.name for each in computed.facts),
            "always": tuple((each.attribute.name, each.always) for each in computed.facts if each.always),
            "stage": names.computed_view(entity, computed),
            "columns": _columns(computed, entity, root, site),
        }
    )


def _common(computed: Computed, root: Entity, site: Site) -> dict[str, str]:
    domain = site.domain_of(computed.address)
    owner = root.owner if site.domain_of(root.address) == domain else ""
    return {
        "folder": names.BUSINESS_VAULT,
        "schema_name": names.BUSINESS_VAULT,
        "meaning": meaning_of(computed.meaning, f"{root.name} {computed.name}"),
        "origin": computed.address,
        "owner": site.owner_of(computed.address, owner),
        "group": domain,
    }


def _columns(computed: Computed, entity: Entity, root: Entity, site: Site) -> tuple[Column, ...]:
    return (
        key_column(names.hash_key(root.name), title(root.name).lower(), root.address),
        hashdiff_column(_hashdiff(computed, entity), title(computed.name).lower()),
        *(column(each.attribute, site) for each in computed.facts),
        HAPPENED,
        LOADED,
        _RECORDED,
    )


def _hashdiff(computed: Computed, entity: Entity) -> str:
    return names.hashdiff(entity.name, computed.name, names.COMPUTED)


def _input(each: Input, used: set[str], root: Entity, site: Site) -> ComputedInput:
    picks = tuple(pair for pair in each.picks if pair[1] in used)
    if isinstance(each.said, Happening):
        return ComputedInput(
            table=names.link(each.said),
            key=grain_key(each.said, root, site),
            picks=picks,
            moment=each.moment if each.moment in used else "",
            tie=names.hash_key(each.said.name),
        )
    satellite = names.satellite(each.entity, each.said, personal=False)
    return ComputedInput(table=satellite, key=names.hash_key(root.name), picks=picks)
