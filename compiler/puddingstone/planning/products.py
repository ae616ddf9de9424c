"""Data products: the dimensions and facts that a domain offers, each built by its own planner."""

import re
from collections.abc import Iterator

from puddingstone.domain import Offer, Product
from puddingstone.planning.dimensions import dimension
from puddingstone.planning.facts import fact
from puddingstone.planning.shelf import Shelf
from puddingstone.planning.site import Site
from puddingstone.spelling import snake
from puddingstone.vault import Mart


def products(site: Site) -> Iterator[Mart]:
    """The tables of all data products."""
    for product in site.business.products:
        shelf = Shelf(schema=schema_of(product), owner=product.owner)
        for offer in product.offers:
            mart = _mart(offer, shelf, site)
            if mart is not None:
                yield mart


def schema_of(product: Product) -> str:
    """The schema, and the dbt group, of a product: its name, spelt for SQL and fit for a folder."""
    return re.sub(r"[\W_]+", "_", snake("_".join(product.name.split()))).strip("_")


def _mart(offer: Offer, shelf: Shelf, site: Site) -> Mart | None:
    if offer.kind == "fact":
        return fact(offer, shelf, site)
    return dimension(offer, shelf, site)
