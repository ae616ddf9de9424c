"""The ways to load the vault: dbt projects that share their models, and plain SQL."""

import json
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WITHOUT = shutil.ignore_patterns("packages.yml", "package-lock.yml", "integration_tests", "target", "logs", ".git")


@dataclass(frozen=True)
class Load:
    """One delivery into one warehouse."""

    day: str
    delivery: Path
    warehouse: Path
    costs: Path


@dataclass(frozen=True)
class Variant:
    """One way: where its models come from, its macros, its packages, its variables."""

    name: str
    title: str
    models: Path = HERE / "project" / "models"
    macros: Path | None = None
    packages: Mapping[str, Path] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)

    def prepare(self, folder: Path) -> None:
        """Write the dbt project to a new folder."""
        shutil.copytree(HERE / "project", folder, ignore=shutil.ignore_patterns("models"))
        shutil.copytree(self.models, folder / "models")
        if self.macros:
            shutil.copytree(self.macros, folder / "macros")
        for name, package in self.packages.items():
            shutil.copytree(package, folder / "dbt_packages" / name, ignore=WITHOUT)
        listed = [f"  - local: dbt_packages/{name}\n    name: {name}\n" for name in self.packages]
        if listed:
            (folder / "package-lock.yml").write_text("packages:\n" + "".join(listed), encoding="utf-8")

    def command(self, folder: Path, load: Load) -> list[str]:
        """What loads a delivery."""
        module = [sys.executable, "-m", "benchmarks.vault_load.metered_dbt", str(load.costs)]
        places = ["--project-dir", str(folder), "--profiles-dir", str(folder)]
        return [*module, "--quiet", "run", *places, "--vars", json.dumps(dict(self.variables))]


@dataclass(frozen=True)
class Floor(Variant):
    """Plain SQL without dbt."""

    def prepare(self, folder: Path) -> None:
        """Write the SQL to a new folder."""
        shutil.copytree(HERE / "floor", folder)

    def command(self, folder: Path, load: Load) -> list[str]:
        """What loads a delivery."""
        module = [sys.executable, "-m", "benchmarks.vault_load.metered_floor", str(load.costs)]
        return [*module, str(load.warehouse), str(load.delivery), str(folder / f"{load.day}.sql")]


def variants() -> list[Variant]:
    """All that can be run here: stock only where a checkout of it is named."""
    entry_points = {"automate_dv": ROOT / "packages" / "automate_dv"}
    ours = ROOT / "macros" / "automate_dv"
    native = {"puddingstone_key_type": "native"}
    found = [
        Floor("floor", "floor: plain SQL, native keys"),
        Variant("ours_native", "ours, native keys", macros=ours, packages=entry_points, variables=native),
        Variant(
            "ours_native_staged",
            "ours, native keys, stages in memory",
            macros=ours,
            packages=entry_points,
            variables={**native, "stages": "table"},
        ),
        Variant("ours_binary", "ours, binary keys", macros=ours, packages=entry_points),
    ]
    if stock := os.environ.get("AUTOMATE_DV_PATH"):
        utilities = os.environ.get("DBT_UTILS_PATH") or HERE / "stock" / "dbt_utils"
        packages = {"automate_dv": Path(stock), "dbt_utils": Path(utilities)}
        found.append(Variant("stock", "stock AutomateDV", macros=HERE / "stock" / "shim", packages=packages))
    shapes = {"automate_dv": HERE / "datavault4dbt_shapes"}
    added_to = {"pit_materialized": "incremental"}
    return [*found, Variant("datavault4dbt", "datavault4dbt's shapes", packages=shapes, variables=added_to)]
