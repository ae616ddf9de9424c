"""Which keys are one, by the matches of a steward."""

from puddingstone.emitting.jinja import Literal, Raw, expression
from puddingstone.vault import MatchedKeys


def matched_keys(table: MatchedKeys) -> str:
    """One row per key of a same-as link."""
    said: dict[str, Literal] = {
        "link": Raw(f'ref("{table.link}")'),
        "link_key": table.link_key,
        "keys": list(table.columns_of_link),
    }
    if table.kinds:
        said |= {"kinds": list(table.kinds)}
    if table.satellite:
        said |= {"satellite": Raw(f'ref("{table.satellite}")'), "holds": table.holds}
    return expression("puddingstone.matched_keys", said)
