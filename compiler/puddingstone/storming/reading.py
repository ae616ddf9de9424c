"""Reading a board, whichever form it comes in."""

import json
import re
from pathlib import Path

from puddingstone.storming.board import Board
from puddingstone.storming.columns import column_of
from puddingstone.storming.failures import BoardError, unreadable
from puddingstone.storming.files import text_of
from puddingstone.storming.mapping import NOTHING, Meanings, read_mapping
from puddingstone.storming.readers import csv, markdown, miro, qlerify, yaml

_FORMS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
}
_MARKDOWN = re.compile(r"^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d+[.)]\s)", re.MULTILINE)
_YAML = re.compile(r"^[\w \"'-]+:(?:\s|$)", re.MULTILINE)
_KNOWN = "boards come as Markdown, YAML, CSV, Miro's JSON or Qlerify's JSON"


def read_board(path: Path, mapping: Path | None = None) -> Board:
    """Read a board; ``mapping`` is a small file that says what its columns and colours mean.

    Everything on it comes back as a note, a group, or as what was not understood.

    Raises:
        BoardError: the file is no board, or the mapping cannot be understood.
    """
    meanings = read_mapping(mapping) if mapping is not None else NOTHING
    text = text_of(path)
    form = form_of(path, text)
    try:
        board = _read(form, text, meanings, str(path))
    except BoardError as error:
        raise error.inside(str(path)) from error
    return board if board.title else board.model_copy(update={"title": path.stem})


def form_of(path: Path, text: str) -> str:
    """The form of a board: by the name of its file, else by what is in it."""
    start = text.lstrip()[:1]
    named = _FORMS.get(path.suffix.lower(), "")
    if named:
        return named
    if start in ("{", "["):
        return "json"
    first = next((line for line in text.split("\n") if line.strip()), "")
    for sign in ",;\t|":
        if sign in first and len({column_of(cell) for cell in first.split(sign)} - {""}) > 1:
            return "csv"
    if _MARKDOWN.search(text) and not (_YAML.search(text) and not text.lstrip().startswith("#")):
        return "markdown"
    return "yaml" if _YAML.search(text) else "markdown"


def _read(form: str, text: str, meanings: Meanings, place: str) -> Board:
    match form:
        case "markdown":
            return markdown.read(text, meanings)
        case "yaml":
            return yaml.read(text, meanings, place)
        case "csv":
            return csv.read(text, meanings, place)
        case _:
            return _read_json(text, meanings, place)


def _read_json(text: str, meanings: Meanings, place: str) -> Board:
    said = _json(text, place)
    if qlerify.is_qlerify(said):
        return qlerify.read(dict(said), meanings) if isinstance(said, dict) else Board(title="", form="qlerify")
    if miro.is_miro(said):
        return miro.read(said, meanings)
    board = yaml.read(text, meanings, place) if isinstance(said, dict) else None
    if board and board.notes:
        return board
    raise unreadable("this is JSON, and no board", place, _KNOWN)


def _json(text: str, place: str) -> object:
    """JSON, also one value a line, as programs write pages one after the other."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise unreadable("this is too deep for a board", place, _KNOWN) from error
    except ValueError as error:
        values = _json_lines(text)
        if values is not None:
            return values
        line = getattr(error, "lineno", 1)
        what = getattr(error, "msg", "it cannot be parsed").lower()
        raise unreadable(f"this is no JSON: {what}", f"{place}:{line}", "export the board again") from error


def _json_lines(text: str) -> list[object] | None:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2:  # noqa: PLR2004
        return None
    try:
        return [json.loads(line) for line in lines]
    except (ValueError, RecursionError):
        return None
