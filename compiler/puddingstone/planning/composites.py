"""Composites: tables of products that are stacked one upon the other, or joined side by side."""

from collections.abc import Iterator

from puddingstone.domain import Composite, ShapeFact
from puddingstone.planning.columns import column
from puddingstone.planning.parts import Find, PartBench
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site, meaning_of, told
from puddingstone.spelling import snake, title
from puddingstone.vault import Column, ComposedColumn, ComposedPart, JoinedFact, StackedFact, names
from puddingstone.vault.composites import PART, PART_KEY
from puddingstone.vault.conforming import column_of, key_roots

_STACKED = "a composite product stacks what others offer, brought to one shape: one row for each row of each part"
_JOINED = "a composite product joins what others offer of the same thing: one row for each, with all parts side by side"


def composite(offer: Composite, shelf: Shelf, site: Site, find: Find) -> StackedFact | JoinedFact | None:
    """The table that a composite is; ``None`` where a part is not there. ``find`` has the tables of all products."""
    root = site.business.root_of(offer.grain) if offer.grain else None
    if offer.kind == "joined" and root is None:
        return None
    key = names.public_key(root.name) if root else ""
    benches = [PartBench(part, own, site, find, key) for part in offer.parts if (own := find(part.product, part.table))]
    if len(benches) != len(offer.parts):
        return None
    parts = tuple(bench.part_of(offer.shape) for bench in benches)
    grain = title(root.name if root else offer.shape.name).lower()
    common = {
        "name": offer.name,
        "folder": shelf.folder,
        "schema_name": shelf.schema,
        "meaning": told(meaning_of(offer.shape.meaning, offer.shape.name), f"One row per {grain}."),
        "origin": offer.shape.address,
        "owner": shelf.owner,
        "group": shelf.schema,
        "version": shelf.version,
        "expert": shelf.expert,
        "readers": shelf.readers,
        "grain": grain,
        "parts": parts,
        "always_known": tuple(column_of(fact) for fact in offer.shape.facts if not fact.attribute.may_be_missing),
    }
    said = [(bench, column) for bench, part in zip(benches, parts, strict=True) for column in part.columns]
    facts = tuple(_masked(_column(fact, site), said) for fact in offer.shape.facts)
    if root is not None:
        of_grain = Column(name=key, meaning=f"The key of the {grain}.", is_critical=True, key_of=names.hub(root))
        columns = (of_grain, *_is_in(parts), *facts)
        return JoinedFact.model_validate({**common, "because": _JOINED, "public_key": key, "columns": columns})
    of_row = names.public_key(offer.shape.name)
    columns = (*_traces(of_row, parts), *facts)
    return StackedFact.model_validate({**common, "because": _STACKED, "public_key": of_row, "columns": columns})


def _masked(column: Column, said: list[tuple[PartBench, ComposedColumn]]) -> Column:
    """The column, with the mask of what is told in it: it says so, and was masked where it comes from."""
    masks = [mask for bench, each in said if each.name == column.name for mask in bench.masks(each)]
    return column.model_copy(update={"is_personal": True, "mask": masks[0]}) if masks else column


def _traces(key: str, parts: tuple[ComposedPart, ...]) -> Iterator[Column]:
    """By what a row is known, and where it came from."""
    listed = " or ".join(part.name for part in parts)
    yield Column(name=key, meaning="The key of the row: its part, and its key there.", is_critical=True)
    yield Column(name=PART, meaning=f"Where the row came from: {listed}.", is_critical=True)
    yield Column(name=PART_KEY, meaning="The key of the row where it came from.", is_critical=True)


def _is_in(parts: tuple[ComposedPart, ...]) -> Iterator[Column]:
    for part in parts:
        meaning = f"Whether {part.name} know of it."
        yield Column(name=names.is_in(part.name), type="boolean", meaning=meaning, is_critical=True)


def _column(fact: ShapeFact, site: Site) -> Column:
    attribute = fact.attribute
    if fact.entities:
        roots = key_roots(fact.entities, fact.same, site.business)
        hub = names.hub(roots[0]) if len(roots) == 1 else ""
        meaning = meaning_of(attribute.meaning, attribute.name)
        if len(roots) > 1:
            kinds = " or ".join(f"{snake(root.name)}:..." for root in roots)
            meaning = told(meaning, f"A key after what it is a key of: {kinds}")
        return Column(name=column_of(fact), meaning=meaning, origin=attribute.address, key_of=hub)
    found = column(attribute, site)
    said = f"In {fact.unit}." if fact.unit else f"Told in {fact.zone}." if fact.zone else ""
    meaning = told(found.meaning, said) if said else found.meaning
    return found.model_copy(update={"meaning": meaning, "is_critical": False})
