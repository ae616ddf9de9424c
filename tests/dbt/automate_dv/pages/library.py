"""The pages about macros, and what is public among the macros."""

import re
from typing import Any

import yaml

from tests.dbt.automate_dv.pages.page import Page
from tests.dbt.automate_dv.pages.piermaster import ROOT

FOLDER = ROOT / "docs" / "automate_dv"
PAGES = [Page(path) for path in sorted(FOLDER.glob("*.md")) if path.stem != "README"]
MACROS = ROOT / "macros" / "automate_dv"
_REQUIRE = re.compile(r"puddingstone_require'.*?\}\)", re.DOTALL)
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


def required(macro: str) -> set[str]:
    """The arguments without which a macro stops; none where it does not say."""
    path = next(MACROS.rglob(f"{macro}.sql"), None)
    checked = _REQUIRE.search(path.read_text(encoding="utf-8")) if path else None
    return set(re.findall(r"'(\w+)': \1\b", checked[0])) if checked else set()


def _public(name: str) -> str:
    return name.removeprefix("duckdb__").removeprefix("materialization_").removesuffix("_duckdb")
