"""The map as a picture."""

from collections.abc import Callable, Iterator
from typing import assert_never

from puddingstone.picturing import svg
from puddingstone.picturing.cards import PAD, Card, Row, cards, size_of
from puddingstone.picturing.layout import Box, Point, arrange
from puddingstone.picturing.map import Context, Crossing, Map
from puddingstone.picturing.standing_out import NOT_PUT_DOWN
from puddingstone.picturing.words import counted, fitted, width

_FLAG = 9.0
_FOOT = 5.0


def map_svg(
    drawn: Map, *, with_events: bool = True, is_alone: bool = True, link: Callable[[Context], str] | None = None
) -> str:
    """Draw a map; ``link`` says where the card of a context leads to, on a page."""
    written = cards(drawn, with_events=with_events)
    arrangement = arrange(drawn, written)
    children = [_lane(drawn, id_, box) for id_, box in arrangement.domains.items()]
    for crossing, points in zip(drawn.crossings, arrangement.crossings, strict=True):
        children.append(_crossing(drawn, crossing, points))
    for card in _read_order(drawn, written, arrangement.contexts):
        box = arrangement.contexts[card.context.id]
        children.append(_card(drawn, card, box, link(card.context) if link else ""))
    meaning = meaning_of(drawn)
    return svg.picture(
        children, arrangement.size, f"Map of {drawn.title}", meaning, is_alone=is_alone, is_group=link is not None
    )


def meaning_of(drawn: Map) -> str:
    """What there is to see on a map, in a sentence or two."""
    parts = [counted(len(drawn.contexts), "bounded context")]
    named = [domain for domain in drawn.domains if domain.name]
    parts += [f"in {counted(len(named), 'domain')}"] if named else []
    crossings = f"{counted(len(drawn.crossings), 'arrow')} from upstream to downstream"
    return f"{' '.join(parts)}, {crossings}."


def _read_order(drawn: Map, written: list[Card], boxes: dict[str, Box]) -> list[Card]:
    """Cards as people read: lane by lane, from left to right, from top to bottom."""
    tops: dict[str, float] = {}
    for context in drawn.contexts:
        tops[context.domain] = min(tops.get(context.domain, boxes[context.id].y), boxes[context.id].y)

    def place(card: Card) -> tuple[float, float, float]:
        box = boxes[card.context.id]
        return tops[card.context.domain], box.x, box.y

    return sorted(written, key=place)


def _lane(drawn: Map, domain: str, box: Box) -> str:
    name = drawn.domain_at[domain].name
    children = [svg.rect(*box, "f-lane s-lane-line", rx=10)]
    if name:
        shown = fitted(name, box.width - 32, 17.0, is_bold=True)
        children.append(svg.text(shown, box.x + 16, box.y + 24, "domain f-ink s-lane halo"))
        children.append(svg.title(f"Domain {name}"))
    return svg.tag("g", *children)


def _crossing(drawn: Map, crossing: Crossing, points: list[Point]) -> str:
    said = f"{named(drawn, crossing.upstream)} is upstream of {named(drawn, crossing.downstream)}"
    what = f": {', '.join(crossing.what)}" if crossing.what else ""
    (before_x, before_y), (x, y) = points[-2:]
    side = 1.0 if x >= before_x else -1.0
    if abs(x - before_x) >= abs(y - before_y):
        head = f"M{svg.number(x)} {svg.number(y)}l{svg.number(-9 * side)} -4.5v9z"
    else:
        side = 1.0 if y >= before_y else -1.0
        head = f"M{svg.number(x)} {svg.number(y)}l-4.5 {svg.number(-9 * side)}h9z"
    ends = {"data_from": _place(drawn, crossing.upstream), "data_to": _place(drawn, crossing.downstream)}
    return svg.tag(
        "g",
        svg.title(f"{said}{what}"),
        svg.path(svg.rounded(points), "none s-lane", stroke_width=6),
        svg.path(svg.rounded(points), "none s-edge", stroke_width=1.8),
        svg.path(head, "f-edge"),
        class_="crossing",
        **ends,
    )


def _place(drawn: Map, context: str) -> int:
    """The number of a context, which is told in place of an id that may be anything."""
    return [each.id for each in drawn.contexts].index(context) + 1


def named(drawn: Map, context: str) -> str:
    """A context with its domain, in words."""
    here = drawn.context_at[context]
    domain = drawn.domain_at[here.domain].name
    return f"{here.name} of {domain}" if domain else here.name


