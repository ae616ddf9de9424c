"""What the tables of one warehouse have become in another."""

from collections.abc import Iterator
from pathlib import Path

import duckdb

from tests.end_to_end.projects import row_counts

Row = dict[str, object]


def lost(before: Path, after: Path) -> dict[str, list[Row]]:
    """The rows that are no longer there, by the tables that were there before."""
    return dict(_only_in("before", "after", before, after))


def gained(before: Path, after: Path) -> dict[str, list[Row]]:
    """The rows that were not there yet, by the tables that were there before."""
    return dict(_only_in("after", "before", before, after))


def definitions(warehouse: Path) -> dict[str, str]:
    """The SQL of every table, with its columns, and of every view, by name."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return dict(
            connection.execute(
                "select schema_name || '.' || table_name, sql from duckdb_tables()"
                " union all select schema_name || '.' || view_name, sql from duckdb_views() where not internal"
            ).fetchall()
        )


def _only_in(here: str, there: str, before: Path, after: Path) -> Iterator[tuple[str, list[Row]]]:
    tables = row_counts(before)
    with duckdb.connect() as connection:
        connection.execute(f"attach '{before}' as before (read_only)")
        connection.execute(f"attach '{after}' as after (read_only)")
        for table in tables:
            found = connection.execute(f"from {here}.{table} except all from {there}.{table}")
            names = [column[0] for column in found.description or ()]
            rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
            if rows:
                yield table, rows
