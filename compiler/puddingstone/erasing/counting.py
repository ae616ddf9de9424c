"""How many rows there are, before and after."""

from collections.abc import Mapping

from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Warehouse
from puddingstone.erasing.register import is_register
from puddingstone.erasing.work import Affected

Counts = dict[str, int]
_AT_ONCE = 50


def count(warehouse: Warehouse, content: Content) -> Counts:
    """The rows of every table but the register; views follow their tables."""
    tables = [each for each in content.relations if not each.is_view and not is_register(each)]
    found: Counts = {}
    for start in range(0, len(tables), _AT_ONCE):
        queries = [
            f"select {number} as place, count(*) as found from {each.sql}"
            for number, each in enumerate(tables[start : start + _AT_ONCE], start)
        ]
        for row in warehouse.rows("\nunion all\n".join(queries)):
            found[tables[int(row["place"])].place] = int(row["found"])
    return found


def rows_of(affected: Affected, warehouse: Warehouse, *, only_shown: bool = False) -> int:
    """How many rows are about the persons; ``only_shown`` those that say something personal."""
    condition = affected.shows if only_shown else affected.condition
    return int(warehouse.rows(sql.counted(affected.relation.sql, condition))[0]["found"])


def differences(before: Mapping[str, int], after: Mapping[str, int], expected: Mapping[str, int]) -> list[str]:
    """The tables that did not lose exactly what was expected.

    >>> differences({"a": 3, "b": 3, "c": 1}, {"a": 2, "b": 2, "c": 1}, {"a": 1})
    ['b']
    """
    return [place for place, rows in before.items() if after.get(place) != rows - expected.get(place, 0)]
