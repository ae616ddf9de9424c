"""What a board and a model have that can be compared."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from puddingstone.domain import Business, NoteOnBoard
from puddingstone.storming.against.matching import Element
from puddingstone.storming.first_pass.model import FirstPass

_SHOWN = {"entity": "entity", "event": "event", "product": "product"}


def on_board(model: FirstPass, before: Sequence[NoteOnBoard]) -> list[Element]:
    """The entities, events and products that the notes of a board would become, with what they became before."""
    places = {made.address: made.note.place for made in reversed(model.made)}
    texts: dict[str, list[str]] = {}
    became: dict[str, set[str]] = {}
    traced = _became(before)
    for made in model.made:
        if made.role in _SHOWN:
            texts.setdefault(made.address, []).append(made.note.text)
            became.setdefault(made.address, set()).update(traced.get(made.note.id, ()))
    return [
        Element(
            kind=kind,
            name=address.rpartition(".")[2],
            domain=address.partition(".")[0],
            place=places.get(address, ""),
            texts=tuple(dict.fromkeys(texts.get(address, ()))),
            traced=tuple(sorted(became.get(address, ()))),
        )
        for kind, address in _drafted(model)
    ]


def in_model(business: Business, domains: Collection[str]) -> list[Element]:
    """The entities, events and products of some domains of a model."""
    return [
        Element(
            kind=kind,
            name=address.rpartition(".")[2],
            domain=address.partition(".")[0],
            place=address,
            is_expected=is_expected,
        )
        for kind, address, is_expected in _declared(business)
        if address.partition(".")[0] in domains
    ]


def addresses(business: Business) -> set[str]:
    """Every address of a model at which something of a note may be found again."""
    found = {place for _, place, _ in _declared(business)} | {source.address for source in business.sources}
    found |= {outcome.address for outcome in business.outcomes} | {each.address for each in business.questions}
    for entity in business.entities:
        found |= {key.address for key in entity.keys} | {details.address for details in entity.details}
        found |= {fact.address for details in entity.details for fact in details.attributes}
    return found | {fact.address for happening in business.happenings for fact in happening.attributes}


def _drafted(model: FirstPass) -> Iterator[tuple[str, str]]:
    for thing in model.things:
        yield "entity", thing.address
    for happening in model.happenings:
        yield "event", happening.address
    for module in model.modules:
        yield from (("product", f"{module.domain.name}.products.{product.var}") for product in module.products)


def _declared(business: Business) -> Iterator[tuple[str, str, bool]]:
    yield from (("entity", entity.address, True) for entity in business.entities)
    yield from (("entity", reference.address, False) for reference in business.references)
    yield from (("event", happening.address, happening.is_event) for happening in business.happenings)
    yield from (("product", product.address, True) for product in business.products)


def _became(before: Sequence[NoteOnBoard]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in before:
        found.setdefault(each.note.id, set()).update(made.address for made in each.note.became)
    return found
