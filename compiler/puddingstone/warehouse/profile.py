"""The profile of a dbt project, read by dbt itself, and dbt's connections for it."""

import os
import warnings
from argparse import Namespace
from contextlib import chdir
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from puddingstone.warehouse.errors import WarehouseError

_INSTALL = "install puddingstone[duckdb] or puddingstone[snowflake] where this command runs"
_SAY_PROFILE = "mend dbt_project.yml or profiles.yml; dbt debug says more"


def connections(root: Path, target: str | None, profiles_dir: Path | None) -> Any:  # noqa: ANN401 - dbt is an extra
    """The connections that dbt makes for the project at ``root``; none is open yet.

    Raises:
        WarehouseError: dbt is not installed, or knows no such project, profile or target.
    """
    with warnings.catch_warnings(), chdir(_folder(root)):
        warnings.simplefilter("ignore")
        try:
            from dbt_common.exceptions import DbtBaseException  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise WarehouseError("dbt is not installed", str(root), _INSTALL) from error
        try:
            return _connections(root, target or os.environ.get("DBT_TARGET"), profiles_dir or _profiles_dir(root))
        except DbtBaseException as error:
            raise WarehouseError(plain(error), str(root), _way_out(error)) from error


def plain(error: Exception) -> str:
    """What dbt says of an error, on one line and without its headline."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    said = lines[1:] if len(lines) > 1 and lines[0].endswith("Error") else lines
    return " ".join(said) or type(error).__name__


def _connections(root: Path, target: str | None, profiles_dir: Path) -> Any:  # noqa: ANN401 - dbt is an extra
    from dbt.adapters.factory import get_adapter_class_by_name  # noqa: PLC0415
    from dbt.config.runtime import load_profile  # noqa: PLC0415
    from dbt.flags import set_from_args  # noqa: PLC0415
    from dbt_common.context import set_invocation_context  # noqa: PLC0415

    set_invocation_context(dict(os.environ))
    set_from_args(Namespace(project_dir=str(root), profiles_dir=str(profiles_dir)), None)
    profile = load_profile(str(root), {}, os.environ.get("DBT_PROFILE"), target)
    adapter = get_adapter_class_by_name(profile.credentials.type)
    return adapter.ConnectionManager(profile, get_context("spawn"))


def _folder(root: Path) -> Path:
    if not root.is_dir():
        raise WarehouseError(f"there is no folder {root}", str(root), "name a folder with a dbt_project.yml")
    return root


def _profiles_dir(root: Path) -> Path:
    """Where dbt looks for ``profiles.yml``: where it is told to, in the project, at home."""
    if told := os.environ.get("DBT_PROFILES_DIR"):
        return Path(told)
    return root if (root / "profiles.yml").is_file() else Path.home() / ".dbt"


def _way_out(error: Exception) -> str:
    return _INSTALL if "adapter type" in str(error) else _SAY_PROFILE
