"""Miro's JSON: the items of a board, as its REST API and its Web SDK give them."""

from collections.abc import Mapping
from typing import Any

from puddingstone.storming.board import Board
from puddingstone.storming.kinds import kind_of
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers import miro_items as items
from puddingstone.storming.readers.wall import Arrow, Box, Frame, Sticky, Wall
from puddingstone.storming.texts import marked, without_html
from puddingstone.storming.understanding import understand

_STICKIES = ("sticky_note", "sticker", "stickynote", "sticky")
_CARDS = ("card", "app_card", "appcard")
_LINES = ("connector", "line")
_WRITTEN = ("shape", "text", "mindmap_node", "stencil", "doc_format", "document", "table_text")


def is_miro(said: object) -> bool:
    """Whether JSON has items as Miro's boards have."""
    return next(items.found(said), None) is not None


def read(said: object, meanings: Meanings) -> Board:
    """The board that items are."""
    return understand(_Reader(said).wall(), meanings)


class _Reader:
    def __init__(self, said: object) -> None:
        self._said = said
        self._wall = Wall("miro", items.title(said))
        self._items = list(items.found(said))
        told = [(items.kind(each.said), each.said) for each in self._items]
        self._tags = {items.own_id(each): items.title_of(each) for kind, each in told if kind == "tag"}
        self._places = _Places({own_id: each for _, each in told if (own_id := items.own_id(each))})
        self._has_stickies = any(kind in (*_STICKIES, *_CARDS) for kind, _ in told)
        self._taken: set[str] = set()

    def wall(self) -> Wall:
        is_one = len({each.board for each in self._items if each.board}) < 2  # noqa: PLR2004
        for each in self._items:
            if items.kind(each.said) == "frame":
                self._frame(each.said, "" if is_one else each.board)
        for at, each in enumerate(self._items):
            self._take(each.said, at)
        for text in items.hints(self._said):
            self._wall.beside.append((text, "the end of the file", "there are more items than were exported"))
        return self._wall

    def _frame(self, said: Mapping[str, Any], board: str) -> None:
        own_id = items.own_id(said) or f"frame {len(self._wall.frames) + 1}"
        place = f"item {own_id}"
        box = self._places.box(own_id)
        self._wall.frames[own_id] = Frame(own_id, items.title_of(said), place, items.parent(said), box, domain=board)

    def _take(self, said: Mapping[str, Any], at: int) -> None:
        kind, own_id = items.kind(said), items.own_id(said)
        place = f"item {own_id}" if own_id else f"item number {at + 1}"
        if kind in _LINES:
            self._wall.arrows.append(Arrow(*items.ends(said), items.captions(said), place))
        elif kind == "group":
            self._wall.bundles.append(items.members(said))
        elif kind not in ("frame", "tag") and not (own_id and own_id in self._taken):
            self._taken.add(own_id)
            sticky = self._sticky(said, own_id or place, place)
            sticky.has_id = bool(own_id)
            self._sort(sticky, kind)

    def _sticky(self, said: Mapping[str, Any], own_id: str, place: str) -> Sticky:
        text, remark = items.text(said)
        return Sticky(
            id=own_id,
            text=without_html(text),
            place=place,
            colour=items.colour(said),
            tags=tuple(self._tags.get(tag, tag) for tag in items.tags(said)),
            frame=items.parent(said),
            box=self._places.box(own_id) or items.box(said),
            more={"remark": without_html(remark)} if remark else {},
        )

    def _sort(self, sticky: Sticky, kind: str) -> None:
        """Sticky notes and cards are notes; shapes are if they say their kind, or if there is nothing else."""
        says_kind = marked(sticky.text).kind is not None or any(kind_of(tag) for tag in sticky.tags)
        is_drawn = kind == "shape" and not self._has_stickies and bool(sticky.colour)
        if kind in (*_STICKIES, *_CARDS) or (kind in _WRITTEN and sticky.text and (says_kind or is_drawn)):
            self._wall.stickies.append(sticky)
        elif kind == "mindmap_node" and sticky.text:
            self._wall.strangers.append((sticky.text, sticky.place, "a node of a mind map says no kind"))
        elif sticky.text or kind not in ("shape", "text"):
            self._wall.beside.append((sticky.text, sticky.place, f"{kind.replace('_', ' ')}, and no note"))


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
