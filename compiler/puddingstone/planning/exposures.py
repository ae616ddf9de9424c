"""Exposures: every product, and every team that reads it, so that dbt's documentation shows who relies on what."""

from collections.abc import Iterator

from puddingstone.domain import Product
from puddingstone.planning.products import offered
from puddingstone.planning.site import Site
from puddingstone.vault import Exposure, names


def exposures(site: Site) -> Iterator[Exposure]:
    """One exposure for each product, and one for each of its readers."""
    for product in site.business.products:
        tables = tuple(sorted({mart.name for _, mart in offered(product, site)}))
        if tables:
            yield from (_exposure(product, reader, tables, site) for reader in ("", *product.readers))


def _exposure(product: Product, reader: str, tables: tuple[str, ...], site: Site) -> Exposure:
    shelf = site.shelf_of(product)
    team = site.team(reader or shelf.owner)
    return Exposure(
        name=names.exposure(product.name, reader),
        label=f"{product.name}, read by {reader}" if reader else product.name,
        meaning=product.purpose,
        owner=team.name,
        email=team.email,
        tables=tables,
        product=shelf.schema,
        origin=product.address,
        expert=team.expert if reader else shelf.expert,
        readers=() if reader else shelf.readers,
        reader=reader,
        version=product.version,
    )
