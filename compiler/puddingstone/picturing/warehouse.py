"""What the business vault of a warehouse tells of events."""

from pathlib import Path
from typing import Any, get_args

from puddingstone.diagnostics import Finding
from puddingstone.picturing.map import Followed, Said
from puddingstone.picturing.reality import Happened, Log, Reality
from puddingstone.vault.names import BUSINESS_VAULT

_LOG = "event_log_"
_OUTCOMES = "outcomes_"
_WAY_OUT = "name the DuckDB file that `dbt build` wrote: warehouse.duckdb"


class WarehouseError(Exception):
    """A warehouse cannot be asked; ``finding`` says why and the way out."""

    def __init__(self, message: str, place: str, way_out: str = _WAY_OUT) -> None:
        super().__init__(message)
        self.finding = Finding("unreadable-warehouse", message, place, way_out)


def ask(path: Path) -> Reality:
    """Count what is in the logs of events of a DuckDB file; it is only read.

    Raises:
        WarehouseError: there is no such file, it is no warehouse, or DuckDB is not installed.
    """
    try:
        import duckdb  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise WarehouseError("DuckDB is not installed", str(path), "install puddingstone[duckdb]") from error
    if not path.is_file():
        raise WarehouseError("there is no such file", str(path))
    try:
        with duckdb.connect(str(path), read_only=True) as connection:
            logs = _logs(connection)
    except duckdb.Error as error:
        raise WarehouseError(str(error).split("\n")[0], str(path)) from error
    if not logs:
        message = f"there is no log of events in it: no table {_LOG}... in a schema {BUSINESS_VAULT}"
        raise WarehouseError(message, str(path))
    return Reality(place=path.name, logs=logs)


def _logs(connection: Any) -> tuple[Log, ...]:  # noqa: ANN401 - duckdb is an extra
    rows = connection.execute(
        "select table_schema, table_name from information_schema.tables"
        " where table_schema = $1 or ends_with(table_schema, '_' || $1) order by table_schema = $1, table_schema",
        [BUSINESS_VAULT],
    ).fetchall()
    tables = {table: f'"{schema}"."{table}"' for schema, table in rows}
    return tuple(
        Log(
            domain=table.removeprefix(_LOG),
            counts=_counts(connection, place),
            outcomes=_outcomes(connection, tables.get(f"{_OUTCOMES}{table.removeprefix(_LOG)}", "")),
        )
        for table, place in tables.items()
        if table.startswith(_LOG)
    )


def _counts(connection: Any, place: str) -> tuple[tuple[str, int], ...]:  # noqa: ANN401
    sql = f"select activity, count(distinct event_id) from {place} where activity is not null group by all order by all"
    return tuple((str(activity), int(count)) for activity, count in connection.execute(sql).fetchall())


def _outcomes(connection: Any, place: str) -> tuple[Happened, ...] | None:  # noqa: ANN401
    if not place:
        return None
    sql = f"select activity, outcome, said, happened, followed, median_minutes from {place} order by all"
    return tuple(
        Happened(
            activity=activity,
            outcome=outcome,
            said=said if said in get_args(Said) else "not put down",
            followed=Followed(happened=happened, times=followed, minutes=minutes),
        )
        for activity, outcome, said, happened, followed, minutes in connection.execute(sql).fetchall()
    )
