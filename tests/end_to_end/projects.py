"""A dbt project in a folder of its own: compiled, built, killed, and looked into."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

REPOSITORY = Path(__file__).resolve().parents[2]
_OTHER_DBT = os.environ.get("PUDDINGSTONE_DBT")
_DBT = [_OTHER_DBT] if _OTHER_DBT else [sys.executable, "-W", "ignore", "-m", "dbt.cli.main"]
_ALONE = {"DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_USE_COLORS": "false", "DBT_VERSION_CHECK": "false"}

AS_BEFORE = ("--partial-parse",)
"""For a command whose project and variables are those of the command before: dbt need not read all of it once more."""


@dataclass(frozen=True)
class Project:
    """The project at ``root``, whose DuckDB file is ``warehouse.duckdb`` there."""

    root: Path

    @property
    def warehouse(self) -> Path:
        """The DuckDB file that dbt builds into."""
        return self.root / "warehouse.duckdb"

    def compile(self) -> str:
        """Write ``models/`` from ``domain_models/`` and return what the command says."""
        return self.puddingstone("compile")

    def puddingstone(self, *arguments: str) -> str:
        """Run a command of the compiler and return what it says."""
        command = [sys.executable, "-c", "from puddingstone.cli import main; main()", *arguments]
        return self._run(command).stdout

    def deps(self) -> str:
        """Install the dbt packages that the project names, and return what dbt says."""
        return self.dbt("deps")

    def build(self, *arguments: str) -> str:
        """Build and test everything and return what dbt says."""
        return self.dbt("build", *arguments)

    def dbt(self, *arguments: str) -> str:
        """Run dbt and return what it says."""
        return self._run([*_DBT, *arguments]).stdout

    def tried(self, *arguments: str) -> tuple[int, str]:
        """Run dbt, which may fail, and return its exit code and what it says."""
        done = self._ran([*_DBT, *arguments])
        return done.returncode, done.stdout

    @property
    def is_built_by_another_dbt(self) -> bool:
        """Whether dbt is not the one that is installed beside the tests."""
        return _OTHER_DBT is not None

    def build_and_kill(self, *arguments: str, after: int) -> int:
        """Begin to build, kill dbt and all its children once ``after`` tables of the raw vault are there."""
        built = 0
        process = subprocess.Popen(
            [*_DBT, "build", *arguments],
            cwd=self.root,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        assert process.stdout is not None
        with process.stdout as said:
            for line in said:
                built += "OK created sql incremental model" in line
                if built == after:
                    os.killpg(process.pid, signal.SIGKILL)
                    break
        return process.wait(timeout=60)

    def saved(self, name: str) -> Path:
        """Copy the warehouse as it is now, and return the copy."""
        copy = self.root / f"{name}.duckdb"
        with duckdb.connect(str(self.warehouse)) as connection:
            connection.execute("checkpoint")
        shutil.copyfile(self.warehouse, copy)
        return copy

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        done = self._ran(command)
        quiet = (" START ", " PASS ", " OK ", " WARN ", "[WARNING]")
        told = [line for line in done.stdout.splitlines() if not any(word in line for word in quiet)]
        assert done.returncode == 0, "\n".join([" ".join(command), *told, done.stderr])
        return done

    def _ran(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        environment = self._environment()
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)

    def _environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DBT_", "PUDDINGSTONE"))}
        return {**inherited, **_ALONE, "DBT_PROFILES_DIR": str(self.root)}


def copy_of(project: Project, root: Path) -> Project:
    """Copy a project with everything that was built in it."""
    shutil.copytree(project.root, root)
    return Project(root)


def copy_packages(root: Path, *packages: Path) -> None:
    """Install dbt packages the way `dbt deps` does, without asking anybody for them."""
    for package in packages:
        shutil.copytree(package, root / "dbt_packages" / package.name)


def use_puddingstone(root: Path) -> None:
    """Put the package beside a project, as far as dbt reads it, and install what both need."""
    package = root.parent / "puddingstone"
    package.mkdir()
    shutil.copy(REPOSITORY / "dbt_project.yml", package)
    shutil.copytree(REPOSITORY / "macros", package / "macros")
    copy_packages(root, package, REPOSITORY / "packages" / "automate_dv")


def row_counts(warehouse: Path) -> dict[str, int]:
    """How many rows every table has, by ``schema.table``."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        tables = _tables(connection, "current_database()")
        return {table: connection.execute(f"select count(*) from {table}").fetchall()[0][0] for table in tables}


def differences(one: Path, other: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows that only one of two warehouses has, by table, sign first; empty if they hold the same."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{one}' as one (read_only)")
        connection.execute(f"attach '{other}' as other (read_only)")
        tables = {*_tables(connection, "'one'"), *_tables(connection, "'other'")}
        found = {table: list(_only_in_one(connection, table)) for table in sorted(tables)}
    return {table: rows for table, rows in found.items() if rows}


def _only_in_one(connection: duckdb.DuckDBPyConnection, table: str) -> Iterator[tuple[object, ...]]:
    for sign, here, there in (("-", "one", "other"), ("+", "other", "one")):
        rows = connection.execute(f"from {here}.{table} except all from {there}.{table}").fetchall()
        yield from ((sign, *row) for row in rows)


def _tables(connection: duckdb.DuckDBPyConnection, database: str) -> list[str]:
    """All tables but the salt and what runs remember of promises: both are others in each warehouse."""
    rows = connection.execute(
        "select table_schema || '.' || table_name from information_schema.tables "
        f"where table_type = 'BASE TABLE' and table_schema not in ('privacy', 'slo') and table_catalog = {database} "
        "order by all"
    ).fetchall()
    return [table for (table,) in rows]
