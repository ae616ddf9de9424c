"""The board as a tidy timeline, as a picture."""

from collections.abc import Iterator

from puddingstone.picturing import svg
from puddingstone.picturing.palette import TOLD
from puddingstone.picturing.shapes import shape
from puddingstone.picturing.timeline import AXIS, GUTTER, LABEL, LINE, Lane, PlacedNote, Timeline, place
from puddingstone.picturing.words import clean, counted, lines
from puddingstone.storming.board import Board, Note
from puddingstone.storming.lint.saying import same

_AGAIN = 1200


def timeline_svg(board: Board, *, is_alone: bool = True) -> str:
    """Draw the notes of a board, in their lanes and, where the board has time, in time."""
    timeline = place(board)
    unusual = unusual_events(board)
    children = [*_axis(board, timeline)]
    for lane in timeline.lanes:
        children.append(_lane(lane))
        children.extend(_note(placed, is_unusual=placed.note.id in unusual) for placed in lane.notes)
    name = f"Board {board.title}"
    return svg.picture(children, timeline.size, name, meaning_of(board), is_alone=is_alone)


def meaning_of(board: Board) -> str:
    """What there is to see, and whether place means time."""
    count = f"{counted(len(board.notes), 'note')} in {counted(len(board.groups), 'context')}"
    if not board.has_time:
        return f"{count}. The board gives no order, so the place of a note means nothing."
    some = any(note.at is None for note in board.notes)
    rest = " Notes that the board gives no time for stand apart." if some else ""
    return f"{count}. Time goes from left to right, and within a column from top to bottom.{rest}"


def unusual_events(board: Board) -> set[str]:
    """The ids of the events that are said to be an unusual outcome, and never an expected one."""
    expected = {same(text) for note in board.notes for text in note.expected}
    unusual = {same(text) for note in board.notes for text in note.unusual} - expected
    return {note.id for note in board.of_kind("event") if same(note.text) in unusual}


def _axis(board: Board, timeline: Timeline) -> Iterator[str]:
    if not board.has_time:
        yield svg.text("The board gives no order: place means nothing", GUTTER, AXIS - 12, "small f-muted")
        return
    end = (timeline.timeless or timeline.size[0]) - 10
    yield svg.text("earlier", GUTTER, AXIS - 12, "small f-muted")
    if end - GUTTER > 140:  # noqa: PLR2004
        yield svg.line(GUTTER + 50, AXIS - 16, end - 46, AXIS - 16, "s-edge", stroke_width=1.4)
        yield svg.path(f"M{svg.number(end - 38)} {svg.number(AXIS - 16)}l-9 -4.5v9z", "f-edge")
        yield svg.text("later", end, AXIS - 12, "small f-muted", text_anchor="end")
    if timeline.timeless:
        yield svg.text("no time given", timeline.timeless + 10, AXIS - 12, "small f-muted")
        foot = timeline.size[1]
        yield svg.line(timeline.timeless, AXIS - 24, timeline.timeless, foot, "s-line dashed")


def _lane(lane: Lane) -> str:
    x, y, width, height = lane.box
    name = lines(clean(lane.name), GUTTER - 30, 15.0, 4)
    return svg.tag(
        "g",
        svg.title(lane.name),
        svg.rect(x, y, width, height - 4, "f-lane s-lane-line", rx=8),
        *(svg.text(each, x + 12, y + 26 + 19 * index, "name f-ink") for index, each in enumerate(name)),
        *(svg.text(lane.name, float(at), y + 14, "small f-muted") for at in range(_AGAIN, int(width) - 100, _AGAIN)),
    )


def _note(placed: PlacedNote, *, is_unusual: bool) -> str:
    note, box = placed.note, placed.box
    style = f"f-{note.kind} s-ink{' dashed' if is_unusual else ''}"
    label = label_of(note, is_unusual=is_unusual)
    middle = box.x + box.width / 2
    return svg.tag(
        "g",
        svg.title(f"{label}: {note.text}"),
        shape(note.kind, box, style, 2.6 if note.is_pivotal else 1.2),
        svg.text(label, middle, box.y + 16, "tiny f-ink", text_anchor="middle"),
        *(
            svg.text(each, middle, box.y + LABEL + 11 + LINE * index, "f-ink bold", text_anchor="middle")
            for index, each in enumerate(placed.lines)
        ),
        class_="note",
    )


def label_of(note: Note, *, is_unusual: bool) -> str:
    """The kind of a note in words."""
    marks = [*(["pivotal"] if note.is_pivotal else []), *(["unusual"] if is_unusual else [])]
    return " ".join([*marks, TOLD[note.kind]])
