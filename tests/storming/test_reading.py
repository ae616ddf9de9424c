"""Files that are no boards, and boards that come in odd ways."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from puddingstone.storming.failures import BoardError
from puddingstone.storming.lint import lint
from puddingstone.storming.mapping import read_mapping
from puddingstone.storming.reading import read_board
from tests.storming.boards import FORMS, KINDS, Said, told

EVENT = Said("event", "Guest left", "Visiting")


def _board(tmp_path: Path, name: str, content: str | bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


BROKEN: dict[str, tuple[str, str | bytes, str]] = {
    "empty": ("board.md", "", "the file is empty"),
    "blank": ("board.csv", " \n\n", "the file is empty"),
    "only a mark": ("board.csv", b"\xef\xbb\xbf\n", "the file is empty"),
    "a picture": ("board.json", b"\x89PNG\r\n\x1a\n\0\0", "this is a picture, and no board that can be read"),
    "a backup": ("board.csv", b"PK\x03\x04 content", "this is a packed file, and no board that can be read"),
    "bytes": ("board.md", b"- Guest\0 left", "this is no text, and no board that can be read"),
    "Latin 1": ("board.csv", "Text\nok\nG\u00e4ste kamen".encode("latin-1"), "line 3 is not written in UTF-8"),
    "no JSON": ("board.json", '{"data": [\n{"type": "sticky_note",]}', "this is no JSON"),
    "cut JSON": ("board.json", '{"data": [{"id": "1", "type": "frame"', "this is no JSON"),
    "other JSON": ("board.json", "[1, 2, 3]", "this is JSON, and no board"),
    "deep JSON": ("board.json", "[" * 100_000, "this is too deep for a board"),
    "deep and closed JSON": ("board.json", "[" * 100_000 + "]" * 100_000, "this is too deep for a board"),
    "deep YAML": ("board.yaml", "[" * 100_000 + "]" * 100_000, "this is too deep for a board"),
    "deep YAML by indents": ("board.yaml", "".join(f"{' ' * at}a:\n" for at in range(500)), "this is too deep"),
    "no YAML": ("board.yaml", "a: b: c\n- x", "this is no YAML"),
    "a tab": ("board.yaml", "Visiting:\n\t- Guest left", "this is no YAML"),
    "an open quote": ("board.csv", 'Text,Color\nok,orange\n"Guest left,orange\nx,blue\n', "a quote is opened here"),
    "no texts": ("board.csv", "1,2\n3,4\n", "no column has the text of notes"),
    "many notes": ("board.md", "- Guest left\n" * 100_000, "the board has more than 10,000 notes"),
    "many rows": ("board.csv", "Text,Color\n" + "Guest left,orange\n" * 100_000, "the board has more than 10,000"),
    "many items": (
        "board.json",
        json.dumps([{"type": "sticky_note", "id": str(at), "data": {"content": "x"}} for at in range(100_000)]),
        "the board has more than 10,000 notes",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_file_that_is_no_board_is_answered_with_place_and_way_out(case: str, tmp_path: Path) -> None:
    name, content, message = BROKEN[case]
    with pytest.raises(BoardError) as refused:
        read_board(_board(tmp_path, name, content))
    finding = refused.value.finding
    assert finding.code == "unreadable-board"
    assert finding.message.startswith(message)
    assert finding.address.startswith(str(tmp_path / name))
    assert finding.help


def test_the_line_of_what_is_wrong_is_said(tmp_path: Path) -> None:
    places = {}
    for case in ("no JSON", "no YAML", "an open quote"):
        name, content, _ = BROKEN[case]
        with pytest.raises(BoardError) as refused:
            read_board(_board(tmp_path, name, content))
        places[case] = refused.value.finding.address.rpartition(":")[2]
    assert places == {"no JSON": "2", "no YAML": "1", "an open quote": "3"}


def test_a_folder_and_a_missing_file_are_no_boards(tmp_path: Path) -> None:
    for path, message in ((tmp_path, "this is a folder"), (tmp_path / "x.md", "there is no such file")):
        with pytest.raises(BoardError) as refused:
            read_board(path)
        assert refused.value.finding.message == message


def test_aliases_of_aliases_are_not_written_out_without_end(tmp_path: Path) -> None:
    rows = ["a0: &a0 [Guest left, Guest came]"]
    rows += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 12)]
    with pytest.raises(BoardError):
        read_board(_board(tmp_path, "board.yaml", "\n".join(rows)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_of_encodings_and_ends_of_lines_do_not_matter(encoding: str, end: str, tmp_path: Path) -> None:
    content = end.join(["Text;Frame;Color", "Gäste 🎉 kamen;Visiting;orange"]).encode(encoding)
    assert told(read_board(_board(tmp_path, "board.csv", content))) == [Said("event", "Gäste 🎉 kamen", "Visiting")]


@pytest.mark.parametrize(
    ("content", "form"),
    [
        ("## Visiting\n\n- Guest left", "markdown"),
        ("Visiting:\n  - Guest left", "yaml"),
        ("Frame,Text,Color\nVisiting,Guest left,orange", "csv"),
        ('{"Visiting": ["Guest left"]}', "yaml"),
    ],
)
def test_the_form_of_a_file_of_another_name_is_found_out(content: str, form: str, tmp_path: Path) -> None:
    board = read_board(_board(tmp_path, "board.txt", content))
    assert (board.form, told(board)) == (form, [EVENT])


def test_pages_of_items_may_be_written_one_a_line(tmp_path: Path) -> None:
    pages = [
        {"data": [{"id": "1", "type": "frame", "data": {"title": "Visiting"}}], "cursor": "a"},
        {"data": [{"id": "2", "type": "sticky_note", "data": {"content": "Guest left"}, "parent": {"id": "1"},
                   "style": {"fillColor": "orange"}}]},
    ]  # fmt: skip
    board = read_board(_board(tmp_path, "board.jsonl", "\n".join(json.dumps(page) for page in pages)))
    assert told(board) == [EVENT]
    assert board.unread == ()


@pytest.mark.parametrize("form", FORMS)
def test_200_notes_are_read_and_criticised_in_far_less_than_5_seconds(form: str, tmp_path: Path) -> None:
    texts = ["Guest {} arrived", "Check in guest {}", "Guest {}", "Room {}", "Whenever guest {} left, clean"]
    notes = [
        Said(KINDS[at % 5], texts[at % 5].format(at), f"Context {at // 20}ing", is_pivotal=at % 50 == 0)
        for at in range(200)
    ]
    name, write = FORMS[form]
    path = _board(tmp_path, name, write(notes))
    start = time.process_time()
    board = read_board(path)
    findings = lint(board)
    assert time.process_time() - start < 5
    assert len(board.notes) >= 200
    assert findings


def _mapping(tmp_path: Path, content: str) -> Callable[[], object]:
    path = _board(tmp_path, "mapping.yaml", content)
    return lambda: read_mapping(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("gray: hotspot", "the mapping has no parts"),
        ("- gray", "the mapping has no parts"),
        ("colours: {gray: banana}", "banana is no kind of note"),
        ("columns: {mood: Mood}", "mood is nothing that a column has"),
        ("words: {a: b}", "a mapping has no part words"),
        ("colours: {gray: [", "the mapping is no YAML"),
    ],
)
def test_a_mapping_that_is_not_understood_is_answered(content: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(BoardError) as refused:
        _mapping(tmp_path, content)()
    assert refused.value.finding.code == "unreadable-mapping"
    assert refused.value.finding.message == message
    assert refused.value.finding.help


@pytest.mark.parametrize("text", ["-> ", "# ", "_a ", "a ", "whenever ", "(a) ", "[", "*", "<p ", "&a", "to be "])
def test_a_line_that_never_ends_takes_no_longer_than_others(text: str, tmp_path: Path) -> None:
    start = time.process_time()
    lint(read_board(_board(tmp_path, "board.md", f"- {text * 20_000}\n- policy: {text * 20_000}")))
    assert time.process_time() - start < 5
