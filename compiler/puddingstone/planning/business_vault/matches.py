"""Which keys are one: a table for each match that a composite goes by."""

from collections.abc import Iterator

from puddingstone.domain import Happening
from puddingstone.planning.site import Site, meaning_of, told
from puddingstone.spelling import snake, title
from puddingstone.vault import Column, MatchedKeys, names
from puddingstone.vault.composites import IS_SAME

_MATCHED = "a composite counts who is known under several keys as one: keys that are matched share one of them"


def matched_keys(site: Site) -> Iterator[MatchedKeys]:
    """A table for each match that the shape of some composite names."""
    wanted = {fact.same for composite in site.business.composites for fact in composite.shape.facts if fact.same}
    for happening in site.business.happenings:
        if happening.address in wanted and happening.kind == "same_as" and happening.binding is not None:
            yield _matched(happening, site)


def _matched(match: Happening, site: Site) -> MatchedKeys:
    parties = names.party_words(site.business, match)
    one, other = (names.hash_key(each.party.name) for each in parties)
    kinds = [snake(each.root.name) for each in parties]
    holds = next((each.name for each in match.attributes if each.name == IS_SAME and not each.is_personal), "")
    return MatchedKeys(
        name=names.matched_keys(match),
        folder=names.BUSINESS_VAULT,
        schema_name=names.BUSINESS_VAULT,
        meaning=told(meaning_of(match.meaning, match.name), "One row per key that is matched."),
        origin=match.address,
        because=_MATCHED,
        owner=site.owner_of(match.address),
        group=site.domain_of(match.address),
        link=names.link(match),
        link_key=names.hash_key(match.name),
        columns_of_link=(one, other),
        kinds=(kinds[0], kinds[1]) if kinds[0] != kinds[1] else None,
        satellite=names.link_satellite(match, personal=False) if holds else "",
        holds=holds,
        columns=(
            Column(name="matched_key", meaning=_key(kinds), is_critical=True),
            Column(
                name="same_key",
                meaning=f"The key that stands for all that are one by {title(match.name).lower()}.",
                is_critical=True,
            ),
        ),
    )


def _key(kinds: list[str]) -> str:
    one, other = kinds
    if one == other:
        return "A key as marts show it."
    return f"A key as marts show it, after what it is a key of: {one}:... or {other}:..."
