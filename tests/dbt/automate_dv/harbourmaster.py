"""A scratch dbt project with our macros, the entry points and a DuckDB file, and what was in it after each load."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

Row = tuple[Any, ...]


def march(day: int, hour: int = 0) -> datetime:
    """A moment of March 2024, the month in which everything here happens."""
    return datetime.fromisoformat(f"2024-03-{day:02}T{hour:02}:00")


class Harbour:
    """The project under `folder`: deliveries go in, dbt runs, questions are asked of the file or a copy of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: dict[str, str] = {}
        shutil.copytree(HERE / "harbour", folder)
        shutil.copytree(ROOT / "macros" / "automate_dv", folder / "macros")
        shutil.copytree(ROOT / "packages" / "automate_dv", folder / "packages" / "automate_dv")

    @property
    def warehouse(self) -> Path:
        """The DuckDB file that dbt builds in."""
        return self.folder / "harbour.duckdb"

    def deliver(self, delivery: str) -> None:
        """What the desk writes down lands in the raw tables."""
        with duckdb.connect(str(self.warehouse)) as connection:
            connection.execute((HERE / "harbour" / f"{delivery}.sql").read_text(encoding="utf-8"))

    def dbt(self, *arguments: str, succeeds: bool = True, variables: Mapping[str, object] | None = None) -> str:
        """Run dbt and return what it said."""
        command = [sys.executable, "-m", "dbt.cli.main", "--no-use-colors", "--no-version-check", *arguments]
        environment = {**os.environ, "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_PROFILES_DIR": str(self.folder)}
        ran = subprocess.run(
            [*command, "--vars", json.dumps(variables or {})],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ran.returncode == 0) is succeeds, ran.stdout + ran.stderr
        return ran.stdout

    def keep(self, name: str) -> None:
        """Put a copy of the warehouse aside, to be asked for by name."""
        shutil.copy(self.warehouse, self.folder / f"{name}.kept")

    def ask(self, question: str, *, after: str) -> list[Row]:
        """The rows that answer a question put to the copy of that name."""
        with duckdb.connect(str(self.folder / f"{after}.kept"), read_only=True) as connection:
            connection.execute("use vault")
            return connection.execute(question).fetchall()

    def compiled(self, model: str) -> str:
        """The SQL that dbt ran for a model, last time."""
        return (self.folder / "target" / "compiled" / "puddingstone" / "models" / f"{model}.sql").read_text()
