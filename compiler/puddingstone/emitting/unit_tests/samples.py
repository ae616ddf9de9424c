"""Sample rows: SQL literals that mean the same on every warehouse."""

from collections.abc import Mapping, Sequence

from puddingstone.vault import Column, SqlType

Row = Mapping[str, str]
"""From column names to SQL literals."""


def sample(column: Column, number: int) -> str:
    """The ``number``-th sample value of a column."""
    match column.type:
        case "varchar":
            return f"'{column.name} {number}'"
        case "binary":
            return f"cast('{number:032x}' as binary)"
        case "date":
            return f"cast('2026-01-{number:02d}' as date)"
        case "timestamp":
            return moment(number)
        case "boolean":
            return "true" if number % 2 else "false"
        case _:
            return _number(column.type, number)


def moment(day: int) -> str:
    """A moment in January 2026."""
    return f"cast('2026-01-{day:02d} 08:00:00' as timestamp)"


def rows_as_sql(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """Rows as a query; no rows are a query that returns none, with the same columns."""
    if not rows:
        return f"{_select({column.name: f'cast(null as {column.type})' for column in columns}, columns)}\nwhere false"
    return "\nunion all\n".join(_select(row, columns) for row in rows)


def _select(row: Row, columns: Sequence[Column]) -> str:
    return "select\n" + ",\n".join(f"  {row[column.name]} as {column.name}" for column in columns)


def _number(type_: SqlType, number: int) -> str:
    return f"cast({number} as {type_})"
