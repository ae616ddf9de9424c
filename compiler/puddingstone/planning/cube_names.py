"""What numbers are told apart by, under names that MetricFlow can tell apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from puddingstone.vault import (
    Column,
    CubeDimension,
    CubeEntity,
    Dimension,
    EventFact,
    JoinedFact,
    ProcessFact,
    StackedFact,
    names,
)
from puddingstone.vault.reserved import METRICFLOW

Asked = Dimension | EventFact | ProcessFact | StackedFact | JoinedFact
"""What has a cube."""

_NAME = re.compile(r"[a-z]((?!__)[a-z0-9_])*[a-z0-9]")
_TIMES = frozenset({"date", "timestamp"})
_GROUPS = frozenset({"varchar", "boolean"})


@dataclass
class CubeNames:
    """Names of dimensions in all cubes: one name is one kind everywhere, and no entity; it is said once of each."""

    entities: frozenset[str] = frozenset()
    kinds: dict[str, str] = field(default_factory=dict)
    taken: set[tuple[str, str]] = field(default_factory=set)

    def dimensions(
        self,
        mart: Dimension | EventFact | ProcessFact | StackedFact | JoinedFact,
        entities: Sequence[CubeEntity],
        moments: Sequence[str],
    ) -> Iterator[CubeDimension]:
        """The texts, codes, days and so on of a table; what another cube says of the same thing is left to that."""
        primary = entities[0].name
        keys = mart.natural_keys if isinstance(mart, Dimension | ProcessFact) else ()
        for column in mart.columns:
            kind = _kind(column, is_key=column.name in keys)
            is_said = (primary, names.in_cubes(column.name)) in self.taken
            if kind is None or column.name in {each.column for each in entities}:
                continue
            if not is_said or column.name in moments:
                name = self._name(column.name, kind, mart.name, entities)
                yield CubeDimension(name=name, kind=kind, column=column.name, is_key=column.name in keys)

    def _name(self, column: str, kind: str, table: str, entities: Sequence[CubeEntity]) -> str:
        plain = names.in_cubes(column)
        for name in (plain, f"{plain}_of_{table}", f"the_{plain}_of_{table}"):
            is_free = name not in self.entities and (entities[0].name, name) not in self.taken
            if is_free and name not in METRICFLOW and _NAME.fullmatch(name) and self.kinds.get(name, kind) == kind:
                break
        self.kinds[name] = kind
        self.taken.add((entities[0].name, name))
        return name


def _kind(column: Column, *, is_key: bool) -> Literal["categorical", "time"] | None:
    if column.type in _TIMES and not is_key:
        return "time"
    return "categorical" if is_key or column.code_list or column.type in _GROUPS else None
