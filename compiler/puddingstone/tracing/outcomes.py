"""What the columns of tables of outcomes are made of: those of logs, and what was put down."""

from collections.abc import Iterator

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.vault import OutcomesTable
from puddingstone.vault.outcomes import NOT_PUT_DOWN

_LATER = "the first that followed"
_TELLS = "tells what it followed"
_PUT_DOWN = "as it was put down"
_WHAT_HAPPENED = ("activity", "case_type", "case_key")


def outcomes(table: OutcomesTable) -> dict[str, Made]:
    """Names and kinds as they were put down, or as the logs have them; how often, and how soon."""
    said = ", ".join(f"'{each}'" for each in (*dict.fromkeys(each.said for each in table.board), NOT_PUT_DOWN))
    soon = tuple(_causes(table, "happened_at", "aggregation", _LATER))
    begun = tuple(cause for column in _WHAT_HAPPENED for cause in _causes(table, column, "window", _TELLS))
    return {
        "activity": Made(otherwise=_PUT_DOWN),
        "outcome": _named(table, "activity"),
        "said": Made(otherwise=said),
        "case_type": _named(table, "case_type"),
        "happened": Made(tuple(_causes(table, "event_id", "aggregation", "how many"))),
        "followed": Made(otherwise="how many"),
        "share": Made(tuple(_causes(table, "event_id", "aggregation", "how many")), "how many of them"),
        "median_minutes": Made((*soon, *begun)),
    }


def rows(table: OutcomesTable) -> Iterator[Cause]:
    """Events that happened to the same thing, one after the other."""
    for log in table.logs:
        for column in (*_WHAT_HAPPENED, "happened_at", "event_id"):
            yield Cause(Place(log.name, column), "join")
        yield Cause(Place(log.name, "case_key"), "filter")
        for column in (*_WHAT_HAPPENED, "happened_at"):
            yield Cause(Place(log.name, column), "window")


def _named(table: OutcomesTable, column: str) -> Made:
    return Made(tuple(_causes(table, column, "identity")), _PUT_DOWN)


def _causes(table: OutcomesTable, column: str, how: How, said: str = "") -> Iterator[Cause]:
    return (Cause(Place(log.name, column), how, said) for log in table.logs)