def _card(drawn: Map, card: Card, box: Box, href: str) -> str:
    context = card.context
    thick = {"core": 2.6, "supporting": 1.6}.get(context.subdomain, 1.0)
    children = [
        svg.rect(*box, "card f-card s-line", rx=8, stroke_width=thick),
        svg.path(_head(box, card.head), f"f-{context.subdomain or 'card'}"),
        svg.rect(*box, "none s-line", rx=8, stroke_width=thick),
    ]
    y = box.y + PAD
    for row in card.rows:
        children.extend(_row(row, box, y))
        y += row.height
    said = ", ".join(part for part in (named(drawn, context.id), context.subdomain, size_of(context)) if part)
    if href:
        return svg.tag("a", *children, href=href, aria_label=said, class_="context", data_id=_place(drawn, context.id))
    return svg.tag("g", *children, class_="context")


def _head(box: Box, height: float) -> str:
    """The upper part of a card, or all of it, with the card's round corners."""
    left, top, across = svg.number(box.x), svg.number(box.y + 8), svg.number(box.width - 16)
    upper = f"M{left} {top}q0 -8 8 -8h{across}q8 0 8 8"
    if height < box.height:
        return f"{upper}V{svg.number(box.y + height)}H{left}z"
    return f"{upper}v{svg.number(height - 16)}q0 8 -8 8h-{across}q-8 0 -8 -8z"


def _row(row: Row, box: Box, y: float) -> Iterator[str]:
    foot = y + row.height - _FOOT
    left, right = box.x + PAD, box.x + box.width - PAD
    match row.kind:
        case "name":
            yield svg.text(row.text, left, foot, "name f-ink")
        case "kind":
            yield svg.text(row.text, left, foot, "f-ink")
        case "takes":
            yield svg.tag("g", svg.title(row.whole), svg.text(row.text, left + 14 * row.is_more, foot, "small f-muted"))
        case "event" | "outcome" | "question":
            yield svg.tag("g", *_happening(row, left, right, foot))
        case "space":
            return
        case _:
            assert_never(row.kind)


def _happening(row: Row, left: float, right: float, foot: float) -> Iterator[str]:
    yield svg.title(row.whole)
    end = right
    if row.word:
        room = width(row.word, 11, is_bold=True) + 12
        ground, ink = ("none s-line", "f-ink") if row.word == NOT_PUT_DOWN else ("f-alert", "bold f-on-alert")
        yield svg.rect(end - room, foot - 11, room, 15.0, ground, rx=7)
        yield svg.text(row.word, end - room / 2, foot, f"small {ink}", text_anchor="middle")
        end -= room + 6
    if row.right:
        end -= 8 if row.is_pivotal and not row.word else 0
        style = "f-ink bold" if row.kind == "event" else "small f-muted"
        yield svg.text(row.right, end, foot, style, text_anchor="end")
    if not row.is_more:
        yield from _pivot(left, right + PAD, foot) if row.is_pivotal else _mark(row, left, foot)
    is_outcome = row.kind == "outcome"
    style = f"f-ink{' bold' if row.is_pivotal else ''}{' small' if is_outcome else ''}"
    yield svg.text(row.text, left + (44 if is_outcome else 20), foot, style)


def _mark(row: Row, left: float, foot: float) -> Iterator[str]:
    """A small note for an event, an arrow for an outcome: dashed where it was not expected; a question mark."""
    if row.kind == "question":
        yield svg.rect(left, foot - 10, 13.0, 13.0, "f-hotspot s-ink", rx=6.5)
        yield svg.text("?", left + 6.5, foot + 0.5, "small bold f-ink", text_anchor="middle")
        return
    if row.kind == "event":
        yield svg.rect(left, foot - 10, 12.0, 12.0, "f-event s-line")
        return
    dashed = " dashed" if row.is_dashed else ""
    yield svg.line(left + 14, foot - 4, left + 34, foot - 4, f"s-edge{dashed}", stroke_width=1.6)
    yield svg.path(f"M{svg.number(left + 39)} {svg.number(foot - 4)}l-6 -3.5v7z", "f-edge")


def _pivot(left: float, border: float, foot: float) -> Iterator[str]:
    """A flag for a pivotal event: beside its name, and a larger one on the border of its context."""
    yield svg.path(f"M{svg.number(left + 1)} {svg.number(foot + 3)}v-14h11l-3 4l3 4h-11", "f-event s-ink")
    at = f"M{svg.number(border - _FLAG)} {svg.number(foot - 13)}"
    yield svg.path(f"{at}h{svg.number(_FLAG * 1.4)}l6 9l-6 9h-{svg.number(_FLAG * 1.4)}z", "f-event s-ink")
