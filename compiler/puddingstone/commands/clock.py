"""What a dbt project says of its clock, and of where its measurements are kept."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

_CLOCK = "puddingstone_now"
_SCHEMA = "puddingstone_slo_schema"
_STANDING = "latest_delivery"


@dataclass(frozen=True)
class Clock:
    """A literal ``moment`` in UTC, or a clock that ``stands_still`` at what was delivered last, or the warehouse's."""

    moment: datetime | None = None
    stands_still: bool = False
    schema: str = "slo"


def clock_of(root: Path) -> Clock:
    """The clock of the dbt project at a folder."""
    said = _variables(root / "dbt_project.yml")
    told = str(said.get(_CLOCK) or "")
    return Clock(
        moment=_moment(told),
        stands_still=told == _STANDING,
        schema=str(said.get(_SCHEMA) or Clock.schema),
    )


def _moment(told: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _variables(path: Path) -> dict[str, Any]:
    """The variables of a project, those that it says for itself alone before those for all."""
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError):
        return {}
    said = said if isinstance(said, dict) else {}
    variables = said.get("vars")
    variables = variables if isinstance(variables, dict) else {}
    own = variables.get(said.get("name", ""))
    return {**variables, **(own if isinstance(own, dict) else {})}
