"""The dbt project of the histories, in each way of having the macros, and the SQL that dbt makes of it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tests.dbt.automate_dv.real_automate_dv import STOCK, lock, put_real_automate_dv

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
MACROS = ROOT / "macros" / "automate_dv"


class Way(Enum):
    """How a project has the macros."""

    ALONE = "our macros, with entry points of AutomateDV's names"
    BESIDE = "our macros, beside the real AutomateDV"
    STOCK = "the real AutomateDV, with the few macros that make it run on DuckDB"


@dataclass(frozen=True)
class Forms:
    """What dbt compiles a model to: with no table there yet, and with one."""

    first: str
    again: str


def project(folder: Path, way: Way) -> Path:
    """Lay the project down in a folder, with the packages that the way asks for."""
    shutil.copytree(HERE / "roads", folder)
    packages = folder / "dbt_packages"
    ours = packages / "puddingstone"
    (ours / "macros").mkdir(parents=True)
    (ours / "dbt_project.yml").write_text("name: puddingstone\nversion: 0.1.0\nconfig-version: 2\n", encoding="utf-8")
    if way is Way.STOCK:
        shutil.copytree(STOCK / "shim", ours / "macros", dirs_exist_ok=True)
    else:
        shutil.copytree(MACROS, ours / "macros", dirs_exist_ok=True)
    if way is Way.ALONE:
        shutil.copytree(ROOT / "packages" / "automate_dv", packages / "automate_dv")
        lock(folder, "automate_dv", "puddingstone")
    else:
        put_real_automate_dv(packages)
        lock(folder, "automate_dv", "dbt_utils", "puddingstone")
    return folder


def compiled(folder: Path, runs: Mapping[str, tuple[list[str], Mapping[str, object]]]) -> dict[str, dict[str, str]]:
    """Run dbt once for each name, with its arguments and variables, and return the SQL of each model by run."""
    script = HERE / "run_dbt.py"
    plan = {name: [*arguments, "--vars", json.dumps(variables)] for name, (arguments, variables) in runs.items()}
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", str(script), json.dumps(plan)],
        cwd=folder,
        env={**os.environ, "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_PROFILES_DIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return {
        name: {path.stem: path.read_text(encoding="utf-8") for path in (folder / "compiled" / name).rglob("*.sql")}
        for name in runs
    }


def forms(folder: Path, way: Way, variables: Mapping[str, object] | None = None) -> dict[str, Forms]:
    """Every model of the project in both forms, from two real runs of dbt."""
    told = dict(variables or {})
    run = ["run", "--exclude", "roads.manifests"]
    sql = compiled(project(folder, way), {"first": (run, told), "again": (run, told)})
    return {name: Forms(first, sql["again"][name]) for name, first in sql["first"].items()}


def stages(folder: Path, way: Way, settings: Mapping[str, Mapping[str, object]]) -> dict[str, dict[str, str]]:
    """The SQL of the stages, and of what they read, under each of the settings."""
    raw = ["run", "--select", "raw_manifests"]
    compiling = {name: (["compile", "--select", "+manifests"], told) for name, told in settings.items()}
    return compiled(project(folder, way), {"raw": (raw, {}), **compiling})
