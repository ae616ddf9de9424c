"""What somebody sees who looks into a warehouse for a person, without the compiler."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import duckdb

from tests.end_to_end.projects import Project

MINNIE = ("Wilhelmina", "Harkness", "minnie@harkness", "heron is back")


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str


def say(project: Project, *arguments: str) -> Said:
    """Run a command of the compiler, whatever becomes of it."""
    command = [sys.executable, "-c", "from puddingstone.cli import main; main()", *arguments]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    return Said(done.returncode, done.stdout, done.stderr)


def rows_with(warehouse: Path, text: str, but: str = "") -> dict[str, int]:
    """In how many rows of each table and view a text is, in whatever column and case."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        relations = connection.execute(
            "select '\"' || table_schema || '\".\"' || table_name || '\"' from information_schema.tables"
            " where table_schema || '.' || table_name <> $1 order by all",
            [but],
        ).fetchall()
        query = "select count(*) from {} as held where contains(lower(cast(held as varchar)), lower($1))"
        found = {name: connection.execute(query.format(name), [text]).fetchall()[0][0] for (name,) in relations}
    return {name.replace('"', ""): count for name, count in found.items() if count}


def ask(warehouse: Path, query: str) -> list[tuple[object, ...]]:
    """The rows of a query, sorted."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return sorted(connection.execute(query).fetchall(), key=str)


def change(warehouse: Path, *statements: str) -> None:
    """Write something into a warehouse."""
    with duckdb.connect(str(warehouse)) as connection:
        for statement in statements:
            connection.execute(statement)
