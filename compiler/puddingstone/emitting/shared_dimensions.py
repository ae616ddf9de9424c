"""Which dimension the keys of a fact point to, where several show the same things."""

from collections.abc import Sequence

from puddingstone.vault import AnyTable, Dimension, Hub


def shared_dimensions(table: AnyTable, tables: Sequence[AnyTable]) -> dict[str, Dimension]:
    """For each hub the dimension nearest to a table: of its product, of its domain, of the hub's domain, or any.

    So a fact goes on pointing to the same dimension when another domain offers the same things as well.
    """
    homes = {each.name: each.group for each in tables if isinstance(each, Hub)}

    def distance(each: Dimension) -> tuple[bool, bool, bool, str]:
        is_of_hub = _domain(each) == homes.get(each.hub)
        return each.group != table.group, _domain(each) != _domain(table), not is_of_hub, each.name

    dimensions = [each for each in tables if isinstance(each, Dimension)]
    return {each.hub: each for each in sorted(dimensions, key=distance, reverse=True)}


def _domain(table: AnyTable) -> str:
    return table.origin.partition(".")[0]
