from collections.abc import Iterator
from pathlib import Path

import pytest

from puddingstone.writing import Changes, compare, write

SIGN = "Written by Puddingstone"


def ours(text: str) -> str:
    return f"-- {SIGN}\n{text}\n"


def carry_out(texts: dict[str, str], folder: Path) -> Changes:
    changes = compare(texts, folder, SIGN)
    write(texts, changes, folder)
    return changes


def tree(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


def test_what_is_not_there_is_created_with_its_folders(tmp_path: Path) -> None:
    texts = {"a/b/c.sql": ours("é"), "d.yml": ours("x")}
    assert carry_out(texts, tmp_path / "models") == Changes(created=("a/b/c.sql", "d.yml"))
    assert tree(tmp_path / "models") == texts


def test_what_differs_is_replaced_and_what_does_not_keeps_its_time(tmp_path: Path) -> None:
    carry_out({"a.sql": ours("1"), "b.sql": ours("1")}, tmp_path)
    before = (tmp_path / "a.sql").stat()
    assert carry_out({"a.sql": ours("1"), "b.sql": ours("2")}, tmp_path) == Changes(replaced=("b.sql",))
    assert (tmp_path / "a.sql").stat() == before
    assert (tmp_path / "b.sql").read_text(encoding="utf-8") == ours("2")


def test_a_second_time_nothing_changes(tmp_path: Path) -> None:
    texts = {"a/b.sql": ours("1"), "c.yml": ours("ä\u2028")}
    carry_out(texts, tmp_path)
    assert not carry_out(texts, tmp_path)


def test_other_ends_of_lines_are_a_difference(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_bytes(ours("1").replace("\n", "\r\n").encode())
    assert carry_out({"a.sql": ours("1")}, tmp_path) == Changes(replaced=("a.sql",))
    assert (tmp_path / "a.sql").read_bytes() == ours("1").encode()


def test_what_is_no_longer_said_is_deleted_with_folders_that_become_empty(tmp_path: Path) -> None:
    carry_out({"a/b/c.sql": ours("1"), "a/d.sql": ours("1")}, tmp_path)
    assert carry_out({"a/d.sql": ours("1")}, tmp_path) == Changes(deleted=("a/b/c.sql",))
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "d.sql"]


def test_the_folder_itself_stays_when_all_is_deleted(tmp_path: Path) -> None:
    carry_out({"a/b.sql": ours("1")}, tmp_path)
    carry_out({}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_somebody_else_wrote_stays_and_is_reported_where_it_is_in_the_way(tmp_path: Path) -> None:
    theirs = {"a/mine.sql": "select 1\n", "a/notes.md": f"{SIGN}\n", "b.sql": "select 2\n"}
    for path, text in theirs.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert compare({"b.sql": ours("1")}, tmp_path, SIGN) == Changes(in_the_way=("b.sql",))
    carry_out({}, tmp_path)
    assert tree(tmp_path) == theirs


def test_a_folder_with_something_else_in_it_stays(tmp_path: Path) -> None:
    carry_out({"a/b.sql": ours("1")}, tmp_path)
    (tmp_path / "a" / "README.md").write_text("mine", encoding="utf-8")
    carry_out({}, tmp_path)
    assert tree(tmp_path) == {"a/README.md": "mine"}


def test_a_file_that_only_mentions_us_further_down_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_text(f"{'-' * 200}\n-- not {SIGN}\n", encoding="utf-8")
    assert not compare({}, tmp_path, SIGN)


def test_a_file_that_is_no_text_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_bytes(b"\xff\xfe\x00")
    assert compare({"a.sql": ours("1")}, tmp_path, SIGN) == Changes(in_the_way=("a.sql",))


def test_a_folder_where_a_file_should_be_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a.sql").mkdir()
    assert compare({"a.sql": ours("1")}, tmp_path, SIGN) == Changes(in_the_way=("a.sql",))


def test_a_file_where_a_folder_should_be_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("", encoding="utf-8")
    assert compare({"a.sql": ours("1")}, tmp_path / "models", SIGN) == Changes(in_the_way=("a.sql",))
    (tmp_path / "raw").write_text("", encoding="utf-8")
    assert compare({"raw/hubs/a.sql": ours("1")}, tmp_path, SIGN) == Changes(in_the_way=("raw/hubs/a.sql",))


@pytest.fixture
def half_way(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", stop)
    yield
    monkeypatch.undo()


@pytest.mark.usefixtures("half_way")
def test_what_cannot_be_written_leaves_no_draft_and_the_old_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_text(ours("1"), encoding="utf-8")
    with pytest.raises(OSError, match="No space"):
        carry_out({"a.sql": ours("2")}, tmp_path)
    assert tree(tmp_path) == {"a.sql": ours("1")}
