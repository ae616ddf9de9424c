"""What the columns of tables of outcomes are made of: those of logs, and what was put down."""

from collections.abc import Iterator

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.vault import OutcomesTable
from puddingstone.vault.outcomes import NOT_PUT_DOWN

_LATER = "the first that followed"


def outcomes(table: OutcomesTable) -> dict[str, Made]:
    """Names and kinds as they were put down, or as the logs have them; how often, and how soon."""
    said = ", ".join(f"'{each}'" for each in (*dict.fromkeys(each.said for each in table.board), NOT_PUT_DOWN))
    minutes = Made(tuple(_causes(table, "happened_at", "aggregation", _LATER)))
    return {
        "activity": _named(table, "activity"),
        "outcome": _named(table, "activity"),
        "said": Made(otherwise=said),
        "case_type": _named(table, "case_type"),
        "happened": Made(tuple(_causes(table, "event_id", "aggregation", "how many"))),
        "followed": Made(otherwise="how many"),
        "share": Made(tuple(_causes(table, "event_id", "aggregation", "how many")), "how many of them"),
        "median_minutes": minutes,
    }


def rows(table: OutcomesTable) -> Iterator[Cause]:
    """Events that happened to the same thing, one after the other."""
    for log in table.logs:
        for column in ("activity", "case_type", "case_key", "happened_at", "event_id"):
            yield Cause(Place(log.name, column), "join")
        yield Cause(Place(log.name, "case_key"), "filter")
        for column in ("activity", "case_type", "case_key", "happened_at"):
            yield Cause(Place(log.name, column), "window")


def _named(table: OutcomesTable, column: str) -> Made:
    return Made(tuple(_causes(table, column, "identity")), "as it was put down")


def _causes(table: OutcomesTable, column: str, how: How, said: str = "") -> Iterator[Cause]:
    return (Cause(Place(log.name, column), how, said) for log in table.logs)
