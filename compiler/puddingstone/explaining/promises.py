"""What is promised of a table, of what was said in the model, and of a product as a whole."""

from collections.abc import Iterator, Sequence

from puddingstone.explaining.places import Places
from puddingstone.vault import AnyTable, Offered, Promised, Vault, arrivals_of

_LEVELS = {
    "default": "by default",
    "organisation": "by the organisation",
    "domain": "by the domain",
    "context": "by the context",
    "product": "by the product",
    "parts": "because of its parts",
}


def promises_of(table: AnyTable, vault: Vault, places: Places) -> Iterator[tuple[str, str, str]]:
    """Each promise of a table and of its product: its kind, the sentence that says it, and whose it is."""
    if isinstance(table, Offered):
        products = [each for each in vault.services if each.name == table.group]
        for promise in (*table.promises, *(each for product in products for each in product.promises)):
            yield promise.kind, promise.meaning, _whose(promise, places)


def promised_of(address: str, vault: Vault) -> Iterator[tuple[str, str]]:
    """The promises that rest on what was said at an address: the tables that make them, and the sentences."""
    for table in vault.tables:
        for promise in table.promises if isinstance(table, Offered) else ():
            origins = [each.origin for each in arrivals_of(promise)]
            if any(origin == address or origin.startswith(f"{address}.") for origin in origins):
                yield table.name, promise.meaning


def promises_behind(tables: Sequence[AnyTable]) -> list[str]:
    """The names of all promises of some tables."""
    offered = (table for table in tables if isinstance(table, Offered))
    return sorted(f"{table.name}.{promise.name}" for table in offered for promise in table.promises)


def _whose(promise: Promised, places: Places) -> str:
    said = _LEVELS[promise.level]
    if promise.of:
        return f"{said}: {', '.join(promise.of)}"
    is_said = promise.level not in ("default", "parts")
    return f"{said}, {places.of(promise.origin)}" if is_said else said
