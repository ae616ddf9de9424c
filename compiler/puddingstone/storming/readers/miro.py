"""Miro's JSON: the items of a board, as its REST API and its Web SDK give them."""

from collections.abc import Mapping
from typing import Any

from puddingstone.storming.board import Board
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers import miro_items as items
from puddingstone.storming.readers.wall import Arrow, Box, Frame, Sticky, Wall
from puddingstone.storming.texts import marked, without_html
from puddingstone.storming.understanding import understand

_STICKIES = ("sticky_note", "sticker", "stickynote", "sticky")
_CARDS = ("card", "app_card", "appcard")
_LINES = ("connector", "line")
_WRITTEN = (
    "shape",
    "text",
    "mindmap_node",
    "stencil",
    "paint",
    "doc_format",
    "document",
    "table_text",
    "data_table_format",
)


def is_miro(said: object) -> bool:
    """Whether JSON has items as Miro's boards have."""
    return next(items.found(said), None) is not None


def read(said: object, meanings: Meanings) -> Board:
    """The board that items are."""
    wall = Wall("miro", items.title(said))
    everything = list(items.found(said))
    several = len({each.board for each in everything if each.board}) > 1
    tags = {items.own_id(each.said): items.title_of(each.said) for each in everything if items.kind(each.said) == "tag"}
    for each in everything:
        if items.kind(each.said) == "frame":
            _frame(wall, each.said, each.board if several else "")
    places = _Places({own_id: each.said for each in everything if (own_id := items.own_id(each.said))})
    for frame in wall.frames.values():
        frame.box = places.box(frame.id)
    has_stickies = any(items.kind(each.said) in (*_STICKIES, *_CARDS) for each in everything)
    taken: set[str] = set()
    for at, each in enumerate(everything):
        _take(wall, each.said, tags, places, at, taken, has_stickies=has_stickies)
    for text in items.hints(said):
        wall.beside.append((text, "the end of the file", "there are more items than were exported"))
    return understand(wall, meanings)


def _frame(wall: Wall, said: Mapping[str, Any], board: str) -> None:
    own_id = items.own_id(said) or f"frame {len(wall.frames)}"
    wall.frames[own_id] = Frame(own_id, items.title_of(said), f"item {own_id}", items.parent(said), domain=board)


def _take(  # noqa: PLR0913
    wall: Wall,
    said: Mapping[str, Any],
    tags: Mapping[str, str],
    places: "_Places",
    at: int,
    taken: set[str],
    *,
    has_stickies: bool,
) -> None:
    kind, own_id = items.kind(said), items.own_id(said)
    place = f"item {own_id}" if own_id else f"item number {at + 1}"
    if kind in _LINES:
        start, end = items.ends(said)
        wall.arrows.append(Arrow(start, end, items.captions(said), place))
    elif kind == "group":
        wall.bundles.append(items.members(said))
    elif kind not in ("frame", "tag", "board"):
        if own_id and own_id in taken:
            return
        taken.add(own_id)
        sticky = _sticky(said, tags, places, own_id or place, place)
        sticky.has_id = bool(own_id)
        _sort(wall, sticky, kind, has_stickies=has_stickies)


def _sticky(said: Mapping[str, Any], tags: Mapping[str, str], places: "_Places", own_id: str, place: str) -> Sticky:
    text, remark = items.text(said)
    return Sticky(
        id=own_id,
        text=without_html(text),
        place=place,
        colour=items.colour(said),
        tags=tuple(tags.get(tag, tag) for tag in items.tags(said)),
        frame=items.parent(said),
        box=places.box(own_id),
        more={"remark": without_html(remark)} if remark else {},
    )


def _sort(wall: Wall, sticky: Sticky, kind: str, *, has_stickies: bool) -> None:
    """Sticky notes and cards are notes; shapes are if they say their kind, or if there is nothing else."""
    says_kind = marked(sticky.text).kind is not None or any(marked(f"{tag}: x").kind for tag in sticky.tags)
    is_drawn = kind == "shape" and not has_stickies and bool(sticky.colour)
    if kind in (*_STICKIES, *_CARDS) or (kind in _WRITTEN and sticky.text and (says_kind or is_drawn)):
        wall.stickies.append(sticky)
    elif kind == "mindmap_node" and sticky.text:
        wall.strangers.append((sticky.text, sticky.place, "a node of a mind map says no kind"))
    elif sticky.text or kind not in ("shape", "text"):
        wall.beside.append((sticky.text, sticky.place, f"{kind.replace('_', ' ')}, and no note"))


class _Places:
    """Where items are on the board; what is in a frame says where it is in that frame."""

    def __init__(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        self._said = said
        self._known: dict[str, Box | None] = {}

    def box(self, own_id: str) -> Box | None:
        """The place of an item."""
        way: list[str] = []
        here = own_id
        while here in self._said and here not in self._known and here not in way:
            way.append(here)
            here = items.parent(self._said[here])
        for each in reversed(way):
            self._known[each] = self._place(each)
        return self._known.get(own_id)

    def _place(self, own_id: str) -> Box | None:
        said = self._said[own_id]
        box = items.box(said)
        around = self._known.get(items.parent(said))
        if box is None or around is None or not items.is_relative(said, around, box):
            return box
        left, top = around.x - around.width / 2, around.y - around.height / 2
        return Box(left + box.x, top + box.y, box.width, box.height)
