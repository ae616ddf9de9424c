"""One page with everything: it needs no network, and whatever people wrote is only ever shown."""

from importlib.resources import files

from markupsafe import Markup

from puddingstone.picturing import svg
from puddingstone.picturing.cards import numbers_of
from puddingstone.picturing.map import Map
from puddingstone.picturing.map_svg import map_svg, meaning_of, named
from puddingstone.picturing.palette import COLOURS, TOLD, style
from puddingstone.picturing.sheet import css, environment
from puddingstone.picturing.standing_out import standing_out, word_for
from puddingstone.picturing.timeline_svg import meaning_of as meaning_of_time
from puddingstone.picturing.timeline_svg import timeline_svg, unusual_events
from puddingstone.spelling import SIGN
from puddingstone.storming.board import Board


def page(drawn: Map, board: Board | None = None) -> str:
    """The page of a map, and of the board that it is of."""
    template = environment().from_string(_text("page.html.j2"))
    anchors = {context.id: f"context-{index}" for index, context in enumerate(drawn.contexts, 1)}
    return template.render(
        drawn=drawn,
        sign=SIGN,
        meaning=meaning_of(drawn),
        style=Markup(style()),  # noqa: S704 - written here
        css=css(COLOURS, _text("page.css")),
        script=Markup(_text("page.js")),  # noqa: S704 - written here
        map=Markup(map_svg(drawn, is_alone=False, link=lambda context: f"#{anchors[context.id]}")),  # noqa: S704 - escaped
        timeline=Markup(timeline_svg(board, is_alone=False)) if board else "",  # noqa: S704 - escaped
        timeline_meaning=meaning_of_time(board) if board else "",
        standing=standing_out(drawn),
        anchors=anchors,
        named={context.id: named(drawn, context.id) for context in drawn.contexts},
        others=_others(drawn, board),
        marks={name: Markup(mark) for name, mark in _marks().items()},  # noqa: S704 - written here
        word_for=word_for,
        numbers_of=numbers_of,
    )


def _text(name: str) -> str:
    return (files("puddingstone.picturing") / "page" / name).read_text(encoding="utf-8")


def _others(drawn: Map, board: Board | None) -> dict[str, list[tuple[str, str]]]:
    """By context, the notes that are neither events nor open questions, each with its kind; none without a board."""
    found: dict[str, list[tuple[str, str]]] = {context.id: [] for context in drawn.contexts}
    if board is None:
        return found
    unusual = unusual_events(board)
    for note in board.notes:
        context = f"context {note.group if note.group in board.group_at else ''}"
        if note.kind == "event" and note.id in unusual:
            found[context].append(("unusual outcome", note.text))
        elif note.kind not in ("event", "hotspot"):
            found[context].append((TOLD[note.kind], note.text))
    return found


def _marks() -> dict[str, str]:
    """What the legend shows."""
    event = svg.rect(1.0, 2.0, 12.0, 12.0, "f-event s-line")
    flag = svg.path("M2 16v-14h11l-3 4l3 4h-11", "f-event s-ink")
    question = [
        svg.rect(1.0, 1.0, 14.0, 14.0, "f-hotspot s-ink", rx=7),
        svg.text("?", 8.0, 12.0, "small bold f-ink", text_anchor="middle"),
    ]
    arrow = svg.path("M34 8l-7 -4v8z", "f-edge")
    lines = {
        "expected": svg.line(0.0, 8.0, 28.0, 8.0, "s-edge", stroke_width=1.6),
        "unusual": svg.line(0.0, 8.0, 28.0, 8.0, "s-edge dashed", stroke_width=1.6),
    }
    marks = {"event": [event], "pivotal": [flag], "question": question}
    marks |= {name: [line, arrow] for name, line in lines.items()}
    return {name: _mark(parts, 36 if name in lines else 17) for name, parts in marks.items()}


def _mark(parts: list[str], width: int) -> str:
    return svg.tag("svg", *parts, width=width, height=17, class_="picture", aria_hidden="true")
