"""docs/from-board-to-model.md shows what is written, and what is said."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from puddingstone.cli import main
from tests.end_to_end.projects import REPOSITORY

PAGE = REPOSITORY / "docs" / "from-board-to-model.md"
BOARD = re.compile(r"`lending\.md`\n\n```markdown\n(.*?)```", re.DOTALL)
MODEL = re.compile(r"(writes `domain_models/town_library/lending\.py`:\n\n```python\n)(.*?)(```)", re.DOTALL)
SAID = re.compile(r'(```\n\$ puddingstone explain "note:Book lost"\n)(.*?)(```)', re.DOTALL)


def run(*arguments: str) -> str:
    """What a command says, which has to succeed."""
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_page_shows_the_model_and_the_way_of_a_note(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    text = PAGE.read_text(encoding="utf-8")
    board = BOARD.search(text)
    assert board
    (tmp_path / "lending.md").write_text(board[1], encoding="utf-8")
    run("init", str(tmp_path / "library"))
    run("storm", str(tmp_path / "lending.md"), "--out", str(tmp_path / "library" / "domain_models"))
    model = (tmp_path / "library/domain_models/town_library/lending.py").read_text(encoding="utf-8")
    said = run("--project", str(tmp_path / "library"), "explain", "note:Book lost")
    new = MODEL.sub(lambda shown: shown[1] + model + shown[3], text)
    new = SAID.sub(lambda shown: shown[1] + said + shown[3], new)
    if request.config.getoption("--rewrite-cases"):
        PAGE.write_text(new, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == new
    assert (tmp_path / "library/seeds/desk__book_lent.csv").is_file()
