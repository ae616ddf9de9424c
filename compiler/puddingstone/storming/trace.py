"""The trace of a board: what became of each of its notes, as a file beside the model."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from puddingstone.domain import Became, NoteOnBoard, Trace, TracedNote
from puddingstone.storming.board import Board
from puddingstone.storming.first_pass.model import FirstPass, Made

ENDING = ".trace.json"


def traces(board: Board, model: FirstPass, name: str) -> dict[str, Trace]:
    """The trace of a board for each domain; ``name`` is the file of the board."""
    by_domain: dict[str, list[Made]] = {package.name: [] for package in model.packages}
    for made in model.made:
        by_domain[made.address.partition(".")[0]].append(made)
    return {
        domain: Trace(board=name, title=board.title, form=board.form, notes=tuple(_notes(board, found)))
        for domain, found in by_domain.items()
        if found
    }


def text_of(trace: Trace) -> str:
    """A trace as it is written; the same trace is always the same text."""
    return json.dumps(trace.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n"


def notes_in(folder: Path) -> tuple[NoteOnBoard, ...]:
    """The notes of all traces below a folder of models; what is no trace is passed over."""
    return tuple(NoteOnBoard(trace.board, note) for trace in _read(folder) for note in trace.notes)


def _read(folder: Path) -> Iterator[Trace]:
    for path in sorted(folder.glob(f"*/*{ENDING}")):
        try:
            yield Trace.model_validate_json(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, ValidationError):
            continue


def _notes(board: Board, found: list[Made]) -> Iterator[TracedNote]:
    by_note: dict[str, list[Became]] = {}
    for made in found:
        by_note.setdefault(made.note.id, []).append(Became(role=made.role, address=made.address))
    for note in board.notes:
        if note.id in by_note:
            said: dict[str, Any] = note.model_dump(include={"id", "kind", "text", "place"})
            group = board.group_at[note.group].name if note.group in board.group_at else ""
            yield TracedNote(**said, group=group, became=tuple(by_note[note.id]))
