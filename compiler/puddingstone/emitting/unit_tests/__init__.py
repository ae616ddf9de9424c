"""dbt unit tests of the raw vault: a first load, nothing new, and a change."""

from typing import Any

from puddingstone.emitting.unit_tests.scenarios import scenarios
from puddingstone.emitting.unit_tests.test import unit_test
from puddingstone.vault import AnyTable


def unit_tests(table: AnyTable) -> list[dict[str, Any]]:
    """The unit tests of one table; staging and marts have none."""
    return [unit_test(table, scenario) for scenario in scenarios(table)]
