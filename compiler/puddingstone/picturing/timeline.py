"""Where notes stand on a tidy timeline: a lane for each context, and time from left to right where there is any."""

from itertools import groupby
from typing import NamedTuple

from puddingstone.picturing.from_board import in_time
from puddingstone.picturing.layout import Box
from puddingstone.picturing.words import clean, lines
from puddingstone.storming.board import Board, Note

WIDTH = 140.0
GAP = 12.0
GUTTER = 168.0
AXIS = 34.0
LINE = 14.0
LABEL = 22.0
_SIDE = 16.0
_SIZE = 12.0
_MOST_LINES = 7
_STACK = 4
_COLUMNS = 20
_ABREAST = 6
_PAD = 20.0


class PlacedNote(NamedTuple):
    """A note, its lines and its box."""

    note: Note
    lines: tuple[str, ...]
    box: Box


class Lane(NamedTuple):
    """The lane of a context, by the id of its group, and its notes in the order in which they are read."""

    group: str
    name: str
    box: Box
    notes: tuple[PlacedNote, ...]


class Timeline(NamedTuple):
    """Lanes, where time ends and notes without a time begin (if there are both), and the size of all."""

    lanes: tuple[Lane, ...]
    timeless: float | None
    size: tuple[float, float]


def place(board: Board) -> Timeline:
    """Put every note in the lane of its group: those with a time in columns, the others in rows behind them.

    Columns are as wide as a note. Within one, what is lower is later, or at the same time.
    """
    columns = _columns(board)
    count = max(columns.values(), default=-1) + 1
    timeless = [note for note in board.notes if note.at is None]
    start = GUTTER + count * (WIDTH + GAP) + (GAP * 2 if count and timeless else 0)
    abreast = min(_ABREAST, max([1, *[len(_of(board, timeless, name)) for name, _ in _names(board)]]))
    lanes: list[Lane] = []
    y = AXIS
    for group, name in _names(board):
        stacked = _stacks(_of(board, list(board.notes), group), columns, y)
        rows = _rows(_of(board, timeless, group), start, y, abreast)
        notes = (*stacked, *rows)
        foot = max((placed.box.y + placed.box.height for placed in notes), default=y + _PAD)
        height = max(foot + _PAD - y, _PAD * 2 + 20 * len(lines(clean(name), GUTTER - 30, 15.0, 4)))
        lanes.append(Lane(group, name, Box(0.0, y, 0.0, height), notes))
        y += height
    right = max((placed.box.x + WIDTH for lane in lanes for placed in lane.notes), default=GUTTER) + GAP * 2
    lanes = [lane._replace(box=lane.box._replace(width=right)) for lane in lanes]
    return Timeline(tuple(lanes), start - GAP * 1.5 if count and timeless else None, (right, y + 2))


def _names(board: Board) -> list[tuple[str, str]]:
    named = [(group.id, group.name) for group in board.groups]
    is_loose = any(note.group not in board.group_at for note in board.notes)
    return [*named, *([("", "Without a context")] if is_loose else [])]


def _of(board: Board, notes: list[Note], group: str) -> list[Note]:
    return [note for note in notes if (note.group if note.group in board.group_at else "") == group]


def _columns(board: Board) -> dict[str, int]:
    """The column of every note that has a time.

    Each moment has its own, unless that were too many: then as many moments share one as lanes have room for.
    """
    timed = in_time([note for note in board.notes if note.at is not None])
    for stack in range(1, _STACK):
        found = _packed(timed, stack)
        if max(found.values(), default=0) < _COLUMNS:
            return found
    return _packed(timed, _STACK)


def _packed(timed: list[Note], stack: int) -> dict[str, int]:
    found: dict[str, int] = {}
    heights: dict[str, int] = {}
    column = 0
    for _, each in groupby(timed, key=lambda note: note.at):
        notes = list(each)
        groups = [note.group for note in notes]
        is_full = any(heights.get(group, 0) + groups.count(group) > stack for group in groups)
        if heights and (is_full or stack == 1):
            column, heights = column + 1, {}
        for note in notes:
            found[note.id] = column
            heights[note.group] = heights.get(note.group, 0) + 1
    return found


def _stacks(notes: list[Note], columns: dict[str, int], top: float) -> list[PlacedNote]:
    feet: dict[int, float] = {}
    found = []
    for note in in_time([note for note in notes if note.id in columns]):
        column = columns[note.id]
        y = feet.get(column, top + _PAD)
        placed = _placed(note, GUTTER + column * (WIDTH + GAP), y)
        feet[column] = y + placed.box.height + GAP
        found.append(placed)
    return found


def _rows(notes: list[Note], left: float, top: float, abreast: int) -> list[PlacedNote]:
    found: list[PlacedNote] = []
    y = top + _PAD
    for start in range(0, len(notes), abreast):
        row = [
            _placed(note, left + index * (WIDTH + GAP), y) for index, note in enumerate(notes[start : start + abreast])
        ]
        found.extend(row)
        y += max(placed.box.height for placed in row) + GAP
    return found


def _placed(note: Note, x: float, y: float) -> PlacedNote:
    said = tuple(lines(clean(note.text), WIDTH - 2 * _SIDE, _SIZE, _MOST_LINES))
    return PlacedNote(note, said, Box(x, y, WIDTH, LABEL + LINE * max(1, len(said)) + 12))
