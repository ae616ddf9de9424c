"""What parts of composites are told in, looked up in, and matched by: as it is checked, so it is planned."""

from puddingstone.domain import Business, Composite, Entity, Happening, Offer, Product, ShapeFact
from puddingstone.vault import names


def dimensions_for(product: str, business: Business) -> list[tuple[Product, Offer]]:
    """All dimensions, the nearest to a product last: its own, then those of its domain, of the entity's, and any.

    So what is looked up stays the same when another domain offers the same things as well.
    """

    def nearness(found: tuple[Product, Offer]) -> tuple[bool, bool, bool, str]:
        other, offer = found
        root = business.root_of(offer.grain)
        is_at_home = root is not None and _domain(root.address) == _domain(other.address)
        return other.address == product, _domain(other.address) == _domain(product), is_at_home, offer.name

    offers = [(each, offer) for each in business.products for offer in each.offers if offer.kind == "dimension"]
    return sorted(offers, key=nearness)


def column_of(fact: ShapeFact) -> str:
    """The column that shows a fact of a shape: a key, or the fact by its own name."""
    return names.public_key(fact.attribute.name) if fact.entities else fact.attribute.name


def told_in(table: str, word: str, business: Business) -> str:
    """The time zone of a moment in a table: as a composite says it, else that of the domain that offers the table."""
    for product in business.products:
        for offer in product.tables:
            if offer.name == table and isinstance(offer, Composite):
                return next((fact.zone for fact in offer.shape.facts if fact.attribute.name == word), "")
            if offer.name == table:
                domain = business.domain_at(product.address)
                return domain.time_zone if domain else ""
    return ""


def matched_roots(match: Happening, business: Business) -> list[Entity]:
    """The entities whose keys are matched: one if both parties are of the same kind."""
    roots = [root for party in match.parties if (root := business.root_of(party.entity))]
    return list({root.address: root for root in roots}.values())


def key_roots(entities: tuple[str, ...], same: str, business: Business) -> list[Entity]:
    """The entities that a key of a shape may be of: its own, and those that a match makes one with them."""
    roots = [root for each in entities if (root := business.root_of(each))]
    match = next((each for each in business.happenings if each.address == same), None)
    roots += matched_roots(match, business) if match else []
    return list({root.address: root for root in roots}.values())


def _domain(address: str) -> str:
    return address.partition(".")[0]
