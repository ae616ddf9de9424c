"""The pages about macros, and what is public among the macros."""

from pathlib import Path
from typing import Any

import yaml

from tests.dbt.automate_dv.pages.page import Page
from tests.dbt.automate_dv.pages.piermaster import ROOT

FOLDER = ROOT / "docs" / "automate_dv"
PAGES = [Page(path) for path in sorted(FOLDER.glob("*.md")) if path.stem != "README"]
MACROS = ROOT / "macros" / "automate_dv"
ENTRY_POINTS = ROOT / "packages" / "automate_dv" / "macros"


def documented() -> dict[str, dict[str, str]]:
    """The types of the arguments of each macro and materialisation that dbt's documentation has, by name."""
    macros: list[dict[str, Any]] = yaml.safe_load((MACROS / "_macros.yml").read_text(encoding="utf-8"))["macros"]
    return {
        _public(macro["name"]): {argument["name"]: argument["type"] for argument in macro.get("arguments", [])}
        for macro in macros
    }


def entry_points() -> set[str]:
    """The macros that a model can call, but those by which the entry points themselves say what is wrong."""
    return {path.stem for path in ENTRY_POINTS.glob("*.sql")} - {"only_on_duckdb", "no_extra_columns"}


def implementation(macro: str) -> Path | None:
    """The file of a macro on DuckDB, if it is not dbt's own."""
    return next(MACROS.rglob(f"{macro}.sql"), None)


def _public(name: str) -> str:
    return name.removeprefix("duckdb__").removeprefix("materialization_").removesuffix("_duckdb")
