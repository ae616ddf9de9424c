"""Data products: the tables that a domain offers, each built by its own planner."""

from collections.abc import Iterator

from puddingstone.domain import Composite, Offer, Product
from puddingstone.planning.composites import composite
from puddingstone.planning.dimensions import dimension
from puddingstone.planning.facts import fact
from puddingstone.planning.hierarchies import hierarchy
from puddingstone.planning.site import Site
from puddingstone.vault import Hierarchy, KeyedMart, Mart


def products(site: Site) -> Iterator[Mart]:
    """The tables of all data products."""
    for product in site.business.products:
        yield from (mart for _, mart in offered(product, site))


def offered(product: Product, site: Site) -> Iterator[tuple[Offer | Composite, Mart]]:
    """What a product offers, each with its table."""
    for offer in product.tables:
        mart = _mart(offer, product, site)
        if mart is not None:
            yield offer, mart


def _mart(offer: Offer | Composite, product: Product, site: Site) -> Mart | None:
    shelf = site.shelf_of(product)
    if isinstance(offer, Composite):
        return composite(offer, shelf, site, lambda address, name: _found(address, name, site))
    match offer.kind:
        case "fact":
            return fact(offer, shelf, site)
        case "hierarchy":
            return hierarchy(offer, shelf, site)
        case "dimension" | "as_of_dimension" | "daily_dimension":
            return dimension(offer, shelf, site)


def _found(address: str, name: str, site: Site) -> KeyedMart | None:
    """A table of any product that a composite can be made of, by the address of the product."""
    for product in site.business.products:
        for offer in product.tables:
            if product.address == address and offer.name == name:
                mart = _mart(offer, product, site)
                return None if isinstance(mart, Hierarchy) else mart
    return None
