"""What the dbt project says of its promises: where their logs are, and what time it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from puddingstone.diagnostics import Finding
from puddingstone.keeping.errors import KeepingError

_SCHEMA = "puddingstone_slo_schema"
_NOW = "puddingstone_now"
_SEEDED = "puddingstone_seeded"
_PRODUCTION = "prod"


@dataclass(frozen=True)
class Promising:
    """The schema of the logs, and ``now``: a moment, ``latest_delivery``, or empty where nothing is said of it.

    Whether seeds stand for sources, ``is_seeded``, is ``None`` where that depends on the target.
    """

    schema: str = "slo"
    now: str = ""
    is_seeded: bool | None = None

    def now_at(self, target: str) -> str:
        """What time it is at a target: as it is said, else what seeds show; empty is the clock on the wall."""
        is_seeded = target != _PRODUCTION if self.is_seeded is None else self.is_seeded
        return self.now or ("latest_delivery" if is_seeded else "")


def promising(root: Path) -> Promising:
    """What the variables in ``dbt_project.yml`` say.

    Raises:
        KeepingError: the file cannot be read.
    """
    path = root / "dbt_project.yml"
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        message = f"dbt_project.yml cannot be read: {str(error).splitlines()[0]}"
        raise KeepingError(Finding("unreachable-warehouse", message, str(path), "mend the file")) from error
    said = said if isinstance(said, dict) else {}
    seeded = _variable(said, _SEEDED)
    return Promising(
        str(_variable(said, _SCHEMA) or "slo"),
        str(_variable(said, _NOW) or ""),
        is_seeded=seeded if isinstance(seeded, bool) else None,
    )


def _variable(said: dict[str, Any], name: str) -> object:
    """A variable as dbt looks for it: of the project, of our package, of all."""
    variables = said.get("vars") or {}
    scopes = [variables.get(said.get("name")), variables.get("puddingstone"), variables]
    return next((scope[name] for scope in scopes if isinstance(scope, dict) and name in scope), None)
