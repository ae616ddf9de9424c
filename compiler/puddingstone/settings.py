"""What ``[tool.puddingstone]`` in the project's ``pyproject.toml`` says."""

import tomllib
from dataclasses import dataclass
from pathlib import Path


class ProjectError(Exception):
    """There is no project to work on, or its settings cannot be read; the message says the way out."""


@dataclass(frozen=True)
class Settings:
    """Where a project keeps its models, its generated dbt models, its seeds and contracts; all paths are absolute.

    ``waits_for_answers`` says that nothing is compiled as long as the models have questions that nobody has answered.
    """

    root: Path
    domain_models: Path
    models: Path
    seeds: Path
    contracts: Path
    waits_for_answers: bool = False


_ANSWERS = "wait-for-answers"
_KEYS = {"domain-models": "domain_models", "models": "models", "seeds": "seeds", "contracts": "contracts"}


def find_project(start: Path) -> Path:
    """Return the nearest folder at or above ``start`` whose ``pyproject.toml`` has ``[tool.puddingstone]``."""
    start = start.resolve()
    if not start.is_dir():
        what = f"{start} is a file, and no folder" if start.exists() else f"there is no folder {start}"
        raise ProjectError(f"{what}\nhelp: name a folder of the project with --project, or run inside one")
    for folder in (start, *start.parents):
        if _table(folder / "pyproject.toml") is not None:
            return folder
    message = f"no [tool.puddingstone] in a pyproject.toml at or above {start}"
    raise ProjectError(
        f"{message}\nhelp: run inside a project, name one with --project, or begin one: puddingstone init"
    )


def load(root: Path) -> Settings:
    """Read the settings of the project at ``root``."""
    said = _table(root / "pyproject.toml") or {}
    unknown = sorted(set(said) - {*_KEYS, _ANSWERS})
    if unknown:
        known = ", ".join((*_KEYS, _ANSWERS))
        raise ProjectError(f"[tool.puddingstone] does not know {', '.join(unknown)}\nhelp: it knows {known}")
    folders = {word: root / _folder(said, key, word) for key, word in _KEYS.items()}
    if not folders["domain_models"].name.isidentifier():
        raise ProjectError("domain-models has to be a folder that Python can import\nhelp: use letters, digits and _")
    models, contracts = folders["models"].resolve(), folders["contracts"].resolve()
    if models.is_relative_to(contracts) or contracts.is_relative_to(models):
        raise ProjectError("models and contracts are in each other's way\nhelp: give each a folder of its own")
    return Settings(root=root, **folders, waits_for_answers=_yes_or_no(said, _ANSWERS))


def _folder(said: dict[str, object], key: str, default: str) -> str:
    value = said.get(key, default)
    if not isinstance(value, str):
        raise ProjectError(f'[tool.puddingstone] {key} is not a path\nhelp: write {key} = "{default}"')
    return value


def _yes_or_no(said: dict[str, object], key: str) -> bool:
    value = said.get(key, False)
    if not isinstance(value, bool):
        raise ProjectError(f"[tool.puddingstone] {key} is neither true nor false\nhelp: write {key} = true")
    return value


def _table(path: Path) -> dict[str, object] | None:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ProjectError(f"{path} cannot be read: {error}\nhelp: mend the file") from error
    table = said.get("tool", {}).get("puddingstone")
    return table if isinstance(table, dict) else None
