"""What was published of products: the contracts in a folder, as far as they bind."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from puddingstone.domain import Frozen

_DEPRECATED = "deprecatedSince"


class PublishedColumn(Frozen):
    """A column, its type, and since when it is known that it is going."""

    name: str
    type: str
    deprecated_since: date | None = None


class PublishedTable(Frozen):
    """A table of a contract."""

    name: str
    columns: tuple[PublishedColumn, ...]


class Published(Frozen):
    """The contract of one version of a product, and where it is."""

    product: str
    version: int
    path: str
    tables: tuple[PublishedTable, ...]


def read_published(folder: Path) -> tuple[Published, ...]:
    """The contracts under a folder; what is no contract there is passed over, for it does not bind."""
    found = (_contract(path, folder) for path in sorted(folder.glob("*/v*/contract.odcs.yaml")))
    return tuple(each for each in found if each is not None)


def _contract(path: Path, folder: Path) -> Published | None:
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Published(
            product=path.parents[1].name,
            version=int(path.parent.name.removeprefix("v")),
            path=path.relative_to(folder).as_posix(),
            tables=tuple(
                PublishedTable(name=table["name"], columns=tuple(_columns(table))) for table in said["schema"]
            ),
        )
    except (OSError, ValueError, KeyError, TypeError, yaml.YAMLError):
        return None


def _columns(table: dict[str, Any]) -> Iterator[PublishedColumn]:
    for each in table.get("properties", ()):
        custom = {said["property"]: said["value"] for said in each.get("customProperties", ())}
        since = custom.get(_DEPRECATED)
        yield PublishedColumn(
            name=each["name"],
            type=each["physicalType"].lower(),
            deprecated_since=date.fromisoformat(str(since)) if since else None,
        )
