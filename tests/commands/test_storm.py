"""``puddingstone storm`` on the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from puddingstone.cli import main
from puddingstone.storming.readers.lines import KINDS

SOUND = "# Hotel\n\n## Visiting\n\n- event: Guest left\n- event: Guest arrived\n"


def _storm(tmp_path: Path, content: str, *options: str, name: str = "board.md") -> Result:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return CliRunner().invoke(main, ["storm", str(path), *options])


def test_a_board_is_summed_up_and_criticised_without_a_project(tmp_path: Path) -> None:
    result = _storm(tmp_path, f"{SOUND}- evnt: Guest paid\n- hotspot: Who pays?\n\nAnd so on.\n")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Hotel (Markdown): 3 notes in 1 context",
        "  Visiting (in Hotel): 2 events, 1 hotspot",
        "  in no order, as the board gives none",
        "1 note not understood:",
        f'  line 7: "evnt: Guest paid": evnt is no kind of note; did you mean event? kinds are {KINDS}',
        "Beside the notes, and not read (1):",
        '  line 10: "And so on.": this is neither a heading nor a bullet',
    ]
    assert 'question[open-hotspot]: not answered yet: "Who pays?"' in result.stderr
    assert "2 questions; `puddingstone explain CODE` says more of each" in result.stderr


def test_lint_fails_unless_all_is_questions(tmp_path: Path) -> None:
    assert _storm(tmp_path, SOUND, "--lint").exit_code == 0
    wrong = _storm(tmp_path, f"{SOUND}- event: Pay bill\n- evnt: x\n", "--lint")
    assert wrong.exit_code == 1
    assert wrong.stdout == ""
    assert "warning[command-as-event]" in wrong.stderr
    assert "warning[unread-note]" in wrong.stderr


def test_what_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    result = _storm(tmp_path, "{", name="board.json")
    assert result.exit_code == 1
    assert result.stderr.startswith("error[unreadable-board]: this is no JSON")
    assert "   = help: export the board again" in result.stderr


def test_a_mapping_is_used(tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text("colours: {gray: event}", encoding="utf-8")
    result = _storm(tmp_path, "Text,Color\nGuest left,gray", "--mapping", str(mapping), name="board.csv")
    assert "1 event" in result.stdout


def test_notes_cannot_move_the_terminal(tmp_path: Path) -> None:
    result = _storm(tmp_path, "## A\x1b[2J\n\n- event: pay \x1b[31mbill\x07\n- evnt: \x1b]0;x\x07\n")
    assert "\x1b" not in result.output
    assert "\x07" not in result.output


def test_a_board_without_notes_is_an_error(tmp_path: Path) -> None:
    result = _storm(tmp_path, "Just prose.")
    assert result.exit_code == 1
    assert "error[empty-board]" in result.stderr


def test_the_page_of_a_code_needs_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["explain", "open-hotspot"])
    assert result.exit_code == 0
    assert result.stdout.startswith("# open-hotspot\n")
