"""`puddingstone storm --out` and `--against`, and what `explain` says of notes."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from puddingstone.cli import main

BOARD = """\
# Hotel

## Visiting

- actor: Guest
- event: Guest checked in
  - about: Room
  - leads to: Guest checked out
- event: Guest checked out
- hotspot: Who has the key?
"""


def run(*arguments: str) -> Result:
    """What a command answers."""
    return CliRunner().invoke(main, list(arguments))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a board, and the first-pass model that was written of it."""
    (tmp_path / "pyproject.toml").write_text("[tool.puddingstone]\n", encoding="utf-8")
    (tmp_path / "boards").mkdir()
    (tmp_path / "boards" / "hotel.md").write_text(BOARD, encoding="utf-8")
    result = storm(tmp_path, "--out")
    assert result.exit_code == 0, result.output
    return tmp_path


def storm(project: Path, option: str, folder: str = "domain_models") -> Result:
    """Storm the board of a project."""
    (project / folder).mkdir(exist_ok=True)
    return run("storm", str(project / "boards" / "hotel.md"), option, str(project / folder))


def files(project: Path) -> dict[str, str]:
    """Everything in a project."""
    found = (path for path in sorted(project.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(project).as_posix(): path.read_text(encoding="utf-8") for path in found}


def test_model_seeds_and_trace_are_written(project: Path) -> None:
    assert set(files(project)) == {
        "boards/hotel.md",
        "domain_models/__init__.py",
        "domain_models/hotel/__init__.py",
        "domain_models/hotel/hotel.trace.json",
        "domain_models/hotel/visiting.py",
        "pyproject.toml",
        "seeds/somewhere_in_hotel__guest_checked_in.csv",
        "seeds/somewhere_in_hotel__guest_checked_out.csv",
    }


def test_it_passes_check_but_for_questions_and_compiles_unless_answers_are_waited_for(project: Path) -> None:
    checked = run("--project", str(project), "check")
    assert checked.exit_code == 0
    assert "error" not in checked.output
    assert run("--project", str(project), "compile", "--wait-for-answers").exit_code == 1
    assert run("--project", str(project), "compile").exit_code == 0


def test_the_same_board_again_changes_nothing(project: Path) -> None:
    before = files(project)
    result = storm(project, "--out")
    assert (result.exit_code, "files 0 created" in result.output) == (0, True)
    assert files(project) == before


def test_what_a_person_wrote_is_never_written_over(project: Path) -> None:
    path = project / "domain_models" / "hotel" / "visiting.py"
    path.write_text(path.read_text(encoding="utf-8") + "\n# mine\n", encoding="utf-8")
    (project / "seeds" / "somewhere_in_hotel__guest_checked_in.csv").unlink()
    before = files(project)
    result = storm(project, "--out")
    assert result.exit_code == 1
    assert "error[file-in-the-way]: visiting.py is there already, so nothing is written" in result.output
    assert "--against" in result.output
    assert files(project) == before


def test_what_cannot_be_written_is_a_finding(project: Path) -> None:
    (project / "other").mkdir()
    (project / "other" / "hotel").write_text("a file", encoding="utf-8")
    result = storm(project, "--out", "other")
    assert result.exit_code == 1
    assert "error[cannot-write]" in result.output


def test_a_folder_that_python_cannot_import_is_refused(project: Path) -> None:
    result = storm(project, "--out", "my models")
    assert result.exit_code == 2
    assert "Python cannot import a folder that is called my models" in result.output


def test_no_path_of_the_machine_is_written(project: Path) -> None:
    assert not [path for path, text in files(project).items() if str(project) in text]
    assert json.loads(files(project)["domain_models/hotel/hotel.trace.json"])["board"] == "boards/hotel.md"


def test_against_says_what_differs_and_writes_nothing(project: Path) -> None:
    assert "hotel.md and domain_models/ say the same." in storm(project, "--against").output
    board = project / "boards" / "hotel.md"
    board.write_text(BOARD + "- event: Guest complained\n", encoding="utf-8")
    before = files(project)
    result = storm(project, "--against")
    assert result.exit_code == 0
    assert 'question[only-on-the-board]: "Guest complained", an event, is only on the board' in result.output
    assert files(project) == before


def test_a_difference_with_a_reason_is_counted_and_an_old_reason_is_told(project: Path) -> None:
    (project / "boards" / "hotel.md").write_text(BOARD + "- event: Guest complained\n", encoding="utf-8")
    reasons = 'Guest complained: "Nobody writes it down."\nGuest sang: "Nor that."\n'
    (project / "boards" / "hotel.reasons.yaml").write_text(reasons, encoding="utf-8")
    output = storm(project, "--against").output
    assert "say the same, but for 1 difference of which hotel.reasons.yaml gives the reason" in output
    assert "gives a reason for what is no difference any more: Guest sang" in output


@pytest.mark.parametrize("text", ["- a\n", "a: [", "a: {b: c}\n"])
def test_reasons_that_are_none_are_a_finding(project: Path, text: str) -> None:
    (project / "boards" / "hotel.reasons.yaml").write_text(text, encoding="utf-8")
    result = storm(project, "--against")
    assert result.exit_code == 1
    assert "error[unreadable-mapping]" in result.output


def test_a_word_shows_its_notes_and_a_note_what_became_of_it(project: Path) -> None:
    explained = run("--project", str(project), "explain", "guest_checked_in").output
    assert '"Guest checked in"  event of Visiting, boards/hotel.md, line 6' in explained
    note = run("--project", str(project), "explain", "note:guest checked in").output
    assert "hotel.visiting.guest_checked_in (domain_models/hotel/visiting.py:" in note
    assert "nh_link_guest_checked_in" in note
    assert (
        '"Guest"  actor of Visiting, boards/hotel.md' in run("--project", str(project), "explain", "hub_guest").output
    )
    assert run("--project", str(project), "explain", "note:nothing").exit_code == 1


def test_what_is_no_longer_in_the_model_is_said(project: Path) -> None:
    path = project / "domain_models" / "hotel" / "visiting.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("guest_checked_out", "guest_left"), encoding="utf-8")
    seeds = project / "seeds"
    old = seeds / "somewhere_in_hotel__guest_checked_out.csv"
    old.rename(seeds / "somewhere_in_hotel__guest_left.csv")
    note = run("--project", str(project), "explain", "note:Guest checked out").output
    assert "is no longer in the model\n  hotel.visiting.guest_checked_out  event" in note


def test_the_way_of_every_note_is_told_as_json(project: Path) -> None:
    ways = json.loads(run("--project", str(project), "lineage", "--notes").output)
    way = next(each for each in ways if each["text"] == "Guest checked in")
    assert way["board"] == "boards/hotel.md"
    assert {"role": "event", "address": "hotel.visiting.guest_checked_in"} in way["became"]
    assert "nh_link_guest_checked_in" in way["tables"]
