"""What an item of Miro's says, whichever of its interfaces gave it."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from puddingstone.storming.readers.wall import Box
from puddingstone.storming.texts import without_html


class Item(NamedTuple):
    """An item, and the board that it is on, if the file says so."""

    said: Mapping[str, Any]
    board: str


def found(said: object) -> Iterator[Item]:
    """Every item in JSON, in its order, however it is wrapped: pages, boards, lists in lists."""
    waiting: list[tuple[object, str]] = [(said, "")]
    while waiting:
        value, board = waiting.pop()
        if isinstance(value, Mapping):
            if _is_item(value):
                yield Item(value, board)
                inner = value.get("children") if kind(value) == "frame" else None
                waiting += [(each, board) for each in reversed(inner)] if isinstance(inner, list) else []
                continue
            name = board
            for key in ("name", "title"):
                name = str(value[key]) if isinstance(value.get(key), str) else name
            about = value.get("board")
            name = str(about.get("name") or name) if isinstance(about, Mapping) else name
            waiting += [
                (each, name)
                for key, each in reversed(list(value.items()))
                if isinstance(each, list | dict) and key != "links"
            ]
        elif isinstance(value, list):
            waiting += [(each, board) for each in reversed(value) if isinstance(each, list | dict)]


def _is_item(value: Mapping[str, Any]) -> bool:
    if kind(value) in ("", "board", "user"):
        return False
    told = (
        "data",
        "content",
        "text",
        "title",
        "x",
        "position",
        "style",
        "startItem",
        "start",
        "items",
        "itemsIds",
        "geometry",
    )
    return any(key in value for key in told) and not isinstance(value.get("data"), list)


def title(said: object) -> str:
    """The name of the board, where the file says it."""
    while isinstance(said, list) and len(said) == 1:
        said = said[0]
    if not isinstance(said, Mapping):
        boards = (
            [each for each in said if isinstance(each, Mapping) and kind(each) == "board"]
            if isinstance(said, list)
            else []
        )
        return str(boards[0].get("name", "")) if boards else ""
    about = said.get("board")
    inner = about if isinstance(about, Mapping) else said
    return next((str(inner[key]) for key in ("name", "title") if isinstance(inner.get(key), str)), "")


def hints(said: object) -> Iterator[str]:
    """What says that the export is only a part: a cursor to the next page without that page."""
    pages = [said] if isinstance(said, Mapping) else said if isinstance(said, list) else []
    last = pages[-1] if pages else None
    if isinstance(last, Mapping) and isinstance(last.get("data"), list) and last.get("cursor"):
        total = last.get("total")
        yield f"of {total} items" if isinstance(total, int) else "a cursor to a next page"


def kind(said: Mapping[str, Any]) -> str:
    """What an item is: sticky_note, frame; lines and tags do not always say it."""
    if isinstance(said.get("type"), str):
        return str(said["type"]).lower()
    if "startItem" in said or "endItem" in said:
        return "connector"
    return "tag" if isinstance(said.get("title"), str) and "fillColor" in said else ""


def own_id(said: Mapping[str, Any]) -> str:
    """Its id; some of Miro's programs give numbers."""
    value = said.get("id")
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def parent(said: Mapping[str, Any]) -> str:
    """The id of the frame that it is in."""
    value = said.get("parent", said.get("parentId", said.get("parent_id")))
    value = value.get("id") if isinstance(value, Mapping) else value
    return str(value) if isinstance(value, str | int) else ""


def _data(said: Mapping[str, Any]) -> Mapping[str, Any]:
    value = said.get("data")
    return value if isinstance(value, Mapping) else {}


def _first(*values: object) -> str:
    return next((str(value) for value in values if isinstance(value, str | int) and str(value).strip()), "")


def text(said: Mapping[str, Any]) -> tuple[str, str]:
    """What is written on it, and what is said besides, as on cards."""
    data = _data(said)
    view = data.get("nodeView", said.get("nodeView"))
    inner = view.get("data", view) if isinstance(view, Mapping) else {}
    node = inner.get("content") if isinstance(inner, Mapping) else ""
    own = _first(data.get("content"), said.get("content"), said.get("text"), said.get("plainText"), node)
    heading = _first(data.get("title"), said.get("title"))
    more = _first(data.get("description"), said.get("description"))
    return (own, more) if own else (heading, more)


def title_of(said: Mapping[str, Any]) -> str:
    """The title of a frame or a tag."""
    data = _data(said)
    return without_html(
        _first(data.get("title"), said.get("title"), said.get("name"), data.get("text"), said.get("text"))
    )


def colour(said: Mapping[str, Any]) -> str:
    """The colour that it is filled with."""
    style = said.get("style")
    names = ("fillColor", "backgroundColor", "stickerBackgroundColor", "cardTheme", "fill_color", "color")
    values = [style.get(name) for name in names] if isinstance(style, Mapping) else []
    return _first(*values, said.get("fillColor"), said.get("color"))


def tags(said: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids or the titles of its tags."""
    value = next(
        (said[key] for key in ("tags", "tagIds", "tag_ids") if isinstance(said.get(key), list)), _data(said).get("tags")
    )
    each = value if isinstance(value, list) else []
    return tuple(_first(tag.get("title"), tag.get("id")) if isinstance(tag, Mapping) else str(tag) for tag in each)


def box(said: Mapping[str, Any]) -> Box | None:
    """Where it is, as it says."""
    place, size = said.get("position"), said.get("geometry")
    places = place if isinstance(place, Mapping) else said
    sizes = size if isinstance(size, Mapping) else said
    x, y = _number(places.get("x")), _number(places.get("y"))
    if x is None or y is None:
        return None
    return Box(x, y, _number(sizes.get("width")) or 0.0, _number(sizes.get("height")) or 0.0)


def is_relative(said: Mapping[str, Any], around: Box, place: Box) -> bool:
    """Whether an item says where it is in its frame; where it does not tell, it is if it would lie in it."""
    position = said.get("position")
    holder = position if isinstance(position, Mapping) else said
    told = holder.get("relativeTo")
    if isinstance(told, str):
        return told.startswith("parent")
    return 0 <= place.x <= around.width and 0 <= place.y <= around.height and not _lies_in(place, around)


def _lies_in(place: Box, around: Box) -> bool:
    return abs(place.x - around.x) <= around.width / 2 and abs(place.y - around.y) <= around.height / 2


def ends(said: Mapping[str, Any]) -> tuple[str, str]:
    """The ids of what a connector leads from and to."""
    return _end(said, ("startItem", "start", "startWidget")), _end(said, ("endItem", "end", "endWidget"))


def _end(said: Mapping[str, Any], names: tuple[str, ...]) -> str:
    value = next((said[name] for name in names if name in said), None)
    return _first(value.get("id"), value.get("item")) if isinstance(value, Mapping) else _first(value)


def captions(said: Mapping[str, Any]) -> str:
    """What is written along a connector."""
    value = said.get("captions")
    each = value if isinstance(value, list) else []
    return without_html(
        " ".join(_first(one.get("content"), one.get("text")) for one in each if isinstance(one, Mapping))
    )


def members(said: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of the items of a group."""
    value = _data(said).get("items", said.get("itemsIds", said.get("items")))
    each = value if isinstance(value, list) else []
    return tuple(own_id(one) if isinstance(one, Mapping) else str(one) for one in each)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = float(value) if abs(value) < 1e15 else None  # noqa: PLR2004
    return number if number == number else None  # noqa: PLR0124
