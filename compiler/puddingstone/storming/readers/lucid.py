"""The CSV of Lucidspark and Lucidchart: shapes, lines and containers in one table, told apart by their ids."""

from collections.abc import Collection

from puddingstone.storming.kinds import kind_of, plain
from puddingstone.storming.readers.lines import listed
from puddingstone.storming.readers.rows import Row
from puddingstone.storming.readers.wall import Arrow, Frame, Sticky, Wall
from puddingstone.storming.texts import without_html

_SIGNS = {"shape library", "page id"}


def is_lucid(names: Collection[str]) -> bool:
    """Whether columns are called as Lucid calls them."""
    return set(names) >= _SIGNS


def wall_of(header: Row, rows: list[Row]) -> Wall:
    """The notes, containers and lines of a table."""
    wall = Wall("csv")
    names = [plain(cell) for cell in header.cells]
    told = [(row, {name: cell.strip() for name, cell in zip(names, row.cells, strict=False)}) for row in rows]
    pages = [said for _, said in told if said.get("name") == "Page"]
    holders = {part for _, said in told for part in said.get("contained by", "").split("|") if part}
    for row, said in told:
        _take(wall, said, f"line {row.line}", holders, is_one_page=len(pages) < 2)  # noqa: PLR2004
    return wall


def _take(wall: Wall, said: dict[str, str], place: str, holders: Collection[str], *, is_one_page: bool) -> None:
    text = without_html(" ".join(cell for name, cell in said.items() if name.startswith("text area") and cell))
    own_id, what = said.get("id", ""), said.get("name", "")
    inner = said.get("contained by", "").split("|")[-1]
    if what == "Document":
        wall.title = text
    elif what == "Page":
        wall.title = wall.title or text
        if not is_one_page and text:
            wall.frames[f"page {own_id}"] = Frame(f"page {own_id}", text, place)
    elif said.get("line source") or said.get("line destination"):
        ends = (said.get("line source", ""), said.get("line destination", ""))
        turned = said.get("source arrow") == "Arrow" and said.get("destination arrow") != "Arrow"
        start, end = reversed(ends) if turned else ends
        wall.arrows.append(Arrow(start, end, text, place))
    elif own_id in holders:
        page = f"page {said.get('page id', '')}"
        wall.frames[own_id] = Frame(own_id, text, place, inner or (page if page in wall.frames else ""))
    elif text:
        wall.stickies.append(_sticky(said, text, place, inner))


def _sticky(said: dict[str, str], text: str, place: str, inner: str) -> Sticky:
    page = f"page {said.get('page id', '')}"
    tags = [tag for name in ("tags", "status") for tag in listed(said.get(name, ""))]
    kinds = [said.get(name, "") for name in ("kind", "type", "note type") if kind_of(said.get(name, ""))]
    colour = next((said[name] for name in said if name in ("color", "colour", "fill color", "fill") and said[name]), "")
    kind = next(iter(kinds), said.get("name", ""))
    return Sticky(said.get("id", ""), text, place, kind, colour, tuple(tags), inner or page)
