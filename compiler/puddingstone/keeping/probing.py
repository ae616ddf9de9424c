"""Asking what is published as its consumers do, and putting down whether, when and how fast it answered."""

import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from puddingstone.keeping.interfaces import Interface
from puddingstone.keeping.logs import Logs
from puddingstone.warehouse import QueryError, Warehouse

_NEWEST = 20


@dataclass(frozen=True)
class Answer:
    """What became of a question; ``error`` is empty where it was answered."""

    question: str
    milliseconds: int
    row_count: int = 0
    error: str = ""


@dataclass(frozen=True)
class Probe:
    """All answers of one interface."""

    interface: Interface
    answers: tuple[Answer, ...]

    @property
    def is_answered(self) -> bool:
        """Whether every question was."""
        return not any(answer.error for answer in self.answers)


def probe(
    warehouse: Warehouse, logs: Logs, known: Sequence[Interface], clock: Callable[[], datetime]
) -> Iterator[Probe]:
    """Ask all interfaces, one after the other; the answers of each are in the log before the next one is asked."""
    if warehouse.kind == "snowflake":
        warehouse.run("alter session set use_cached_result = false")
    run = uuid.uuid4().hex
    for interface in known:
        at = clock()
        done = Probe(interface, tuple(ask(warehouse, question) for question in questions(interface)))
        logs.add("slo_probes", [*_rows(done, at, run)])
        yield done


def questions(interface: Interface) -> tuple[str, ...]:
    """What consumers ask: how many rows there are, one of them by its key, and the newest, or those like one."""
    place, key, moment = interface.place, interface.key, interface.moment
    last = (
        f"select * from {place} order by {moment} desc limit {_NEWEST}"
        if moment
        else f"select * from {place} where {key} is not null order by {key} limit {_NEWEST}"
    )
    return (
        f"select count(*) as row_count from {place}",
        f"select * from {place} where {key} = (select max({key}) from {place})",
        last,
    )


def ask(warehouse: Warehouse, question: str) -> Answer:
    """Ask one question; a count is how many rows it counts."""
    begun = time.perf_counter()
    try:
        rows = warehouse.rows(question)
    except QueryError as error:
        return Answer(question, _milliseconds(begun), error=str(error) or "it was refused")
    took = _milliseconds(begun)
    counted = rows[0].get("row_count") if len(rows) == 1 else None
    return Answer(question, took, counted if isinstance(counted, int) else len(rows))


def _rows(done: Probe, at: datetime, run: str) -> Iterator[dict[str, object]]:
    for number, answer in enumerate(done.answers, start=1):
        yield {
            "probed_at": at,
            "product": done.interface.product,
            "interface": done.interface.table,
            "question": answer.question,
            "answered": not answer.error,
            "milliseconds": answer.milliseconds,
            "row_count": None if answer.error else answer.row_count,
            "error": answer.error or None,
            "probe_id": f"{run}-{done.interface.table}-{number}",
        }


def _milliseconds(begun: float) -> int:
    return round((time.perf_counter() - begun) * 1000)
