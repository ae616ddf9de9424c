"""Promises as one dbt test for each table, and one for each product as a whole."""

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

from puddingstone.domain import WEEKDAYS
from puddingstone.emitting.yaml import exact
from puddingstone.vault import (
    Arrival,
    AvailableShare,
    CompleteShare,
    DeprecationWindow,
    Documented,
    DuplicateShare,
    FreshShare,
    Masked,
    NullShares,
    Offered,
    Promised,
    ReadyByTime,
    Recovery,
    Register,
    RetainedDays,
    Service,
    StatusPageNotice,
    SteadyCount,
    UniqueKeys,
    names,
)
from puddingstone.vault.promises import DELIVERIES

_BOUNDS = {
    "fresh": "at_least",
    "complete": "at_least",
    "nulls": "under",
    "duplicates": "under",
    "available": "share",
    "retained": "days",
    "recovers": "within",
    "status_page": "within",
}
_MEASURES = {
    "fresh": "fresh_share",
    "complete": "complete_share",
    "nulls": "null_shares",
    "duplicates": "duplicate_share",
}


def promises_of_table(table: Offered) -> list[dict[str, Any]]:
    """One test with all promises of a table."""
    return _test(table.name, [_promise(each, table.group, table.name, (table.name,)) for each in table.promises])


def promises_of_products(register: Register) -> list[dict[str, Any]]:
    """One test for each product, with what it promises as a whole."""
    return [test for service in register.services for test in _test(service.name, list(_of_product(service)))]


def _of_product(service: Service) -> Iterator[dict[str, Any]]:
    for each in service.promises:
        if not isinstance(each, DeprecationWindow):
            yield _promise(each, service.name, service.name, service.tables)


def _test(subject: str, promises: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    if not promises:
        return []
    arguments = {"clock": DELIVERIES, "promises": list(promises)}
    said = {"name": f"{subject}__promises", "arguments": arguments, "config": {"tags": [names.SLO]}}
    return [{"puddingstone.promises": said}]


def _promise(promise: Promised, product: str, subject: str, tables: Sequence[str]) -> dict[str, Any]:
    return {
        "measure": _MEASURES.get(promise.word, promise.word),
        "promise": promise.name,
        "product": product,
        "subject": subject,
        **_held_against(promise),
        **_measured_by(promise, tables),
    }


def _held_against(promise: Promised) -> dict[str, Any]:
    if isinstance(promise, SteadyCount):
        most = {} if promise.only_warns else {"at_most": _number(promise.target)}
        return {"week_over_week": _number(promise.warns_at or 0), **most}
    bound = _BOUNDS.get(promise.word)
    target = {bound: _number(promise.target)} if bound else {}
    return target if promise.warns_at is None else {**target, "warns_at": _number(promise.warns_at)}


def _measured_by(promise: Promised, tables: Sequence[str]) -> dict[str, Any]:  # noqa: PLR0911
    match promise:
        case FreshShare():
            return {"within_minutes": promise.within, **_silence(promise), **_arrivals(promise.arrivals)}
        case SteadyCount():
            return _arrivals(promise.arrivals)
        case ReadyByTime():
            when = {"time": exact(promise.time), "zone": promise.zone, "days": _days(promise.days)}
            return {**when, "arrivals": [_deliveries(source) for source in promise.sources]}
        case CompleteShare():
            return _completeness(promise)
        case NullShares() | UniqueKeys():
            return {"columns": list(promise.columns)}
        case AvailableShare():
            return {
                "interface": tables[0],
                "opens": exact(promise.opens),
                "closes": exact(promise.closes),
                "days": _days(promise.days),
                "zone": promise.zone,
                "answering_within": promise.answering_within,
            }
        case Recovery():
            return {"losing_at_most": promise.losing_at_most}
        case Documented() | Masked():
            return {"models": list(tables)}
        case DuplicateShare() | RetainedDays() | StatusPageNotice() | DeprecationWindow():
            return {}
        case _:
            assert_never(promise)


def _silence(promise: FreshShare) -> dict[str, Any]:
    """A source that has left out a delivery, and the next one, is silent."""
    if promise.every is None or not promise.sources:
        return {}
    return {
        "silent_after_minutes": 2 * promise.every,
        "deliveries": [_deliveries(source) for source in promise.sources],
    }


def _completeness(promise: CompleteShare) -> dict[str, Any]:
    expected = {} if promise.expected is None else {"expected": promise.expected}
    columns = {"columns": list(promise.columns)} if promise.columns else {}
    return {**expected, **columns, **_arrivals(promise.arrivals, with_stage=True)}


def _arrivals(arrivals: Sequence[Arrival], *, with_stage: bool = False) -> dict[str, Any]:
    return {"arrivals": [_arrival(each, with_stage=with_stage) for each in arrivals]}


def _arrival(each: Arrival, *, with_stage: bool) -> dict[str, Any]:
    moments = {"event_time": each.event_time, "load_time": each.load_time, "zone": each.zone}
    return {"table": each.table, **({"stage": each.stage} if with_stage else {}), "key": each.key, **moments}


def _days(days: Sequence[str]) -> str | list[str]:
    return "every day" if tuple(days) == WEEKDAYS else list(days)


def _deliveries(source: str) -> dict[str, Any]:
    return {"table": DELIVERIES, "where": f"source = '{source}'", "load_time": names.LOAD_TIME}


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value
