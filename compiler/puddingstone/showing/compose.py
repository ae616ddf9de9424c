"""The status page of what is promised and what was kept."""

from collections import Counter
from datetime import datetime, timedelta

from puddingstone.showing.incidents import incidents
from puddingstone.showing.page import StatusPage
from puddingstone.showing.products import Products
from puddingstone.showing.promises import Measured
from puddingstone.showing.questions import SHOWN_DAYS
from puddingstone.showing.records import Records
from puddingstone.showing.retirements import retirements
from puddingstone.vault import Offered, Vault


def compose(vault: Vault, records: Records, at: datetime, title: str = "") -> StatusPage:
    """The page of a vault at a moment (UTC, without a zone), as the records tell."""
    tables = {table.name: table for table in vault.tables if isinstance(table, Offered)}
    services = {service.name: service for service in vault.services}
    still, closed = incidents(records.incidents, services, at)
    begin = at - timedelta(days=SHOWN_DAYS)
    made = Products(tables, records, Measured(records, at))
    open_at = Counter(incident.product for incident in still)
    ordered = sorted(vault.services, key=lambda each: each.name)
    products = tuple(made.product(service, open_at[service.name]) for service in ordered)
    owned = [(service, tables[name]) for service in services.values() for name in service.tables if name in tables]
    retiring = [each for service, table in owned for each in retirements(service, table, at.date())]
    measured = {latest.key for latest in records.latest}
    promised = {(product.name, promise.name) for product in products for promise in product.promises}
    return StatusPage(
        title=title or "Data products",
        at=at,
        measured=bool(records.latest),
        why_not=records.why_not,
        last_measured_at=max((latest.measured_at for latest in records.latest), default=None),
        days=SHOWN_DAYS,
        open_incidents=still,
        closed_incidents=tuple(each for each in closed if each.closed_at and each.closed_at >= begin),
        retirements=tuple(sorted(retiring, key=lambda each: (each.goes, each.product, each.table, each.column))),
        products=products,
        no_longer_promised=sum((product, promise) not in promised for product, _, promise in measured),
    )
