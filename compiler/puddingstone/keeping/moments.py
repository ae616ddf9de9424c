"""Moments: in UTC and without a zone, as everything in the logs."""

from collections.abc import Callable
from datetime import UTC, datetime

from puddingstone.diagnostics import Finding
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.project import Promising
from puddingstone.warehouse import QueryError, Warehouse

_WAY_OUT = "say it as 2026-03-27T18:00, in UTC, or with its zone: 2026-03-27T18:00+02:00"


def on_the_wall() -> datetime:
    """What the clock of this computer shows."""
    return datetime.now(UTC).replace(tzinfo=None)


def clock(warehouse: Warehouse, project: Promising) -> Callable[[], datetime]:
    """What time it is for promises: as the macro ``now`` says it."""
    now = project.now_at(warehouse.target)
    if not now:
        return on_the_wall
    stopped = _latest_delivery(warehouse, project.schema) if now == "latest_delivery" else moment(now)
    return lambda: stopped


def moment(said: str) -> datetime:
    """A moment that somebody wrote down; without a zone it is in UTC.

    Raises:
        KeepingError: it is none.
    """
    try:
        found = datetime.fromisoformat(said.strip())
    except ValueError as error:
        raise KeepingError(Finding("not-a-moment", f"{said} is no moment", said, _WAY_OUT)) from error
    return found.astimezone(UTC).replace(tzinfo=None) if found.tzinfo else found


def shown(when: datetime) -> str:
    """A moment for people."""
    return f"{when:%Y-%m-%d %H:%M} UTC"


def _latest_delivery(warehouse: Warehouse, schema: str) -> datetime:
    try:
        found = warehouse.rows(f"select max(load_datetime) as newest from {schema}.slo_deliveries")[0]["newest"]
    except QueryError:
        return on_the_wall()
    return found if isinstance(found, datetime) else on_the_wall()
