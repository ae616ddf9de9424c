"""Dimensions: an entity as it is known now, or as of any date. Personal facts stay behind."""

from puddingstone.domain import Attribute, Details, Entity, Offer
from puddingstone.planning.columns import column
from puddingstone.planning.shelf import Shelf, told_apart
from puddingstone.planning.site import Site, meaning_of
from puddingstone.spelling import snake, title
from puddingstone.vault import AsOfDimension, Column, Dimension, Lookup, Part, names

Facts = list[tuple[Entity, Details, Attribute]]

_VALIDITY = (
    Column(name="valid_from", type="timestamp", meaning="From when on this version holds.", is_critical=True),
    Column(
        name="valid_to",
        type="timestamp",
        meaning="Until when this version holds, which it no longer does then; the end of time for the current one.",
        is_critical=True,
    ),
    Column(name="is_current", type="boolean", meaning="Whether no later version is known.", is_critical=True),
)


def dimension(offer: Offer, shelf: Shelf, site: Site) -> Dimension | AsOfDimension | None:
    """The dimension of an entity, with the shared facts of all its single-valued details and what codes mean."""
    root = site.business.root_of(offer.grain)
    if root is None:
        return None
    facts = _facts(root, site)
    taken = [key.name for key in root.keys]
    spelt = told_apart(((_alias(e, d), a.name) for e, d, a in facts), taken)
    parts = _parts(facts, spelt)
    lookups, meanings = _lookups(facts, spelt, site)
    is_as_of = offer.kind == "as_of_dimension"
    kind = AsOfDimension if is_as_of else Dimension
    public = names.public_key(root.name)
    said = meaning_of(root.meaning, root.name)
    return kind(
        name=offer.name,
        folder=shelf.folder,
        schema_name=shelf.schema,
        meaning=f"{said} {'One row per version: as of any date.' if is_as_of else 'As known now.'}",
        origin=root.address,
        because="a data product offers an entity as a dimension; personal facts stay behind in the vault",
        owner=shelf.owner,
        group=shelf.schema,
        hub=names.hub(root),
        hash_key=names.hash_key(root.name),
        public_key=public,
        natural_keys=tuple(taken),
        parts=parts,
        lookups=lookups,
        columns=(
            Column(name=public, meaning=f"The key of the {title(root.name).lower()} in all marts.", is_critical=True),
            *(_VALIDITY if is_as_of else ()),
            *(column(key, site) for key in root.keys),
            *(column(a, site, name=spelt[_alias(e, d), a.name]) for e, d, a in facts),
            *meanings,
        ),
    )


def _facts(root: Entity, site: Site) -> Facts:
    return [
        (entity, details, attribute)
        for entity, details in site.details_of(root)
        if not names.is_multi_active(details)
        for attribute in details.attributes
        if not attribute.is_personal
    ]


def _alias(entity: Entity, details: Details) -> str:
    return names.levels(entity.name, details.name) if entity.base else snake(details.name)


def _parts(facts: Facts, spelt: dict[tuple[str, str], str]) -> tuple[Part, ...]:
    grouped: dict[str, list[tuple[Entity, Details, Attribute]]] = {}
    for fact in facts:
        grouped.setdefault(_alias(fact[0], fact[1]), []).append(fact)
    return tuple(
        Part(
            satellite=names.satellite(group[0][0], group[0][1], personal=False),
            picks=tuple((attribute.name, spelt[alias, attribute.name]) for _, _, attribute in group),
        )
        for alias, group in grouped.items()
    )


def _lookups(facts: Facts, spelt: dict[tuple[str, str], str], site: Site) -> tuple[tuple[Lookup, ...], list[Column]]:
    lookups, columns = [], []
    taken = set(spelt.values())
    for entity, details, attribute in facts:
        reference = site.reference_at.get(attribute.reference or "")
        if reference is None or reference.binding is None:
            continue
        code = spelt[_alias(entity, details), attribute.name]
        shared = [each for each in reference.attributes if not each.is_key and not each.is_personal]
        keys = [each.name for each in reference.attributes if each.is_key]
        picks = tuple((each.name, _meaning(code, each.name, taken)) for each in shared)
        if keys and picks:
            lookups.append(Lookup(table=names.reference(reference), key=keys[0], code=code, picks=picks))
            columns += [column(each, site, name=name) for each, (_, name) in zip(shared, picks, strict=True)]
    return tuple(lookups), columns


def _meaning(code: str, word: str, taken: set[str]) -> str:
    """``room_type__sleeps``, or ``room_type__meaning__sleeps`` where details called RoomType have made that name."""
    plain = names.levels(code, word)
    return names.levels(code, "meaning", word) if plain in taken else plain
