"""Where the notes of a board stand in its file."""

import re
from dataclasses import replace
from pathlib import Path

from puddingstone.diagnostics import Finding, Span, SpanMap
from puddingstone.storming.board import Board

_LINE = re.compile(r"^line (\d+)$")


def spans_of(board: Board, path: Path) -> SpanMap:
    """From the place of everything on a board to its line, where the board has lines."""
    told = [
        *(note.place for note in board.notes),
        *(group.place for group in board.groups),
        *(unread.place for unread in board.unread),
    ]
    places = {place: int(match[1]) for place in told if (match := _LINE.match(place))}
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n") if places else []
    except OSError:
        lines = []
    return {
        place: Span(path, line, len(text) - len(text.lstrip()), len(text.rstrip()))
        for place, line in places.items()
        if 0 < line <= len(lines) and (text := lines[line - 1])
    }


def in_file(finding: Finding, spans: SpanMap, path: Path) -> Finding:
    """A finding whose address names the file, too, where it has no line of it."""
    if finding.address in spans:
        return finding
    place = "".join(sign if sign.isprintable() else " " for sign in finding.address)
    return replace(finding, address=f"{path}, {place}" if place else str(path))
