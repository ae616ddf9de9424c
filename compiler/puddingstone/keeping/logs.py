"""The logs of promises, written from here as dbt makes them: by the same macros."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import jinja2

from puddingstone.shipped import home
from puddingstone.warehouse import Row, Warehouse

_MACROS = ("promises/measurement_columns", "history/log_tables", "history/create_logs")


class Logs:
    """The logs in one schema of a warehouse, made where they are not there yet."""

    def __init__(self, warehouse: Warehouse, schema: str) -> None:
        self._warehouse = warehouse
        self._schema = schema
        warehouse.run(statements(schema))

    def add(self, log: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Append rows that have the same columns."""
        if rows:
            told = ",\n".join(f"({', '.join(map(self._literal, row.values()))})" for row in rows)
            columns = ", ".join(rows[0])
            self._warehouse.run(f"insert into {self._schema}.{log} ({columns})\nvalues\n{told}")

    def rows(self, log: str, order_by: str) -> list[Row]:
        """All that is in a log, in an order."""
        return self._warehouse.rows(f"select * from {self._schema}.{log} order by {order_by}")

    def _literal(self, value: object) -> str:
        match value:
            case None:
                return "null"
            case bool() | int() | float():
                return str(value).lower()
            case datetime():
                return f"cast('{value:%Y-%m-%d %H:%M:%S.%f}' as timestamp)"
            case _:
                text = str(value).replace("'", "''")
                text = text.replace("\\", "\\\\") if self._warehouse.kind == "snowflake" else text
                return f"'{text}'"


def statements(schema: str) -> str:
    """The statements that make all logs."""
    folder = home() / "macros"
    texts = [(folder / f"{macro}.sql").read_text(encoding="utf-8") for macro in _MACROS]
    environment = jinja2.Environment(autoescape=False, undefined=jinja2.StrictUndefined)  # noqa: S701 - SQL, no HTML
    macros = _Macros()
    environment.globals.update({"return": _return, "puddingstone": macros, "dict": dict})
    macros.module = environment.from_string("\n".join(texts)).module
    return str(macros.module.create_logs(schema, macros.log_tables()))


class _ReturnedError(Exception):
    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value


def _return(value: object) -> None:
    raise _ReturnedError(value)


class _Macros:
    """Calls macros as dbt does: what they return is a value, and no text."""

    module: Any = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a macro
        def call() -> object:
            try:
                getattr(self.module, name)()
            except _ReturnedError as returned:
                return returned.value
            raise TypeError(f"the macro {name} returns nothing")

        return call
