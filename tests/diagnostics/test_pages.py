"""Every code has a page whose examples are true."""

import re
from pathlib import Path

import pytest

from puddingstone.diagnostics import Finding
from puddingstone.diagnostics.catalogue import CODES
from puddingstone.storming.lint import RULES, lint
from puddingstone.storming.reading import read_board
from tests.literate import Case, examine, fences

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "diagnostics"
COMPILER = ROOT / "compiler" / "puddingstone"
_SAID = re.compile(r"""(?:\bsay\(|Finding\(|code=|error\[)\s*"?([a-z]+(?:-[a-z]+)+)["\]]""")

PREAMBLE = """
from puddingstone import *

front_office = Team("Front Office", email="front.office@fancy.example")
reception = Source("reception", owner=front_office)
fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office)
"""
HEADER = "from puddingstone import *\n\nfrom domain_models.fancy_hotel import front_office, reception\n"
THINGS = {
    "Guest": '''

class Guest(Entity):
    """A person who stays with us."""

    guest_number: Key[Text]

    @recorded_in(reception)
    class Names(Details):
        nickname: Personal[Text]
''',
    "Room": '''

class Room(Entity):
    """A room we let."""

    room_number: Key[Text]

    @recorded_in(reception)
    class Beds(Details):
        beds: Number
''',
}
_BESIDES = {"not-understood": {"unknown-declaration"}}
_OF_A_BOARD = {rule.__name__.replace("_", "-") for rule in RULES}
_NOT_IN_A_MODEL = _OF_A_BOARD | {
    "unreadable-board",
    "unreadable-mapping",
    "unreadable-trace",
    "unreadable-warehouse",
    *("refused-statement", "unreachable-warehouse", "no-drill", "not-a-moment"),
    *("unknown-product", "unknown-incident", "closed-incident"),
    "unknown-picture",
    *("only-on-the-board", "only-in-the-model", "renamed-note"),
    *("cannot-write", "file-in-the-way", "no-beginning", "no-project", "stale-models", "unknown-subject"),
    *("stale-contracts", "broken-contract", "left-behind", "not-searched", "came-back"),
}


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    pages = {page.stem for page in PAGES.glob("*.md")} - {"README"}
    assert pages == set(CODES)


def test_every_code_that_the_compiler_says_is_in_the_catalogue_and_the_other_way_round() -> None:
    texts = [path.read_text(encoding="utf-8") for path in COMPILER.rglob("*.py") if path.name != "catalogue.py"]
    said = {code for text in texts for code in _SAID.findall(text)}
    assert said == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_the_index_has_every_code_with_its_summary(code: str) -> None:
    assert f"| [{code}]({code}.md) | {CODES[code]} |" in (PAGES / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(set(CODES) - _NOT_IN_A_MODEL))
def test_the_wrong_example_is_wrong_in_just_this_way(code: str, tmp_path: Path) -> None:
    assert _findings(code, "Wrong", tmp_path) - _BESIDES.get(code, set()) == {code}


@pytest.mark.parametrize("code", sorted(set(CODES) - _NOT_IN_A_MODEL))
def test_the_right_example_is_right(code: str, tmp_path: Path) -> None:
    assert _findings(code, "Right", tmp_path) == set()


@pytest.mark.parametrize("code", sorted(_OF_A_BOARD))
def test_the_wrong_board_is_wrong_in_this_way_and_the_right_one_at_most_leaves_questions(
    code: str, tmp_path: Path
) -> None:
    assert code in {finding.code for finding in _said_of_a_board(code, "Wrong", tmp_path)}
    right = _said_of_a_board(code, "Right", tmp_path)
    assert code not in {finding.code for finding in right}
    assert {finding.severity for finding in right} <= {"question"}


def _said_of_a_board(code: str, section: str, root: Path) -> tuple[Finding, ...]:
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    board = root / f"{section}.md"
    board.write_text(page.split(f"## {section}\n\n```markdown\n")[1].split("```")[0], encoding="utf-8")
    return lint(read_board(board))


def _findings(code: str, section: str, root: Path) -> set[str]:
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    text = page.split(f"## {section}\n")[1].split("\n## ")[0]
    files, _ = fences(text)
    visiting = "domain_models/fancy_hotel/visiting.py"
    if visiting in files and code != "empty-model":
        files[visiting] = f"{HEADER}\n\n{files[visiting]}"
    if code != "empty-model" or section == "Right":
        files = _surrounded(files)
    Case("", files).write(root)
    _, findings = examine(root)
    return {finding.code for finding in findings}


def _surrounded(files: dict[str, str]) -> dict[str, str]:
    """The files of an example with what it leaves out: the domain, and the things that it does not declare."""
    text = "".join(files.values())
    missing = {name: thing for name, thing in THINGS.items() if f"class {name}(" not in text and name in text}
    missing = missing or ({} if "(Entity)" in text else {"Room": THINGS["Room"]})
    around = {"domain_models/fancy_hotel/__init__.py": PREAMBLE}
    if missing:
        around["domain_models/fancy_hotel/booking.py"] = HEADER + "".join(missing.values())
        names = ", ".join(missing)
        line = f"from domain_models.fancy_hotel.booking import {names}\n"
        files = {path: line + text if path.endswith("visiting.py") else text for path, text in files.items()}
    return {**around, **files}
