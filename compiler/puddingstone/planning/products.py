"""Data products: the dimensions and facts that a domain offers, each built by its own planner."""

from collections.abc import Iterator

from puddingstone.domain import Offer, Product
from puddingstone.planning.dimensions import dimension
from puddingstone.planning.facts import fact
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site
from puddingstone.vault import Mart


def products(site: Site) -> Iterator[Mart]:
    """The tables of all data products."""
    for product in site.business.products:
        yield from (mart for _, mart in offered(product, site))


def offered(product: Product, site: Site) -> Iterator[tuple[Offer, Mart]]:
    """What a product offers, each with its table."""
    shelf = site.shelf_of(product)
    for offer in product.offers:
        mart = _mart(offer, shelf, site)
        if mart is not None:
            yield offer, mart


def _mart(offer: Offer, shelf: Shelf, site: Site) -> Mart | None:
    if offer.kind == "fact":
        return fact(offer, shelf, site)
    return dimension(offer, shelf, site)
