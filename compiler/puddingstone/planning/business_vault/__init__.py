"""The business vault: what is worked out from the raw vault for those who read it."""

from collections.abc import Iterator, Sequence

from puddingstone.planning.business_vault.points_in_time import points_in_time
from puddingstone.planning.site import Site
from puddingstone.vault import BusinessVaultTable, Mart


def business_vault(site: Site, marts: Sequence[Mart]) -> Iterator[BusinessVaultTable]:
    """All tables of the business vault, as the marts need them."""
    yield from points_in_time(site, marts)
