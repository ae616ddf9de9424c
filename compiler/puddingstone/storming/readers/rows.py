"""From the rows of a table to a wall of sticky notes."""

from typing import Any, NamedTuple

from puddingstone.storming.columns import SEVERAL
from puddingstone.storming.kinds import kind_of, plain
from puddingstone.storming.readers.draft import subdomain_of, title_of
from puddingstone.storming.readers.lines import TRUE, fields_of, listed, number_of
from puddingstone.storming.readers.wall import Arrow, Box, Frame, Sticky, Wall
from puddingstone.storming.texts import without_html

_ASIDE = "this is above the table"
_FRAMES = frozenset(["frame", "section", "area", "container"])
_DOCUMENTED = frozenset(
    [
        "author",
        "created by",
        "created at",
        "created",
        "last updated by",
        "last updated",
        "last content edited by",
        "link to",
        "votes",
        "last content edited",
        "sticky type",
        "border line",
        "integration labels",
        "modified by",
        "modified at",
        "url",
        "link",
        "status",
        "font size",
        "shape",
        "votes count",
        "reactions",
        "owner",
        "date",
        "assignee",
        "width",
        "height",
    ]
)


KIND = "kind: "
"""Before the kind of note that each cell of a column is."""


class Row(NamedTuple):
    """A row and the line in which it begins."""

    line: int
    cells: tuple[str, ...]


class Table(NamedTuple):
    """What the columns have, how they are called, and the rows; ``above`` are rows before the header."""

    columns: dict[int, str]
    names: tuple[str, ...]
    rows: list[Row]
    above: list[Row] | tuple[()]


def wall_of(table: Table) -> Wall:
    """The notes of a table."""
    wall = Wall("csv")
    if table.above and len([cell for cell in table.above[0].cells if cell.strip()]) == 1:
        wall.title = next(cell for cell in table.above[0].cells if cell.strip())
    for row in table.above[1:] if wall.title else table.above:
        wall.beside.append((" ".join(cell for cell in row.cells if cell.strip()), f"line {row.line}", _ASIDE))
    taken: set[str] = set()
    for row in table.rows:
        _take(wall, table, row, taken)
    _silent_columns(wall, table)
    return wall


def _take(wall: Wall, table: Table, row: Row, taken: set[str]) -> None:
    said = {word: row.cells[at].strip() for at, word in table.columns.items() if at < len(row.cells)}
    place = f"line {row.line}"
    more = [cell for cell in row.cells[len(table.names) :] if cell.strip()] if table.names else []
    if more:
        wall.strangers.append(("; ".join(more), place, "the row has more cells than the table has columns"))
    if said.get("start") and said.get("end"):
        wall.arrows.append(Arrow(said["start"], said["end"], said.get("text", ""), place))
        return
    if plain(said.get("kind", "")) in _FRAMES and not kind_of(said.get("kind", "")):
        _frame(wall, said, place)
        return
    kinds = [(word.removeprefix(KIND), text) for word, text in said.items() if word.startswith(KIND) and text]
    if kinds or any(word.startswith(KIND) for word in table.columns.values()):
        _by_kinds(wall, kinds, said, row.line)
        return
    own_id = said.get("id", "")
    has_id = bool(own_id) and own_id not in taken
    taken.add(own_id)
    wall.stickies.append(
        Sticky(
            id=own_id if has_id else f"row {row.line}",
            text=without_html(said.get("text", "")),
            place=place,
            kind=said.get("kind", ""),
            colour=said.get("colour", ""),
            tags=tuple(listed(said.get("tags", ""))),
            frame=_group(wall, said, place),
            box=_box(said),
            at=number_of(said.get("at")),
            has_id=has_id,
            more=_more(said),
        )
    )


def _by_kinds(wall: Wall, kinds: list[tuple[str, str]], said: dict[str, str], line: int) -> None:
    """A row with a cell for each kind of note: its notes belong together; the same actor or thing is one note."""
    place = f"line {line}"
    frame = _group(wall, said, place)
    bundle = []
    for kind, text in kinds:
        words = without_html(text)
        is_shared = kind in ("actor", "thing", "system")
        own_id = f"{kind} {frame} {plain(words)}" if is_shared else f"{kind} {place}"
        bundle.append(own_id)
        if own_id not in wall.shared:
            wall.shared.add(own_id)
            at = number_of(said.get("at"))
            wall.stickies.append(Sticky(own_id, words, place, kind, frame=frame, at=at, has_id=False))
    wall.bundles.append(tuple(bundle))


def _group(wall: Wall, said: dict[str, str], place: str) -> str:
    """The frame that a row names, new or old; one that is there by its id is that one."""
    name = without_html(said.get("group") or said.get("domain", ""))
    if not name or name in wall.frames:
        return name
    title = title_of(name)
    domain = without_html(said.get("domain", "")) if said.get("group") else ""
    key = f"{plain(title.domain or domain)}.{plain(title.name)}"
    if key not in wall.frames:
        subdomain = subdomain_of(said.get("subdomain", ""))
        more: dict[str, object] = {"subdomain": subdomain} if subdomain else {}
        wall.frames[key] = Frame(key, name, place, domain=domain, has_id=False, more=more)
    return key


def _frame(wall: Wall, said: dict[str, str], place: str) -> None:
    own_id = said.get("id") or f"frame {place}"
    domain = without_html(said.get("domain", ""))
    wall.frames[own_id] = Frame(
        own_id, without_html(said.get("text", "")), place, said.get("group", ""), _box(said), domain=domain
    )


def _box(said: dict[str, str]) -> Box | None:
    x, y = number_of(said.get("x")), number_of(said.get("y"))
    if x is None:
        return None
    return Box(x, y or 0.0, number_of(said.get("width")) or 0.0, number_of(said.get("height")) or 0.0)


def _more(said: dict[str, str]) -> dict[str, Any]:
    more: dict[str, Any] = {
        word: tuple(listed(said[word])) for word in SEVERAL if word not in ("tags", "fields") and said.get(word)
    }
    if said.get("fields"):
        more["fields"] = tuple(fields_of(said["fields"]))
    if said.get("remark"):
        more["remark"] = without_html(said["remark"])
    if said.get("pivotal", "").casefold() in TRUE:
        more["is_pivotal"] = True
    return more


def _silent_columns(wall: Wall, table: Table) -> None:
    """Say which columns were not read, once each, unless they are known to say nothing of the notes."""
    for at, name in enumerate(table.names):
        is_empty = not any(at < len(row.cells) and row.cells[at].strip() for row in table.rows)
        if at not in table.columns and not is_empty and plain(name) not in _DOCUMENTED:
            wall.beside.append((name, f"column {at + 1}", "nobody said what this column has; a mapping can"))
