import sys
from pathlib import Path

import pytest

from puddingstone.reading.discovery import ModelFile
from puddingstone.reading.importing import apart, import_file


def test_nothing_that_was_imported_stays(tmp_path: Path) -> None:
    file = _file(tmp_path, "answer = 42\n")
    path, finders, modules = list(sys.path), list(sys.meta_path), set(sys.modules)
    with apart(tmp_path / "models_here"):
        assert vars(import_file(file, tmp_path / "models_here"))["answer"] == 42
    assert (sys.path, sys.meta_path) == (path, finders)
    assert set(sys.modules) == modules


def test_a_package_of_the_same_name_elsewhere_is_not_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other" / "models_here"
    other.mkdir(parents=True)
    (other / "__init__.py").write_text("raise LookupError\n", "utf-8")
    monkeypatch.syspath_prepend(other.parent)
    file = _file(tmp_path, "answer = 42\n")
    with apart(tmp_path / "models_here"):
        assert vars(import_file(file, tmp_path / "models_here"))["answer"] == 42


def test_annotations_are_left_as_text(tmp_path: Path) -> None:
    file = _file(tmp_path, "def arrived(guest: Nobody) -> Nothing: ...\n")
    with apart(tmp_path / "models_here"):
        module = import_file(file, tmp_path / "models_here")
    assert vars(module)["arrived"].__annotations__ == {"guest": "Nobody", "return": "Nothing"}


@pytest.mark.parametrize("line", ["raise SystemExit", "raise GeneratorExit", "1/0", "import nowhere", "def", "\x00"])
def test_whatever_stops_an_import_is_returned(tmp_path: Path, line: str) -> None:
    file = _file(tmp_path, line)
    with apart(tmp_path / "models_here"):
        assert isinstance(import_file(file, tmp_path / "models_here"), BaseException)


def test_the_keyboard_still_interrupts(tmp_path: Path) -> None:
    file = _file(tmp_path, "raise KeyboardInterrupt")
    with apart(tmp_path / "models_here"), pytest.raises(KeyboardInterrupt):
        import_file(file, tmp_path / "models_here")


def _file(root: Path, text: str) -> ModelFile:
    path = root / "models_here" / "hotel" / "visiting.py"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return ModelFile(path, "hotel", "visiting")
