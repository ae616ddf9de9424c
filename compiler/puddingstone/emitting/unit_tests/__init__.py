"""dbt unit tests of the vault: a first load, nothing new, and a change."""

from typing import Any

from puddingstone.emitting.unit_tests.points_in_time import points_in_time
from puddingstone.emitting.unit_tests.scenarios import scenarios
from puddingstone.emitting.unit_tests.test import unit_test
from puddingstone.vault import AnyTable, PointInTime


def unit_tests(table: AnyTable) -> list[dict[str, Any]]:
    """The unit tests of one table; staging and marts have none."""
    if isinstance(table, PointInTime):
        return list(points_in_time(table)) if table.satellites else []
    return [unit_test(table, scenario) for scenario in scenarios(table)]
