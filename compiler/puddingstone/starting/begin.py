"""Laying out a new project: its own few files, and the dbt packages that it uses, copied."""

import re
import shutil
from pathlib import Path

from puddingstone.shipped import home

TEMPLATE = Path(__file__).parent / "template"
_NAME = "PROJECT_NAME"


class StartingError(Exception):
    """A project cannot be begun there; the message says the way out."""


def begin(folder: Path) -> list[str]:
    """Begin a project in ``folder`` and return the paths written; files that are there already stay as they are.

    Raises:
        StartingError: the folder's name cannot be a dbt project's, or the folder holds a dbt project already.
    """
    folder = folder.resolve()
    name = re.sub(r"[^a-z0-9]+", "_", folder.name.lower()).strip("_")
    if not name or name[0].isdigit() or name in {"puddingstone", "automate_dv", "dbt"}:
        raise StartingError(
            f"a dbt project cannot be called {folder.name!r}\nhelp: choose a name that begins with a letter"
        )
    if (folder / "dbt_project.yml").exists():
        raise StartingError(
            f"{folder} holds a dbt project already\nhelp: add [tool.puddingstone] to its pyproject.toml"
        )
    written = [_place(path, folder, name) for path in sorted(TEMPLATE.rglob("*")) if path.is_file()]
    _copy_packages(home(), folder / "packages")
    return [path for path in written if path] + ["packages/automate_dv", "packages/puddingstone"]


def _place(template: Path, folder: Path, name: str) -> str:
    path = template.relative_to(TEMPLATE).as_posix().replace("dot_", ".")
    target = folder / path
    if target.exists():
        return ""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(template.read_text(encoding="utf-8").replace(_NAME, name), encoding="utf-8")
    return path


def _copy_packages(shipped: Path, packages: Path) -> None:
    shutil.copytree(shipped / "packages" / "automate_dv", packages / "automate_dv", dirs_exist_ok=True)
    ours = packages / "puddingstone"
    shutil.copytree(shipped / "macros", ours / "macros", dirs_exist_ok=True)
    shutil.copy(shipped / "dbt_project.yml", ours / "dbt_project.yml")
