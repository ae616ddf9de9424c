"""A product with everything that its documents tell of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from puddingstone.domain import Business
from puddingstone.emitting.shared_dimensions import shared_dimensions
from puddingstone.tracing import Lineage, Place, trace
from puddingstone.vault import Dimension, Mart, Promised, Service, SourceSystem, Vault


@dataclass(frozen=True)
class Offering:
    """A service, its tables, and what they are made from."""

    service: Service
    tables: tuple[Mart, ...]
    vault: Vault
    lineage: Lineage
    tenant: str = ""

    @cached_property
    def promises(self) -> tuple[tuple[str, Promised], ...]:
        """All promises, each with the table that it is of; those of the product as a whole have none."""
        of_tables = ((table.name, promise) for table in self.tables for promise in table.promises)
        return (*(("", promise) for promise in self.service.promises), *of_tables)

    @cached_property
    def services(self) -> dict[str, Service]:
        """All products by name."""
        return {each.name: each for each in self.vault.services}

    @cached_property
    def offered_by(self) -> dict[str, Service]:
        """For each table that any product offers, which one does."""
        return {table: service for service in self.vault.services for table in service.tables}

    @cached_property
    def systems(self) -> dict[str, SourceSystem]:
        """All source systems by name."""
        return {each.name: each for each in self.vault.sources}

    def dimensions_of(self, table: Mart) -> dict[str, Dimension]:
        """The dimension of each hub that the keys of a table may be looked up in."""
        return shared_dimensions(table, self.vault.tables)

    def sources_of(self, table: Mart) -> tuple[str, ...]:
        """The source systems of which a table has any value."""
        found = (place for column in table.columns for place in self.lineage.sources(Place(table.name, column.name)))
        return tuple(sorted({place.table.partition(".")[0] for place in found}))


def offerings(vault: Vault, business: Business) -> Iterator[Offering]:
    """All products that offer any table."""
    lineage = trace(vault)
    marts = {table.name: table for table in vault.tables if isinstance(table, Mart)}
    for service in vault.services:
        tables = tuple(marts[name] for name in sorted(service.tables) if name in marts)
        if tables:
            yield Offering(service, tables, vault, lineage, business.organisation.name)
