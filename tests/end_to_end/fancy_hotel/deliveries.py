"""The deliveries of Fancy Hotel, and its vault, each told in the same words, so that they can be compared."""

from pathlib import Path

import duckdb

from tests.end_to_end.projects import REPOSITORY

_HERE = Path(__file__).parent


def told_by_deliveries(day: int, seeds: Path = REPOSITORY / "seeds") -> duckdb.DuckDBPyConnection:
    """What all deliveries up to ``day`` say, read from the CSV files alone."""
    connection = duckdb.connect()
    connection.execute("create schema raw")
    for name in sorted({path.stem for path in seeds.glob("day_*/*.csv")}):
        each = [(one, seeds / f"day_{one}" / f"{name}.csv") for one in range(1, day + 1)]
        parts = [
            f"select {one} as day, * from read_csv('{path}', all_varchar = true, header = true)"
            for one, path in each
            if path.exists()
        ]
        connection.execute(f"create view raw.{name} as {' union all by name '.join(parts)}")
    connection.execute((_HERE / "oracle.sql").read_text(encoding="utf-8"))
    return connection


def told_by_vault(warehouse: Path) -> duckdb.DuckDBPyConnection:
    """What the vault and the marts say, in the same words."""
    connection = duckdb.connect()
    connection.execute(f"attach '{warehouse}' as warehouse (read_only)")
    connection.execute("set search_path = 'memory.main,warehouse.raw_vault,warehouse.stays'")
    connection.execute((_HERE / "vault.sql").read_text(encoding="utf-8"))
    connection.execute("set search_path = 'memory.told,memory.main,warehouse.raw_vault,warehouse.stays'")
    return connection


def rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[str]:
    """The rows of a query in an order of their own, as text that a failing test can show."""
    return sorted(str(row) for row in connection.execute(query).fetchall())
