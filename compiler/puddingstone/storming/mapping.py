"""A small file that says what the columns and the colours of a board mean."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field

from puddingstone.domain import Frozen
from puddingstone.storming.columns import COLUMNS
from puddingstone.storming.failures import unmappable
from puddingstone.storming.files import text_of
from puddingstone.storming.kinds import kind_of, plain

_PARTS = ("columns", "colours", "colors", "kinds")
_EXAMPLE = "write columns: {text: Sticky, group: Area} or colours: {gray: hotspot}"


class Meanings(Frozen):
    """What people said: ``columns`` from a column's name to what it has, ``colours`` and ``kinds`` to a kind.

    A kind may be ``ignore``: such notes are listed and not read.
    """

    columns: dict[str, str] = Field(default_factory=dict)
    colours: dict[str, str] = Field(default_factory=dict)
    kinds: dict[str, str] = Field(default_factory=dict)


NOTHING = Meanings()


def read_mapping(path: Path) -> Meanings:
    """Read a mapping.

    Raises:
        BoardError: the file cannot be read, or says what is not understood.
    """
    try:
        said = yaml.safe_load(text_of(path))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        where = getattr(getattr(error, "problem_mark", None), "line", None)
        place = f"{path}:{where + 1}" if where is not None else str(path)
        raise unmappable("the mapping is no YAML", place, _EXAMPLE) from error
    return _meaning(said, str(path))


def _meaning(said: object, place: str) -> Meanings:
    if not isinstance(said, Mapping) or not all(isinstance(part, Mapping) for part in said.values()):
        raise unmappable("the mapping has no parts", place, _EXAMPLE)
    unknown = [str(part) for part in said if part not in _PARTS]
    if unknown:
        raise unmappable(f"a mapping has no part {unknown[0]}", place, "its parts are columns, colours and kinds")
    columns = {plain(str(column)): word for word, column in _columns(said.get("columns", {}), place)}
    colours = {**said.get("colours", {}), **said.get("colors", {})}
    return Meanings(
        columns=columns,
        colours={str(colour).lower(): _kind(kind, place) for colour, kind in colours.items()},
        kinds={plain(str(word)): _kind(kind, place) for word, kind in said.get("kinds", {}).items()},
    )


def _columns(said: Mapping[Any, Any], place: str) -> list[tuple[str, str]]:
    pairs = []
    for word, columns in said.items():
        if word not in COLUMNS:
            raise unmappable(f"{word} is nothing that a column has", place, f"columns have {', '.join(COLUMNS)}")
        pairs += [(str(word), str(column)) for column in (columns if isinstance(columns, list) else [columns])]
    return pairs


def _kind(word: object, place: str) -> str:
    if plain(str(word)) == "ignore" or kind_of(str(word)):
        return str(word)
    kinds = "event, command, actor, thing, policy, query, system, hotspot, opportunity, pivotal event or ignore"
    raise unmappable(f"{word} is no kind of note", place, f"write {kinds}")
