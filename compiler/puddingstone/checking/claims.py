"""Which names of tables each part of a business lays claim to."""

from collections.abc import Iterator
from dataclasses import dataclass

from puddingstone.domain import Business, Entity, Happening, Reference
from puddingstone.spelling import snake
from puddingstone.vault import names


@dataclass(frozen=True, order=True)
class Claim:
    """A name, and the address of what would be called so."""

    name: str
    address: str


def table_claims(business: Business) -> Iterator[Claim]:
    """The names of all tables that a business would have, but those of its products."""
    for entity in business.entities:
        yield from _of_entity(entity)
    for reference in business.references:
        yield from _of_reference(reference)
    for happening in business.happenings:
        yield from _of_happening(happening, business)


def group_claims(business: Business) -> Iterator[Claim]:
    """The names of the groups that answer for tables: a domain's and a product's."""
    for domain in business.domains:
        yield Claim(domain.name, domain.address)
    for product in business.products:
        yield Claim(snake("_".join(product.name.split())), product.address)


def offer_claims(business: Business) -> Iterator[Claim]:
    """The names of the tables that products offer; one product may claim a name twice."""
    for product in business.products:
        for offer in product.offers:
            yield Claim(offer.name, product.address)


def _of_entity(entity: Entity) -> Iterator[Claim]:
    if entity.base is None:
        yield Claim(names.hub(entity), entity.address)
    for details in entity.details:
        for personal in {attribute.is_personal for attribute in details.attributes if not attribute.is_key}:
            yield Claim(names.satellite(entity, details, personal=personal), details.address)
        if details.binding is not None:
            yield Claim(names.stage(details.binding.source, entity.name, details.name), details.address)


def _of_reference(reference: Reference) -> Iterator[Claim]:
    yield Claim(names.reference(reference), reference.address)
    if reference.binding is not None:
        yield Claim(names.stage(reference.binding.source, reference.name), reference.address)


def _of_happening(happening: Happening, business: Business) -> Iterator[Claim]:
    yield Claim(names.link(happening), happening.address)
    if happening.kind == "relationship":
        yield Claim(names.effectivity(happening), happening.address)
    for personal in {attribute.is_personal for attribute in happening.attributes}:
        if personal or happening.kind == "relationship":
            yield Claim(names.link_satellite(happening, personal=personal), happening.address)
    if happening.binding is not None:
        yield Claim(names.stage(happening.binding.source, happening.name), happening.address)
        for each in names.party_words(business, happening):
            if not each.is_plain:
                name = names.stage(happening.binding.source, happening.name, each.party.name)
                yield Claim(name, each.party.address)
