"""Which event of a model each note became, as the trace of a board says it."""

from pathlib import Path

from pydantic import BaseModel, ValidationError

from puddingstone.diagnostics import Finding

_WAY_OUT = "name the .trace.json that `puddingstone storm --out` wrote beside the model"


class TraceError(Exception):
    """A trace cannot be read; ``finding`` says the way out."""

    def __init__(self, message: str, place: str) -> None:
        super().__init__(message)
        self.finding = Finding("unreadable-trace", message, place, _WAY_OUT)


class _Became(BaseModel):
    role: str
    address: str


class _Note(BaseModel):
    id: str
    became: list[_Became] = []


class _Trace(BaseModel):
    notes: list[_Note]


def read_trace(path: Path) -> dict[str, str]:
    """The address of the event that each note became, by the id of the note.

    Raises:
        TraceError: the file is missing, or it is no trace.
    """
    try:
        trace = _Trace.model_validate_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TraceError(f"the trace cannot be read: {error.strerror}", str(path)) from error
    except (ValidationError, UnicodeError) as error:
        raise TraceError("this is no trace of a board", str(path)) from error
    return {note.id: each.address for note in trace.notes for each in note.became if each.role == "event"}
