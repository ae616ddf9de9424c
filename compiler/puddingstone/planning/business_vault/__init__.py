"""The business vault: what is worked out from the raw vault for those who read it."""

from collections.abc import Iterator, Sequence

from puddingstone.planning.business_vault.computed import computed_facts
from puddingstone.planning.business_vault.event_logs import event_logs
from puddingstone.planning.business_vault.matches import matched_keys
from puddingstone.planning.business_vault.outcomes import outcomes
from puddingstone.planning.business_vault.points_in_time import points_in_time
from puddingstone.planning.site import Site
from puddingstone.vault import BusinessVaultTable, Mart, Satellite


def business_vault(site: Site, marts: Sequence[Mart]) -> Iterator[BusinessVaultTable | Satellite]:
    """All tables of the business vault, as the marts need them."""
    yield from computed_facts(site)
    yield from points_in_time(site, marts)
    yield from matched_keys(site)
    yield from event_logs(site)
    yield from outcomes(site)
