"""dbt unit tests of the raw vault: a first load, nothing new, and a change."""

from typing import Any

from puddingstone.vault import AnyTable


def unit_tests(table: AnyTable) -> list[dict[str, Any]]:
    """The unit tests of one table."""
    return []
