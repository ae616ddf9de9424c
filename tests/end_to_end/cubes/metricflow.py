"""MetricFlow, asked from the command line, without its look-up of newer versions."""

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.projects import Project

_ONE_AFTER_THE_OTHER = """
import json, sys
import update_checker
update_checker.UpdateChecker.check = lambda *_, **__: None
from dbt_metricflow.cli.main import cli
for command in json.loads(sys.argv[1]):
    cli(command, standalone_mode=False)
"""

needs_metricflow = pytest.mark.skipif(
    importlib.util.find_spec("dbt_metricflow") is None,
    reason="MetricFlow is not installed: make setup-dev, or the extra called cubes",
)


def mf(project: Project, *commands: Sequence[str]) -> str:
    """Run commands of MetricFlow in a project, one after the other, and return what it says."""
    command = [sys.executable, "-W", "ignore", "-c", _ONE_AFTER_THE_OTHER, json.dumps(commands)]
    alone = {"DBT_PROFILES_DIR": str(project.root), "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DO_NOT_TRACK": "1"}
    environment = {**os.environ, **alone}
    done = subprocess.run(command, cwd=project.root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def rows_of(answer: Path) -> set[tuple[object, ...]]:
    """The rows of an answer, its columns being those along which was asked, and then the numbers."""
    return set(duckdb.sql(f"from read_csv('{answer}', header = true)").fetchall())
