"""The file of DuckDB: what is deleted stays in its bytes until something else is written there."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from puddingstone.erasing import sql
from puddingstone.erasing.content import Warehouse, quoted
from puddingstone.erasing.failures import ErasingError

_FRESH = "puddingstone_fresh"
_AT_ONCE = 1 << 22
_OBJECTS = ("duckdb_tables", "duckdb_views", "duckdb_indexes", "duckdb_sequences", "duckdb_types", "duckdb_functions")
_WAY_OUT = "what was erased is erased; copy the file by hand, with `copy from database`, when nobody else uses it"


def file_of(warehouse: Warehouse) -> Path | None:
    """The file that a DuckDB warehouse is kept in; none if it is in memory or elsewhere."""
    query = "select path from duckdb_databases() where database_name = current_database()"
    path = warehouse.rows(query)[0]["path"]
    return Path(path) if path and Path(path).is_file() else None


def write_anew(warehouse: Warehouse, path: Path) -> Path:
    """Copy all that is alive into a new file beside the old one, and return it.

    Raises:
        ErasingError: the copy has not everything that the old file has.
    """
    fresh = path.with_name(f"{path.name}.fresh")
    fresh.unlink(missing_ok=True)
    own = str(warehouse.rows("select current_database() as name")[0]["name"])
    warehouse.run("checkpoint")
    warehouse.run(f"attach {sql.literal(str(fresh))} as {_FRESH}")
    is_whole = False
    try:
        warehouse.run(f"copy from database {quoted(own)} to {_FRESH}")
        is_whole = _content(own, warehouse) == _content(_FRESH, warehouse)
    finally:
        warehouse.run(f"detach {_FRESH}")
        if not is_whole:
            fresh.unlink(missing_ok=True)
    if not is_whole:
        raise ErasingError("cannot-rewrite", f"a copy of {path.name} would lack something", _WAY_OUT)
    return fresh


def put_in_place(fresh: Path, path: Path) -> None:
    """Put the new file in the place of the old one; nobody may have that open."""
    path.with_name(f"{path.name}.wal").unlink(missing_ok=True)
    shutil.copymode(path, fresh)
    fresh.replace(path)


def found_in(path: Path, words: Iterable[bytes]) -> int:
    """How many of some words are found in the bytes of a file, or of what it has still to take in."""
    left = set(words)
    every = len(left)
    for file in (path, path.with_name(f"{path.name}.wal")):
        if file.is_file():
            left -= _in(file, left)
    return every - len(left)


def _in(file: Path, words: set[bytes]) -> set[bytes]:
    longest = max(map(len, words), default=1)
    found: set[bytes] = set()
    with file.open("rb") as opened:
        before = b""
        while chunk := opened.read(_AT_ONCE):
            seen = before + chunk
            found |= {word for word in words if word in seen}
            before = seen[-longest:]
    return found


def _content(database: str, warehouse: Warehouse) -> list[object]:
    """What a database has: how many of each kind of object, and of rows in each table."""
    name = sql.literal(database)
    counts: list[object] = [
        warehouse.rows(f"select count(*) as found from {kind}() where database_name = {name}")[0]["found"]
        for kind in _OBJECTS
    ]
    listed = f"select schema_name, table_name from duckdb_tables() where database_name = {name} and not temporary"
    tables = [
        (quoted(row["schema_name"]), quoted(row["table_name"])) for row in warehouse.rows(f"{listed} order by all")
    ]
    for schema, table in tables:
        query = f"select count(*) as found from {quoted(database)}.{schema}.{table}"
        counts.append((schema, table, warehouse.rows(query)[0]["found"]))
    return counts
