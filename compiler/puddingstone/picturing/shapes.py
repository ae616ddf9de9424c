"""The shapes of notes: each kind has one of its own, so that nobody needs to tell colours apart."""

from typing import assert_never

from puddingstone.picturing import svg
from puddingstone.picturing.layout import Box
from puddingstone.storming.board import NoteKind

_CORNER = 12.0


def shape(  # noqa: PLR0911 - a shape for each kind
    kind: NoteKind, box: Box, style: str, thick: float = 1.2
) -> str:
    """The outline of a note."""
    x, y, width, height = box
    said = {"stroke_width": thick}
    match kind:
        case "event":
            return svg.path(_points(_folded(box)), style, **said) + _fold(box)
        case "command":
            tip = [(x + width - 10, y), (x + width, y + height / 2), (x + width - 10, y + height)]
            return svg.path(_points([(x, y), *tip, (x, y + height)]), style, **said)
        case "actor":
            return svg.rect(*box, style, rx=24, **said)
        case "thing":
            inner = svg.rect(x + 3, y + 3, width - 6, height - 6, "none s-line", stroke_width=1)
            return svg.rect(*box, style, **said) + inner
        case "policy":
            return svg.path(_points(_cut(box)), style, **said)
        case "query":
            foot = f"v{svg.number(-height)}h{svg.number(width)}v{svg.number(height)}"
            half = svg.number(-width / 2)
            wave = f"q{svg.number(-width / 4)} -12 {half} 0t{half} 0z"
            return svg.path(f"M{svg.number(x)} {svg.number(y + height)}{foot}{wave}", style, **said)
        case "system":
            bars = [svg.line(at, y, at, y + height, "s-line") for at in (x + 5, x + width - 5)]
            return "".join([svg.rect(*box, style, **said), *bars])
        case "hotspot":
            points = [(x + 8, y), (x + width - 8, y), (x + width, y + height / 2), (x + width - 8, y + height)]
            return svg.path(_points([*points, (x + 8, y + height), (x, y + height / 2)]), style, **said)
        case "opportunity":
            return svg.rect(*box, style, rx=12, ry=height / 2, **said)
        case _:
            assert_never(kind)


def _folded(box: Box) -> list[tuple[float, float]]:
    x, y, width, height = box
    right, foot = x + width, y + height
    return [(x, y), (right, y), (right, foot - _CORNER), (right - _CORNER, foot), (x, foot)]


def _fold(box: Box) -> str:
    right, foot = svg.number(box.x + box.width), svg.number(box.y + box.height - _CORNER)
    return svg.path(f"M{right} {foot}h-12v12", "none s-line")


def _cut(box: Box) -> list[tuple[float, float]]:
    x, y, width, height = box
    left, right, top, foot = x, x + width, y, y + height
    cut = _CORNER * 0.7
    upper = [(left + cut, top), (right - cut, top), (right, top + cut)]
    lower = [(right, foot - cut), (right - cut, foot), (left + cut, foot), (left, foot - cut), (left, top + cut)]
    return [*upper, *lower]


def _points(points: list[tuple[float, float]]) -> str:
    return f"M{'L'.join(f'{svg.number(x)} {svg.number(y)}' for x, y in points)}z"
