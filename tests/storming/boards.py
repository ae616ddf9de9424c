"""Boards for tests: made up, and written in each of the forms that can be read."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any, NamedTuple, get_args

import yaml
from hypothesis import strategies as st

from puddingstone.storming.board import Board, NoteKind
from puddingstone.storming.kinds import kind_of
from puddingstone.storming.texts import marked, tidy, without_html

KINDS: tuple[NoteKind, ...] = get_args(NoteKind)
COLOURS = {
    "event": "orange",
    "command": "light_blue",
    "actor": "yellow",
    "thing": "light_yellow",
    "policy": "violet",
    "query": "light_green",
    "system": "pink",
    "hotspot": "#ff1493",
}


class Said(NamedTuple):
    """A note as it was written: what is to come back, whatever the form."""

    kind: NoteKind
    text: str
    group: str
    is_pivotal: bool = False


def told(board: Board) -> list[Said]:
    """The notes of a board, as they were written."""
    names = {group.id: group.name for group in board.groups}
    return [Said(note.kind, note.text, names.get(note.group, ""), note.is_pivotal) for note in board.notes]


def _is_plain(text: str) -> bool:
    """Whether a text is one that no form takes for more than a text."""
    words = marked(text)
    return bool(text) and text == without_html(text) and words.text == text and not words.stranger and not words.kind


_SIGNS = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
TEXTS = (
    st.one_of(
        st.text(st.one_of(_SIGNS, st.just(" ")), min_size=1, max_size=30),
        st.sampled_from(
            ["Guest checked in", "Gäste gekommen 🎉", "予約が作成された", 'He said "no", twice', "R&D < 5 | 6; 7"]
        ),
    )
    .map(tidy)
    .filter(_is_plain)
)
NAMES = (
    st.one_of(
        st.text(st.characters(categories=("L", "N"), codec="utf-8"), min_size=1, max_size=12),
        st.sampled_from(["Visiting", "Room serving", "Buchführung", "R & D"]),
    )
    .map(tidy)
    .filter(lambda name: bool(name) and kind_of(name) is None and _is_plain(name))
)


@st.composite
def notes(draw: st.DrawFn) -> list[Said]:
    """A few notes in a few groups, those of a group one after the other."""
    names = draw(st.lists(NAMES, min_size=1, max_size=3, unique_by=lambda name: name.casefold()))
    kinds = st.sampled_from(KINDS)
    return [
        Said(kind, text, name, is_pivotal and kind == "event")
        for name in names
        for kind, text, is_pivotal in draw(st.lists(st.tuples(kinds, TEXTS, st.booleans()), min_size=1, max_size=4))
    ]


def _prefix(said: Said) -> str:
    return "pivotal event" if said.is_pivotal else said.kind


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign.isascii() and not sign.isalnum() and sign != " " else sign for sign in text)


def as_markdown(board: list[Said]) -> str:
    rows, group = [], ""
    for said in board:
        if said.group != group:
            group = said.group
            rows.append(f"## {_escaped(group)}\n")
        rows.append(f"- {_prefix(said)}: {_escaped(said.text)}")
    return "\n".join(rows)


def as_yaml(board: list[Said]) -> str:
    groups: dict[str, list[dict[str, Any]]] = {}
    for said in board:
        note = {"kind": said.kind, "text": f"{said.kind}: {said.text}", "pivotal": said.is_pivotal}
        groups.setdefault(said.group, []).append(note)
    return yaml.safe_dump(
        {"groups": [{"name": name, "notes": each} for name, each in groups.items()]}, allow_unicode=True
    )


def as_csv(board: list[Said], delimiter: str = ",") -> str:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(["Frame", "Kind", "Text", "Pivotal"])
    writer.writerows([said.group, said.kind, said.text, "yes" if said.is_pivotal else ""] for said in board)
    return file.getvalue()


def as_miro(board: list[Said]) -> str:
    names = list(dict.fromkeys(said.group for said in board))
    frames = [
        {"id": f"f{at}", "type": "frame", "data": {"title": name}, "position": {"x": 0, "y": at * 1000},
         "geometry": {"width": 5000, "height": 900}}
        for at, name in enumerate(names)
    ]  # fmt: skip
    stickies = [
        {"id": str(at), "type": "sticky_note", "data": {"content": f"<p>{_html(said.text)}</p>"},
         "style": {"fillColor": COLOURS.get(said.kind, "gray")}, "parent": {"id": f"f{names.index(said.group)}"},
         "tags": [{"title": said.kind}, *([{"title": "pivotal"}] if said.is_pivotal else [])],
         "position": {"x": 300 * at, "y": 100, "relativeTo": "parent_top_left"},
         "geometry": {"width": 200, "height": 200}}
        for at, said in enumerate(board)
    ]  # fmt: skip
    return json.dumps({"data": [*frames, *stickies]})


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_qlerify(board: list[Said]) -> str:
    """Notes other than events are cards beneath an event of their group that has the same id in every form."""
    names = list(dict.fromkeys(said.group for said in board))
    lanes = [{"id": f"l{at}", "name": name} for at, name in enumerate(names)]
    events: list[dict[str, Any]] = []
    for at, said in enumerate(board):
        lane = f"l{names.index(said.group)}"
        text = _html(said.text)
        card = [] if said.kind == "event" else [{"cardType": {"name": said.kind}, "text": text}]
        description = text if said.kind == "event" else f"Event {at} happened"
        events.append(
            {"id": f"e{at}", "description": description, "laneId": lane, "cards": card, "isPivotal": said.is_pivotal}
        )
    return json.dumps({"name": "x", "domainEvents": events, "lanes": lanes, "schemas": [], "groups": []})


FORMS: dict[str, tuple[str, Callable[[list[Said]], str]]] = {
    "markdown": ("board.md", as_markdown),
    "yaml": ("board.yaml", as_yaml),
    "csv": ("board.csv", as_csv),
    "miro": ("board.json", as_miro),
    "qlerify": ("board.json", as_qlerify),
}
