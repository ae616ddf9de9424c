"""A dbt project for each way to write the vault: by our macros, by stock AutomateDV, and as plain SQL."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import duckdb
import yaml

from benchmarks.dbt_overhead.vault import Model

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SOURCES = ("ships", "piers", "moorings", "arrivals")
_STOCK = HERE.parent / "vault_load" / "stock"
_OWN_MACROS = ROOT / "compiler" / "puddingstone" / "starting" / "template" / "macros"
_IGNORED = shutil.ignore_patterns("packages.yml", "integration_tests", ".git")


@dataclass(frozen=True)
class Packages:
    """The dbt packages that a variant needs, overrides that it has to bring, and who is asked first for macros."""

    packages: dict[str, Path]
    shim: Path | None = None
    search_order: tuple[str, ...] = ()


PLAIN = Packages({})


def ours() -> Packages:
    """Puddingstone as a package, and the entry points."""
    packages = {"puddingstone": ROOT, "automate_dv": ROOT / "packages" / "automate_dv"}
    return Packages(packages, search_order=("vault", "puddingstone", "automate_dv"))


def stock(automate_dv: Path, dbt_utils: Path | None = None) -> Packages:
    """AutomateDV itself, with the few overrides without which it does not run on DuckDB."""
    packages = {"automate_dv": automate_dv, "dbt_utils": dbt_utils or _STOCK / "dbt_utils"}
    return Packages(packages, shim=_STOCK / "shim")


@dataclass(frozen=True)
class Project:
    """The project in ``folder``, with ``warehouse.duckdb`` beside its files."""

    folder: Path

    @property
    def warehouse(self) -> Path:
        """The DuckDB file that dbt builds into."""
        return self.folder / "warehouse.duckdb"

    def deliver(self, delivery: str) -> None:
        """Put a delivery into the source tables."""
        with duckdb.connect(str(self.warehouse)) as connection:
            connection.execute((HERE / "harbour" / f"{delivery}_delivery.sql").read_text(encoding="utf-8"))

    def compiled(self, model: Model) -> str:
        """The SQL that dbt compiled last for a model."""
        path = self.folder / "target" / "compiled" / "vault" / "models" / model.layer / f"{model.name}.sql"
        return path.read_text(encoding="utf-8")


def written(folder: Path, packages: Packages, models: Iterable[Model]) -> Project:
    """Write the project of a variant into an empty folder."""
    folder.mkdir(parents=True)
    _write_settings(folder, packages)
    for name, package in packages.packages.items():
        _copy_package(package, folder / "dbt_packages" / name)
    for macros in (_OWN_MACROS, packages.shim):
        if macros:
            shutil.copytree(macros, folder / "macros", dirs_exist_ok=True)
    for model in models:
        path = folder / "models" / model.layer / f"{model.name}.sql"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(model.text, encoding="utf-8")
    return Project(folder)


def _copy_package(package: Path, copy: Path) -> None:
    copy.mkdir(parents=True)
    shutil.copy(package / "dbt_project.yml", copy)
    shutil.copytree(package / "macros", copy / "macros", ignore=_IGNORED)


def _write_settings(folder: Path, packages: Packages) -> None:
    raw_vault = {
        "+materialized": "incremental",
        "+incremental_strategy": "append",
        "+schema": "raw_vault",
        "+meta": {"is_auto_end_dating": True},
    }
    project: dict[str, object] = {
        "name": "vault",
        "version": "0.1.0",
        "config-version": 2,
        "profile": "vault",
        "flags": {"send_anonymous_usage_stats": False},
        "models": {"vault": {"staging": {"+materialized": "view", "+schema": "staging"}, "raw_vault": raw_vault}},
    }
    if packages.search_order:
        order = list(packages.search_order)
        project["dispatch"] = [{"macro_namespace": "automate_dv", "search_order": order}]
    output = {"type": "duckdb", "path": "warehouse.duckdb", "schema": "main", "threads": 1}
    tables = [{"name": name} for name in SOURCES]
    _write(folder / "dbt_project.yml", project)
    _write(folder / "profiles.yml", {"vault": {"target": "dev", "outputs": {"dev": output}}})
    _write(folder / "models" / "sources.yml", {"sources": [{"name": "harbour", "tables": tables}]})
    locked = [{"local": f"dbt_packages/{name}", "name": name} for name in packages.packages]
    if locked:
        _write(folder / "package-lock.yml", {"packages": locked})


def _write(path: Path, content: dict[str, object]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
