"""A harbour whose tables are loaded in parts."""

import os
import subprocess
import sys
from collections.abc import Mapping

import duckdb

from tests.dbt.automate_dv.harbourmaster import Harbour, Row

PROJECT = """\
name: puddingstone
version: 0.1.0
config-version: 2
profile: harbour
macro-paths: [macros]
packages-install-path: packages
vars:
  enable_ghost_records: true
models:
  puddingstone:
    +materialized: {materialised}
    +meta: {meta}
"""
BY_DAY = {
    "timestamp_field": "load_datetime",
    "start_date": "{{ var('since', '2024-03-01') }}",
    "stop_date": "2024-03-07",
}


def load_by(quay: Harbour, materialised: str, meta: Mapping[str, str] | None = None) -> None:
    """Materialise every table in that way, with these settings."""
    text = PROJECT.format(materialised=materialised, meta=dict(meta or {}))
    (quay.folder / "dbt_project.yml").write_text(text, encoding="utf-8")


def forget(quay: Harbour) -> None:
    """Leave nothing but what the desk wrote down."""
    with duckdb.connect(str(quay.warehouse)) as connection:
        connection.execute("drop schema vault cascade")


def kill_when(quay: Harbour, said: str) -> None:
    """Run dbt, kill it as soon as it says that, and keep what it leaves behind as ``killed``."""
    environment = {**os.environ, "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_PROFILES_DIR": str(quay.folder)}
    command = [sys.executable, "-u", "-m", "dbt.cli.main", "--no-use-colors", "--no-version-check", "run"]
    with subprocess.Popen(command, cwd=quay.folder, env=environment, stdout=subprocess.PIPE, text=True) as dbt:
        assert dbt.stdout
        assert any(said in line for line in dbt.stdout)
        dbt.kill()
    assert dbt.returncode != 0
    with duckdb.connect(str(quay.warehouse)) as connection:
        connection.execute("checkpoint")
    quay.keep("killed")


def rows(quay: Harbour, table: str, load: str) -> list[Row]:
    """All that is in a table, in no order of its own."""
    return quay.ask(f"select * from {table} order by all", after=load)
