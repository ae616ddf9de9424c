"""Data products: the dimensions and facts that a domain offers, each built by its own planner."""

from collections.abc import Iterator

from puddingstone.domain import Offer
from puddingstone.planning.dimensions import dimension
from puddingstone.planning.facts import fact
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site
from puddingstone.vault import Mart, names


def products(site: Site) -> Iterator[Mart]:
    """The tables of all data products."""
    for product in site.business.products:
        shelf = Shelf(schema=names.shelf(product.name), owner=product.owner)
        for offer in product.offers:
            mart = _mart(offer, shelf, site)
            if mart is not None:
                yield mart


def _mart(offer: Offer, shelf: Shelf, site: Site) -> Mart | None:
    if offer.kind == "fact":
        return fact(offer, shelf, site)
    return dimension(offer, shelf, site)
