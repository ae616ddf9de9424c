"""docs/fancy-hotel.md reads out what the model says, and nothing else."""

import re
import shutil
from pathlib import Path

import pytest

from puddingstone.emitting import emit
from puddingstone.pipeline import examine
from puddingstone.planning import plan
from puddingstone.settings import Settings
from tests.docs.read_aloud import (
    PAGE,
    ROOT,
    Block,
    blocks,
    code,
    meanings,
    model,
    model_files,
    names,
    needs,
    pieces,
    prose,
    slanted,
    tables,
)
from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries

EXCERPTS = blocks("python")
PICTURES = blocks("mermaid")
CHANGES = blocks("diff")
WRITTEN = {path.stem for path in (ROOT / "models").rglob("*.sql")}


def first_words(block: Block) -> str:
    return block.text.split("\n", 1)[0]


def test_the_page_has_excerpts_pictures_and_changes() -> None:
    assert (len(EXCERPTS), len(PICTURES), len(CHANGES)) == (5, 3, 3)


@pytest.mark.parametrize("excerpt", EXCERPTS, ids=first_words)
def test_an_excerpt_stands_in_the_file_named_before_it_line_by_line(excerpt: Block) -> None:
    rest = f"\n{model(excerpt.file)}"
    for piece in pieces(excerpt.text):
        _, found, rest = rest.partition(f"\n{piece}\n")
        assert found, f"{excerpt.file} does not say, or not after what is shown before:\n{piece}"
        rest = f"\n{rest}"


def test_every_table_of_the_page_is_one_that_was_compiled() -> None:
    named = tables(PAGE.read_text(encoding="utf-8"))
    assert len(named) > 15
    assert named <= WRITTEN


def test_every_sentence_in_slanted_letters_is_a_meaning_in_the_model() -> None:
    quoted = slanted()
    assert len(quoted) > 15
    assert set(quoted) - meanings() == {"slanted letters"}


def test_every_piece_of_code_in_the_prose_is_said_by_the_model_or_was_compiled() -> None:
    said = "\n".join(model(file) for file in model_files())
    other = {"...", "-", "+", "domain_models/fancy_hotel", "puddingstone check"}
    files = {file.as_posix() for file in model_files()}
    unknown = [each for each in code(prose()) if each not in said and each not in WRITTEN | files | other]
    assert unknown == []


def test_the_map_has_an_arrow_for_every_import_of_a_context() -> None:
    arrows = re.findall(r"^ +(\w+) --> (\w+)$", PICTURES[0].text, re.MULTILINE)
    assert sorted(arrows) == sorted((needed, needing) for needing, needed in needs())


def test_what_happens_in_the_pictures_happens_in_the_model() -> None:
    shown = {word for picture in PICTURES for word in re.findall(r"[a-z]+(?:_[a-z]+)+", picture.text)}
    assert len(shown) > 10
    assert shown <= names()


def test_there_are_as_many_teams_and_sources_as_the_page_counts() -> None:
    said = model(Path("domain_models/fancy_hotel/__init__.py"))
    assert (said.count("= Team("), said.count("= Source(")) == (8, 8)
    assert "There are eight teams" in prose()
    assert "There are eight of them as well" in prose()


def project_in(folder: Path) -> Settings:
    shutil.copytree(ROOT / "domain_models", folder / "domain_models")
    return Settings(folder, folder / "domain_models", folder / "models", ROOT / "seeds", folder / "contracts")


def compiled(settings: Settings) -> dict[str, str]:
    examination = examine(settings)
    assert not examination.is_wrong, examination.findings
    return {file.path: file.text for file in emit(plan(examination.reading.business))}


def said_before(path: str) -> str | None:
    file = ROOT / "models" / path
    return file.read_text(encoding="utf-8") if file.exists() else None


@pytest.mark.parametrize("change", CHANGES, ids=first_words)
def test_a_change_makes_sense_and_is_seen_where_the_page_says(change: Block, tmp_path: Path) -> None:
    settings = project_in(tmp_path)
    file = tmp_path / change.file
    lines = change.text.splitlines()
    old, new = ("\n".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
    said = file.read_text(encoding="utf-8")
    assert said.count(f"{old}\n") == 1
    file.write_text(said.replace(f"{old}\n", f"{new}\n"), encoding="utf-8")
    changed = {Path(path).stem for path, text in compiled(settings).items() if said_before(path) != text}
    named = tables(change.after)
    assert named
    assert named <= changed


def test_revenue_is_what_the_deliveries_come_to() -> None:
    bills = "select stay, bill from guest_checked_out where moment >= '2026-03-01' and moment < '2026-04-01'"
    left = dict(told_by_deliveries(2).execute(bills).fetchall())
    assert f"says {sum(left.values()):,} dollars" in " ".join(prose().split())
    for stay, bill in left.items():
        assert re.search(rf"{bill:,}\sfrom\sstay\s{stay}\b", prose())
    assert "of stay 6" in prose()
    assert 6 not in left


def test_the_bill_of_the_first_stay_is_what_it_was_charged() -> None:
    charged = "select code, sum(amount) from (select distinct POST_NO, CHG_CD as code, AMT::decimal(18, 2) as amount"
    posted = f"{charged} from raw.back_office__posting where STAY_NO = '1' and POST_TYPE = 'C') group by code"
    charges = dict(told_by_deliveries(2).execute(posted).fetchall())
    life = PICTURES[2].text
    assert [f"${charges[each]}" in life for each in ("10", "20", "21", "30")] == [True] * 4
    assert f"bill ${sum(charges.values())}" in life
