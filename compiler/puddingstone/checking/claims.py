"""Which names of tables each part of a business lays claim to."""

from collections.abc import Iterator
from dataclasses import dataclass

from puddingstone.domain import Business, Entity, Happening, Reference
from puddingstone.spelling import snake
from puddingstone.vault import mart_names, names


@dataclass(frozen=True, order=True)
class Claim:
    """A name, and the address of what would be called so."""

    name: str
    address: str


def table_claims(business: Business) -> Iterator[Claim]:
    """The names of all tables and seeds that a business would have, but those of its products."""
    for entity in business.entities:
        yield from _of_entity(entity)
    for reference in business.references:
        yield from _of_reference(reference)
    for happening in business.happenings:
        yield from _of_happening(happening, business)
    yield from _of_computed(business)
    yield from _of_points_in_time(business)
    yield from _of_matches(business)
    yield from _of_logs(business)
    yield from _of_seeds(business)


def group_claims(business: Business) -> Iterator[Claim]:
    """The names of the groups that answer for tables: a domain's and a product's."""
    for domain in business.domains:
        yield Claim(domain.name, domain.address)
    for product in business.products:
        if names.shelf(product.name):
            yield Claim(names.shelf(product.name), product.address)


def schema_claims(business: Business) -> Iterator[Claim]:
    """The schemas that belong to layers, to domains and to sources, by the address of what they belong to."""
    yield from (Claim(layer, "") for layer in (*names.LAYERS, "main"))
    yield from (Claim(names.staging(domain.name), domain.address) for domain in business.domains)
    yield from (Claim(names.ocel_schema(domain.name), domain.address) for domain in business.domains)
    yield from (Claim(source.schema_name, source.address) for source in business.sources if not source.database)


def offer_claims(business: Business) -> Iterator[Claim]:
    """The names of the tables that products offer; one product may claim a name twice."""
    for product in business.products:
        for offer in product.tables:
            yield Claim(offer.name, product.address)


def metric_claims(business: Business) -> Iterator[Claim]:
    """The names of what products measure."""
    for product in business.products:
        yield from (Claim(each.name, each.address) for each in product.metrics)


def private_claims(business: Business) -> Iterator[Claim]:
    """The names of tables that are no product's, and of cubes, each with the group that it is private to."""
    for claim in table_claims(business):
        yield Claim(claim.name, claim.address.partition(".")[0])
    for product in business.products:
        yield from (Claim(names.cube(offer.name), names.shelf(product.name)) for offer in product.tables)


def _of_points_in_time(business: Business) -> Iterator[Claim]:
    offers = [
        offer for product in business.products for offer in product.offers if offer.kind not in ("fact", "hierarchy")
    ]
    for entity in business.entities:
        mine = [offer for offer in offers if mart_names.looked_back_on(business, offer.grain) == entity]
        known = {fact.satellite for offer in mine for fact in mart_names.known_facts(business, offer.grain)}
        if len(known) > 1 or any(offer.kind == "daily_dimension" for offer in mine):
            yield Claim(names.point_in_time(entity), entity.address)


def _of_matches(business: Business) -> Iterator[Claim]:
    wanted = {fact.same for composite in business.composites for fact in composite.shape.facts}
    for happening in business.happenings:
        if happening.address in wanted and happening.kind == "same_as":
            yield Claim(names.matched_keys(happening), happening.address)


def _of_logs(business: Business) -> Iterator[Claim]:
    for domain in business.domains:
        if any(each.kind == "event" for context in domain.contexts for each in context.happenings):
            yield Claim(names.event_log(domain.name), domain.address)
        if any(outcome.event.startswith(f"{domain.address}.") for outcome in business.outcomes):
            yield Claim(names.outcomes(domain.name), domain.address)
        for what in ("event", "object"):
            for table in (f"{what}_object", f"{what}_map_type"):
                yield Claim(names.ocel(domain.name, table), domain.address)
        for happening in (each for context in domain.contexts for each in context.happenings):
            if happening.kind == "event":
                yield Claim(names.ocel(domain.name, f"event_{happening.name}"), happening.address)
        for root in {business.root_of(each.address): None for each in business.entities}:
            if root is not None:
                yield Claim(names.ocel(domain.name, f"object_{snake(root.name)}"), root.address)


def _of_computed(business: Business) -> Iterator[Claim]:
    for computed in business.computed:
        entity = business.entity_at.get(computed.entity)
        if entity is not None:
            yield Claim(names.computed_satellite(entity, computed), computed.address)
            yield Claim(names.computed_view(entity, computed), computed.address)


def _of_seeds(business: Business) -> Iterator[Claim]:
    """Seeds, each once: several sources may deliver to the same table."""
    addresses: dict[tuple[str, str], str] = {}
    for source in sorted(business.sources, key=lambda each: each.address):
        for extract in source.extracts:
            addresses.setdefault((source.schema_name, extract.table), source.address)
    yield from (Claim(names.seed(*place), address) for place, address in addresses.items())


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
    if happening.ends:
        yield Claim(names.effectivity(happening), happening.address)
    if happening.kind == "part_of":
        yield Claim(names.bridge(happening), happening.address)
    for personal in {attribute.is_personal for attribute in happening.attributes}:
        if personal or not happening.is_event:
            yield Claim(names.link_satellite(happening, personal=personal), happening.address)
    if happening.binding is not None:
        yield Claim(names.stage(happening.binding.source, happening.name), happening.address)
        for each in names.party_words(business, happening):
            if not each.is_plain:
                name = names.stage(happening.binding.source, happening.name, each.party.name)
                yield Claim(name, each.party.address)
