"""Promises about what is in the data, as checks of a contract."""

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias, assert_never

from puddingstone.publishing import history
from puddingstone.publishing.identities import safe_id
from puddingstone.publishing.standards.form import number
from puddingstone.publishing.standards.odcs import Dimension, Quality
from puddingstone.vault import (
    AvailableShare,
    CompleteShare,
    DeprecationWindow,
    Documented,
    DuplicateShare,
    FreshShare,
    Mart,
    Masked,
    NullShares,
    Promised,
    ReadyByTime,
    Recovery,
    RetainedDays,
    StatusPageNotice,
    SteadyCount,
    UniqueKeys,
)

_Level: TypeAlias = tuple[str, str, float]


class Checks(NamedTuple):
    """Checks of a table as a whole, and of each of its columns."""

    of_table: list[Quality]
    of_columns: dict[str, list[Quality]]


def checks(table: Mart, keys: tuple[str, ...], product: str) -> Checks:
    """All that is promised of what is in a table."""
    found = Checks([], {})
    for promise in table.promises:
        match promise:
            case NullShares():
                for column in promise.columns:
                    found.of_columns.setdefault(column, []).extend(_nulls(promise, column))
            case DuplicateShare():
                found.of_table.extend(_duplicates(promise, [column.name for column in table.columns]))
            case UniqueKeys():
                found.of_table.append(_unique(promise, list(promise.columns or keys)))
            case CompleteShare():
                found.of_table.extend(_asked(promise, "completeness", product, table.name))
            case SteadyCount():
                found.of_table.extend(_asked(promise, "consistency", product, table.name))
            case (
                FreshShare()
                | ReadyByTime()
                | AvailableShare()
                | RetainedDays()
                | Recovery()
                | StatusPageNotice()
                | DeprecationWindow()
                | Documented()
                | Masked()
            ):
                continue
            case _:
                assert_never(promise)
    return found


def _nulls(promise: NullShares, column: str) -> Iterator[Quality]:
    return _shares(promise, "must_be_less_than", column, type="library", metric="nullValues", dimension="completeness")


def _duplicates(promise: DuplicateShare, columns: list[str]) -> Iterator[Quality]:
    return _shares(
        promise,
        "must_be_less_than",
        type="library",
        metric="duplicateValues",
        arguments={"properties": columns},
        dimension="uniqueness",
    )


def _unique(promise: UniqueKeys, keys: list[str]) -> Quality:
    return Quality(
        id=safe_id(promise.name),
        type="library",
        metric="duplicateValues",
        arguments={"properties": keys},
        unit="rows",
        dimension="uniqueness",
        description=promise.meaning or None,
        must_be=0,
        severity="error",
    )


def _asked(promise: CompleteShare | SteadyCount, dimension: Dimension, product: str, table: str) -> Iterator[Quality]:
    """What the history of measurements is asked for: an expectation is not to be had from the table alone."""
    limit = "must_be_greater_or_equal_to" if promise.better == "higher" else "must_be_less_or_equal_to"
    query = history.latest(history.Asked(product, table, promise))
    return _shares(promise, limit, type="sql", query=query, dimension=dimension)


def _shares(
    promise: Promised,
    limit: str,
    *of: str,
    **said: Any,  # noqa: ANN401
) -> Iterator[Quality]:
    """A check in percent for each level; ``limit`` is the standard's word for what it must be."""
    for suffix, severity, share in _levels(promise):
        held: dict[str, Any] = {limit: number(share), "severity": severity}
        name = safe_id(promise.name, *of) + suffix
        yield Quality(id=name, unit="percent", description=promise.meaning or None, **held, **said)


def _levels(promise: Promised) -> Iterator[_Level]:
    """The limit that fails, and the one that warns, if there is one."""
    only_warns = isinstance(promise, SteadyCount) and promise.only_warns
    if not only_warns:
        yield "", "error", promise.target
    if promise.warns_at is not None and (only_warns or promise.warns_at != promise.target):
        yield "_warning", "warning", promise.warns_at
