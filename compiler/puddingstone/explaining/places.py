"""Addresses with the file and line where they were said."""

from dataclasses import dataclass
from pathlib import Path

from puddingstone.diagnostics import SpanMap
from puddingstone.domain import NoteOnBoard


@dataclass(frozen=True)
class Places:
    """Where everything was said; paths are shown from the project's ``root``.

    ``notes`` are those of the boards that models began with.
    """

    spans: SpanMap
    root: Path
    notes: tuple[NoteOnBoard, ...] = ()

    def of(self, address: str) -> str:
        """``fancy_hotel.visiting.Guest (domain_models/fancy_hotel/visiting.py:21)``."""
        span = self.spans.get(address)
        if span is None:
            return address
        path = span.path.relative_to(self.root) if span.path.is_relative_to(self.root) else span.path
        return f"{address} ({path.as_posix()}:{span.line})"
