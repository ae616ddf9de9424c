"""A dbt project in a folder of its own, with a few of our macros and nothing else, and dbt run in it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.end_to_end.projects import REPOSITORY

_PROJECT = """\
name: puddingstone
version: "1.0"
profile: scratch
model-paths: [models]
macro-paths: [macros]
models:
  +materialized: {materialized}
"""
_PROFILES = """\
scratch:
  target: dev
  outputs:
    dev: {type: duckdb, path: scratch.duckdb, schema: main}
"""


def begin(root: Path, *macros: str, materialized: str = "view") -> None:
    """Write a project with the warehouse ``scratch.duckdb`` and macros by their places, as in ``tests/no_cycle``."""
    (root / "models").mkdir()
    (root / "macros").mkdir()
    for place in macros:
        macro = REPOSITORY / "macros" / f"{place}.sql"
        (root / "macros" / macro.name).write_text(macro.read_text(encoding="utf-8"), encoding="utf-8")
    (root / "dbt_project.yml").write_text(_PROJECT.format(materialized=materialized), encoding="utf-8")
    (root / "profiles.yml").write_text(_PROFILES, encoding="utf-8")


def all_of(*folders: str) -> tuple[str, ...]:
    """The places of all macros in some folders of ``macros``."""
    return tuple(
        f"{folder}/{path.stem}" for folder in folders for path in sorted((REPOSITORY / "macros" / folder).glob("*.sql"))
    )


def dbt(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run dbt in the project, whatever comes of it."""
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "dbt.cli.main", *arguments],
        cwd=root,
        env={**os.environ, "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_PROFILES_DIR": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
