"""A place in a model."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of one line: ``line`` counts from 1, ``column`` and ``end_column`` from 0."""

    path: Path
    line: int
    column: int
    end_column: int


SpanMap: TypeAlias = Mapping[str, Span]
"""From the address of something said to the place where it was said."""
