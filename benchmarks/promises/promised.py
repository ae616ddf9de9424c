"""The promises of a table of stays, as one test of dbt and as one test each."""

from typing import Any

EVENT, LOAD, KEY = "checked_in_at", "load_datetime", "stay_key"
NULLS = ["stay_key", "guest_key", "room_key", "people", "bill", "channel"]

_ARRIVALS = [{"table": "fct_stays", "key": KEY, "event_time": EVENT, "load_time": LOAD}]
_MOMENTS = {"event_time": EVENT, "load_time": LOAD}
_PROMISES: tuple[tuple[str, str, dict[str, Any], dict[str, Any]], ...] = (
    ("fresh_95", "fresh_share", {"within_minutes": 15, "at_least": 95}, _MOMENTS),
    ("fresh_99", "fresh_share", {"within_minutes": 60, "at_least": 99}, _MOMENTS),
    ("complete", "complete_share", {"expected": 100, "at_least": 99}, {**_MOMENTS, "key": KEY}),
    ("steady", "steady", {"week_over_week": 2, "at_most": 50}, {**_MOMENTS, "key": KEY}),
    ("nulls", "null_shares", {"columns": NULLS, "under": 0.5}, {}),
    ("duplicates", "duplicate_share", {"under": 0.1}, {}),
    ("unique_key", "unique_key", {"columns": [KEY]}, {}),
)


def as_one_node() -> list[dict[str, Any]]:
    """All promises as one test."""
    promises = [
        {"measure": measure, "promise": name, **said, **({"arrivals": _ARRIVALS} if moments else {})}
        for name, measure, said, moments in _PROMISES
    ]
    return [_test("promises", "together", {"promises": promises})]


def as_single_nodes() -> list[dict[str, Any]]:
    """Each promise as a test of its own."""
    return [_test(measure, f"single_{name}", {**said, **moments}) for name, measure, said, moments in _PROMISES]


def _test(test: str, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    return {f"puddingstone.{test}": {"name": name, "arguments": arguments}}
