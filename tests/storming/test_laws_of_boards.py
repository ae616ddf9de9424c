"""What holds for every board in every form: nothing is dropped, and nothing ends in a traceback."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from puddingstone.storming.board import Board
from puddingstone.storming.failures import BoardError
from puddingstone.storming.lint import lint
from puddingstone.storming.reading import read_board
from puddingstone.storming.summary import summary
from puddingstone.storming.texts import without_html
from puddingstone.storming.vocabulary import vocabulary
from tests.storming.boards import FORMS, Said, as_csv, notes, told

NAMES = ["board.md", "board.yaml", "board.csv", "board.json", "board.txt", "board"]


def _read(name: str, content: str | bytes) -> Board:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return read_board(path)


def _read_or_refused(name: str, content: str | bytes) -> None:
    """Whatever is not read is refused with a code and a way out; whatever is read can be summed up and criticised."""
    try:
        board = _read(name, content)
    except BoardError as error:
        refused = error.finding
    else:
        assert summary(board)
        assert all(finding.help and finding.message for finding in lint(board))
        return
    assert refused.code == "unreadable-board"
    assert refused.help


@pytest.mark.parametrize("form", FORMS)
@given(board=notes())
@settings(max_examples=60, deadline=None)
def test_a_board_comes_back_from_every_form_as_it_was_written(form: str, board: list[Said]) -> None:
    name, write = FORMS[form]
    read = _read(name, write(board))
    assert [unread for unread in read.unread if unread.is_note] == []
    if form != "qlerify":
        assert told(read) == board
        return
    back = {note for note in told(read) if not (note.kind == "event" and note.text.startswith("Event "))}
    assert back == {note for note in board if not (note.kind == "event" and note.text.startswith("Event "))}


@given(board=notes(), delimiter=st.sampled_from(",;\t|"), mark=st.sampled_from(["", "\ufeff"]))
@settings(max_examples=60, deadline=None)
def test_spreadsheets_may_put_another_sign_between_cells(board: list[Said], delimiter: str, mark: str) -> None:
    assert told(_read("board.csv", mark + as_csv(board, delimiter))) == board


@pytest.mark.parametrize("name", NAMES)
@given(text=st.one_of(st.text(max_size=200), st.text("-*#:,;|\"'[]{}&<>\\ \n\tab1.", max_size=120)))
@settings(max_examples=120, deadline=None)
def test_any_text_is_read_or_refused_with_a_way_out(name: str, text: str) -> None:
    _read_or_refused(name, text)


@pytest.mark.parametrize("name", NAMES)
@given(content=st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_read_or_refused_with_a_way_out(name: str, content: bytes) -> None:
    _read_or_refused(name, content)


_NAMES = vocabulary(
    """
id type data content text title style fillColor position x y geometry width height parent parentId tags startItem
endItem items cards cardType domainModelRole description parents laneId schemaId fields name domainEvents schemas lanes
boundedContexts groups captions board children relativeTo
"""
)
_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 10**20), st.floats(), st.text(max_size=12)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(sorted(_NAMES)),
            st.one_of(inner, st.sampled_from(["sticky_note", "frame", "connector", "group", "shape", "tag"])),
            max_size=6,
        ),
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("wrap", ["data", "domainEvents", "lanes", ""])
@given(value=_VALUES)
@settings(max_examples=150, deadline=None)
def test_json_of_no_sensible_shape_is_read_or_refused_with_a_way_out(wrap: str, value: object) -> None:
    said = {"domainEvents": [], wrap: value if isinstance(value, list) else [value]} if wrap else value
    if wrap == "data":
        said = {"data": [{"type": "sticky_note", "id": "1", "data": {"content": "x"}}, value]}
    _read_or_refused("board.json", json.dumps(said))


@given(lines=st.lists(st.text("abc xyz:", min_size=1, max_size=12).map(str.strip).filter(bool), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_every_bullet_comes_back_as_a_note_or_as_what_was_not_understood(lines: list[str]) -> None:
    board = _read("board.md", "# A\n\n" + "\n".join(f"- {line}" for line in lines))
    assert len(board.notes) + len([unread for unread in board.unread if unread.is_note]) == len(lines)


@given(rows=st.lists(st.tuples(st.text("ab ?!é", max_size=8), st.text("ab#1", max_size=6)), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_every_row_comes_back_as_a_note_or_as_what_was_not_understood(rows: list[tuple[str, str]]) -> None:
    said = [(text, colour) for text, colour in rows if text.strip() or colour.strip()]
    content = "Text,Colour\n" + "".join(f"{text},{colour}\n" for text, colour in rows)
    board = _read("board.csv", content)
    assert len(board.notes) + len(board.unread) == len(said)


@given(
    words=st.lists(
        st.sampled_from(["Guest", "left", "<new>", "<?x>", "<!y>", "a<b", "&", "R&amp;D", "</q>"]), max_size=5
    )
)
def test_what_only_looks_like_html_keeps_all_its_letters(words: list[str]) -> None:
    text = " ".join(words)
    letters = [sign for sign in text.replace("&amp;", "&").replace("</q>", "") if sign.isalnum()]
    assert [sign for sign in without_html(text) if sign.isalnum()] == letters
