"""What products publish: the tables that anybody may ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from puddingstone.diagnostics import Finding
from puddingstone.keeping.errors import KeepingError
from puddingstone.vault import Offered, Vault, keys_of

_MOMENTS = ("timestamp", "date")


@dataclass(frozen=True)
class Interface:
    """A table of a product: the column that tells its rows apart, and the last one that says when, if any does."""

    product: str
    table: str
    key: str
    moment: str = ""

    @property
    def place(self) -> str:
        """Where it is in the warehouse."""
        return f"{self.product}.{self.table}"


def interfaces(vault: Vault) -> tuple[Interface, ...]:
    """All tables that products offer to everybody, by product and name; a product is named like its schema."""
    found = (_interface(table) for table in vault.tables if isinstance(table, Offered) and table.access == "public")
    return tuple(sorted(found, key=lambda each: (each.product, each.table)))


def of_product(known: Sequence[Interface], product: str) -> tuple[Interface, ...]:
    """Those of one product.

    Raises:
        KeepingError: there is no such product.
    """
    found = tuple(each for each in known if each.product == product)
    if not found:
        names = sorted({each.product for each in known})
        way_out = f"name one of {', '.join(names)}" if names else "offer something in a product"
        raise KeepingError(Finding("unknown-product", f"there is no product {product}", product, way_out))
    return found


def _interface(table: Offered) -> Interface:
    moments = [column.name for column in table.columns if column.type in _MOMENTS]
    return Interface(table.schema_name, table.name, keys_of(table)[0], moments[-1] if moments else "")
