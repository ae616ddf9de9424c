"""Boards as tables: a row is a note, and columns are called as whiteboards and people call them."""

import csv
import io

from puddingstone.storming.board import Board
from puddingstone.storming.columns import column_of
from puddingstone.storming.failures import unreadable
from puddingstone.storming.kinds import plain
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers import lucid
from puddingstone.storming.readers.guessed_columns import guessed
from puddingstone.storming.readers.headers import header_of
from puddingstone.storming.readers.rows import Row, Table, wall_of
from puddingstone.storming.understanding import understand

_SIGNS = ",;\t|"
_HEADER_WITHIN = 6
_LONGEST = 1_000_000


def read(text: str, meanings: Meanings, place: str) -> Board:
    """The board that a table is.

    Raises:
        BoardError: a quote is never closed, or no column has the text of notes.
    """
    sign, text = _sign(text)
    rows = _rows(text, sign, place)
    header = header_of(rows, meanings)
    if header and lucid.is_lucid([plain(cell) for cell in rows[header.at].cells]):
        return understand(lucid.wall_of(rows[header.at], rows[header.at + 1 :]), meanings)
    if header is None:
        columns = guessed(rows)
        if "text" not in columns.values():
            raise unreadable(
                "no column has the text of notes",
                place,
                "give the columns names: text, kind or colour, group; or map them",
            )
        return understand(wall_of(Table(columns, (), rows, ())), meanings)
    names = tuple(rows[header.at].cells)
    return understand(wall_of(Table(header.columns, names, rows[header.at + 1 :], rows[: header.at])), meanings)


def _sign(text: str) -> tuple[str, str]:
    """The sign between cells, and the text without the line in which a spreadsheet says it."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first.strip()[-1], rest
    heads = [line for line in text.split("\n", _HEADER_WITHIN)[:_HEADER_WITHIN] if line.strip()]
    known = {sign: max((_known(line, sign) for line in heads), default=0) for sign in _SIGNS}
    counts = {sign: sum(line.count(sign) for line in heads) for sign in _SIGNS}
    return max(_SIGNS, key=lambda sign: (known[sign], counts[sign])), text


def _known(line: str, sign: str) -> int:
    cells = [cell.strip().strip('"') for cell in line.split(sign)]
    return len({column for cell in cells if (column := column_of(cell))}) if len(cells) > 1 else 0


def _rows(text: str, sign: str, place: str) -> list[Row]:
    csv.field_size_limit(_LONGEST)
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text), delimiter=sign, strict=True)
    end = 0
    try:
        for cells in reader:
            rows.append(Row(end + 1, tuple(cells)))
            end = reader.line_num
    except csv.Error as error:
        if "unexpected end" in str(error):
            message = "a quote is opened here and never closed"
            raise unreadable(message, f"{place}:{end + 1}", 'close it, or write "" for a quote in a text') from error
        return _leniently(text, sign, place)
    return [row for row in rows if any(cell.strip() for cell in row.cells)]


def _leniently(text: str, sign: str, place: str) -> list[Row]:
    """Rows in which quotes stand where they should not."""
    reader, rows, end = csv.reader(io.StringIO(text), delimiter=sign), [], 0
    try:
        for cells in reader:
            rows.append(Row(end + 1, tuple(cells)))
            end = reader.line_num
    except csv.Error as error:
        raise unreadable(f"this is no table: {error}", f"{place}:{end + 1}", "export the board as CSV again") from error
    return [row for row in rows if any(cell.strip() for cell in row.cells)]
