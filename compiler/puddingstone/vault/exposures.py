"""Exposures: a product as dbt's documentation shows it, and who reads it."""

from puddingstone.domain.frozen import Frozen


class Exposure(Frozen):
    """A use of public tables; ``reader`` is the team that uses them, empty for the product itself."""

    name: str
    label: str
    meaning: str
    owner: str
    email: str
    tables: tuple[str, ...]
    product: str
    origin: str
    expert: str = ""
    readers: tuple[str, ...] = ()
    reader: str = ""
    version: int = 1
