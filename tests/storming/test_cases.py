"""The literate cases of boards: a board, what is understood of it, and what a facilitator would say."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from puddingstone.diagnostics import Finding, render_all
from puddingstone.storming.board import Board, Note
from puddingstone.storming.failures import BoardError
from puddingstone.storming.lint import lint
from puddingstone.storming.places import in_file, spans_of
from puddingstone.storming.reading import read_board

CASES = Path(__file__).parent / "cases"
_SECTION = re.compile(r"^## (.+)$")
_FENCE = re.compile(r"^(`{3,})(\w+)(?: title=(\S+))?\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_SUFFIX = {"markdown": ".md", "yaml": ".yaml", "csv": ".csv", "json": ".json"}


def _sections() -> Iterator[tuple[Path, str, str]]:
    for path in sorted(CASES.glob("*.md")):
        for title, body in _split(path.read_text(encoding="utf-8")):
            yield path, title, body


def _split(text: str) -> list[tuple[str, str]]:
    """The sections of a text; what looks like one in a fence is none."""
    sections: list[tuple[str, str]] = []
    is_fenced = False
    for line in text.splitlines(keepends=True):
        is_fenced ^= line.startswith("```")
        heading = None if is_fenced else _SECTION.match(line)
        if heading:
            sections.append((heading[1], "\n"))
        elif sections:
            sections[-1] = (sections[-1][0], sections[-1][1] + line)
    return sections


@pytest.mark.parametrize(("path", "title", "body"), [pytest.param(*each, id=each[1]) for each in _sections()])
def test_a_board_is_read_and_criticised_as_the_case_says(
    path: Path, title: str, body: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    fences = [(kind, name, text) for _, kind, name, text in _FENCE.findall(body)]
    files = {name or f"board{_SUFFIX[kind]}": text for kind, name, text in fences if kind in _SUFFIX}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    board = next(tmp_path / name for name in files if name != "mapping.yaml")
    outcomes = {"board": _understood(board), "lint": _linted(board)}
    expected = {kind: text for kind, _, text in fences if kind in outcomes}
    assert expected, "the case expects nothing: add a ```board or a ```lint fence"
    if request.config.getoption("--rewrite-cases"):
        _rewrite(path, title, body, {kind: outcomes[kind] for kind in expected})
        return
    for kind, text in expected.items():
        assert outcomes[kind] == text


def _rewrite(path: Path, title: str, body: str, outcomes: dict[str, str]) -> None:
    new = body
    for kind, text in outcomes.items():
        new = re.sub(rf"^```{kind}\n.*?^```$", lambda _: f"```{kind}\n{text}```", new, flags=re.MULTILINE | re.DOTALL)  # noqa: B023
    whole = path.read_text(encoding="utf-8")
    assert f"## {title}\n{body[1:]}" in whole
    path.write_text(whole.replace(f"## {title}\n{body[1:]}", f"## {title}\n{new[1:]}"), encoding="utf-8")


def _read(path: Path) -> Board:
    mapping = path.parent / "mapping.yaml"
    return read_board(path, mapping if mapping.exists() else None)


def _understood(path: Path) -> str:
    try:
        board = _read(path)
    except BoardError as error:
        return _shown([error.finding], path)
    groups = [
        f"[{group.domain + ' / ' if group.domain else ''}{group.name}] {group.subdomain}" for group in board.groups
    ]
    unread = [f"{'? ' if each.is_note else '- '}{each.place}: {each.text} ({each.why})" for each in board.unread]
    rows = [*groups, *(_note(note, board) for note in board.notes), *unread]
    return "".join(f"{row.rstrip()}\n" for row in rows)


def _note(note: Note, board: Board) -> str:
    about = {
        "at": "" if note.at is None else f"{note.at:g}",
        "by": ", ".join(note.by),
        "about": ", ".join(note.about),
        "on": ", ".join(note.on),
        "fields": ", ".join(f"{field.name}{'*' * field.is_key}: {field.type}".rstrip(": ") for field in note.fields),
        "follows": ", ".join(board.note_at[each].text for each in note.follows),
        "expected": ", ".join(note.expected),
        "unusual": ", ".join(note.unusual),
        "remark": note.remark,
    }
    said = "".join(f"; {name} {value}" for name, value in about.items() if value)
    group = f" [{board.group_at[note.group].name}]" if note.group else ""
    return f"{'pivotal ' * note.is_pivotal}{note.kind}: {note.text}{group}{said}"


def _linted(path: Path) -> str:
    board = _read(path)
    spans = spans_of(board, path)
    return _shown([in_file(finding, spans, path) for finding in lint(board)], path)


def _shown(findings: list[Finding], path: Path) -> str:
    rendered = render_all(findings, spans_of(_board_or_none(path), path), path.parent)
    return rendered.replace(f"{path.parent}/", "") + "\n" if rendered else ""


def _board_or_none(path: Path) -> Board:
    try:
        return _read(path)
    except BoardError:
        return Board(title="", form="")
