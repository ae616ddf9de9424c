"""The boards that docs/boards.md shows are read as it says."""

import re
from pathlib import Path

import pytest

from puddingstone.storming.mapping import read_mapping
from puddingstone.storming.reading import read_board

PAGE = (Path(__file__).parents[2] / "docs" / "boards.md").read_text(encoding="utf-8")
SUFFIX = {"markdown": ".md", "yaml": ".yaml", "csv": ".csv", "json": ".json"}
BOARDS = re.findall(r"^```(markdown|yaml|csv|json)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("form", "text"), BOARDS, ids=[form for form, _ in BOARDS])
def test_every_note_of_an_example_is_understood(form: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / f"board{SUFFIX[form]}"
    path.write_text(text, encoding="utf-8")
    board = read_board(path)
    assert len(board.notes) >= 2
    assert board.groups
    assert board.unread == ()


def test_the_mapping_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "mapping.yaml"
    path.write_text(PAGE.split("```yaml title=mapping.yaml\n")[1].split("```")[0], encoding="utf-8")
    assert read_mapping(path).columns == {"zettel": "text", "bereich": "group"}
