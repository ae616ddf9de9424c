"""The business vault: one call of a macro of ours for each table."""

from puddingstone.emitting.jinja import Literal, Raw, expression
from puddingstone.vault import AsOfDates, Bridge, PointInTime


def as_of_dates(table: AsOfDates) -> str:
    """The days to look back from."""
    return expression("puddingstone.as_of_dates", {"tables": list(table.tables)})


def point_in_time(table: PointInTime) -> str:
    """Which version of each satellite held on which day."""
    arguments: dict[str, Literal] = {
        "hub": table.hub,
        "hash_key": table.hash_key,
        "satellites": list(table.satellites),
        "as_of_dates": table.dates,
    }
    if table.computed:
        arguments["computed"] = list(table.computed)
    return expression("puddingstone.pit", arguments)


def bridge(table: Bridge) -> str:
    """Every whole above each part."""
    said: dict[str, Literal] = {
        "hub": Raw(f'ref("{table.hub}")'),
        "hub_key": table.hash_key,
        "satellite": Raw(f'ref("{table.satellite}")'),
        "key": table.link_key,
        "part": table.part,
        "whole": table.whole,
    }
    return expression("puddingstone.bridge", said)
