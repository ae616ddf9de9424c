"""Dimensions: an entity as it is known now, or as of any date. Personal facts are masked, or stay behind."""

from puddingstone.domain import Offer, OfferKind
from puddingstone.planning.columns import column
from puddingstone.planning.guarded import mask_of
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site, meaning_of, told
from puddingstone.spelling import title
from puddingstone.vault import AsOfDimension, Column, DailyDimension, Dimension, Lookup, Part, mart_names, names
from puddingstone.vault.mart_names import Known, Meaning

_DAY = Column(
    name=names.AS_OF_DATE, type="date", meaning="The day at whose end it was so, as far as was known.", is_critical=True
)

_BECAUSE = "a data product offers an entity as a dimension; personal facts stay behind in the vault"
_MASKED = "a data product offers an entity as a dimension; personal facts are masked, or stay behind in the vault"
_VALIDITY = (
    Column(name=mart_names.VALID_FROM, type="timestamp", meaning="From when on this version holds.", is_critical=True),
    Column(
        name=mart_names.VALID_TO,
        type="timestamp",
        meaning="Until when this version holds, which it no longer does then; the end of time for the current one.",
        is_critical=True,
    ),
    Column(name=mart_names.IS_CURRENT, type="boolean", meaning="Whether no later version is known.", is_critical=True),
)

_TIMES: dict[OfferKind, tuple[Column, ...]] = {"as_of_dimension": _VALIDITY, "daily_dimension": (_DAY,)}
_SAID: dict[OfferKind, str] = {
    "dimension": "As known now.",
    "as_of_dimension": "One row per version: as of any date.",
    "daily_dimension": "One row per day: as it was and as it was known then.",
}
_GRAIN: dict[OfferKind, str] = {"as_of_dimension": " and version", "daily_dimension": " and day"}


def dimension(offer: Offer, shelf: Shelf, site: Site) -> Dimension | AsOfDimension | DailyDimension | None:
    """The dimension of an entity, with the shared facts of all its single-valued details and what codes mean."""
    root = site.business.root_of(offer.grain)
    looked_back_on = mart_names.looked_back_on(site.business, offer.grain)
    if root is None or looked_back_on is None:
        return None
    facts = mart_names.known_facts(site.business, offer.grain)
    spelt = mart_names.spelt_facts(facts, root)
    meanings = list(mart_names.meanings(site.business, facts, spelt))
    public = names.public_key(root.name)
    offered = site.business.entity_at[offer.grain]
    common = {
        "name": offer.name,
        "folder": shelf.folder,
        "schema_name": shelf.schema,
        "meaning": told(meaning_of(offered.meaning, offered.name), _SAID[offer.kind]),
        "origin": offered.address,
        "because": _MASKED if any(each.attribute.is_personal for each in facts) else _BECAUSE,
        "owner": shelf.owner,
        "group": shelf.schema,
        "version": shelf.version,
        "expert": shelf.expert,
        "readers": shelf.readers,
        "grain": f"{title(root.name).lower()}{_GRAIN.get(offer.kind, '')}",
        "hub": names.hub(root),
        "hash_key": names.hash_key(root.name),
        "public_key": public,
        "natural_keys": tuple(key.name for key in root.keys),
        "parts": parts_of(facts, spelt),
        "lookups": tuple(_lookup(each) for each in meanings),
        "columns": (
            Column(name=public, meaning=f"The key of the {title(root.name).lower()} in all marts.", is_critical=True),
            *_TIMES.get(offer.kind, ()),
            *(column(key, site) for key in root.keys),
            *(_shown(each, spelt[each.part, each.attribute.name], site) for each in facts),
            *(column(fact, site, name=name) for meaning in meanings for fact, name in meaning.picks),
        ),
    }
    if offer.kind == "daily_dimension":
        return DailyDimension.model_validate({**common, "pit": names.point_in_time(looked_back_on)})
    kind = AsOfDimension if offer.kind == "as_of_dimension" else Dimension
    return kind.model_validate(common)


def _shown(known: Known, name: str, site: Site) -> Column:
    """The column of a fact, masked if it is personal."""
    found = column(known.attribute, site, name=name)
    return found.model_copy(update={"mask": mask_of(known.attribute.address, site)}) if found.is_personal else found


def parts_of(facts: list[Known], spelt: dict[tuple[str, str], str]) -> tuple[Part, ...]:
    """The satellites that hold some facts, and under which names a mart shows them."""
    grouped: dict[str, list[Known]] = {}
    for fact in facts:
        grouped.setdefault(fact.satellite, []).append(fact)
    return tuple(
        Part(
            satellite=satellite,
            picks=tuple((each.attribute.name, spelt[each.part, each.attribute.name]) for each in group),
        )
        for satellite, group in grouped.items()
    )


def _lookup(meaning: Meaning) -> Lookup:
    picks = tuple((each.name, name) for each, name in meaning.picks)
    return Lookup(table=names.reference(meaning.reference), key=meaning.key, code=meaning.code, picks=picks)
