"""What is part of what, by however many steps: a bridge for each hierarchy."""

from collections.abc import Iterator

from puddingstone.domain import Happening
from puddingstone.planning.columns import key_column
from puddingstone.planning.site import Site, meaning_of, told
from puddingstone.spelling import title
from puddingstone.vault import Bridge, Column, mart_names, names

_BRIDGE = (
    "a hierarchy is asked for all that is below or above: the steps from each part up to each whole are found once"
)
STEPS = Column(
    name=mart_names.STEPS, type="bigint", meaning="How many steps up from the part to the whole.", is_critical=True
)
IS_TOP = Column(
    name=mart_names.IS_TOP,
    type="boolean",
    meaning="Whether the whole is at the top: it is part of nothing.",
    is_critical=True,
)


def bridges(site: Site) -> Iterator[Bridge]:
    """A bridge for each hierarchy that is recorded somewhere."""
    for happening in site.business.happenings:
        if happening.kind == "part_of" and happening.binding is not None:
            yield _bridge(happening, site)


def _bridge(hierarchy: Happening, site: Site) -> Bridge:
    part, whole = names.party_words(site.business, hierarchy)
    columns = [names.hash_key(each.party.name) for each in (part, whole)]
    return Bridge(
        name=names.bridge(hierarchy),
        folder=names.BUSINESS_VAULT,
        schema_name=names.BUSINESS_VAULT,
        meaning=told(
            meaning_of(hierarchy.meaning, hierarchy.name), "One row per part and whole above it, as it holds now."
        ),
        origin=hierarchy.address,
        because=_BRIDGE,
        owner=site.owner_of(hierarchy.address),
        group=site.domain_of(hierarchy.address),
        hub=names.hub(part.root),
        hash_key=names.hash_key(part.root.name),
        satellite=names.effectivity(hierarchy),
        link_key=names.hash_key(hierarchy.name),
        part=columns[0],
        whole=columns[1],
        columns=(
            *(
                key_column(name, title(each.party.name).lower(), each.party.address)
                for name, each in zip(columns, (part, whole), strict=True)
            ),
            STEPS,
            IS_TOP,
        ),
    )
