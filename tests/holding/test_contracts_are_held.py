"""What a version has published stays until its deprecation has run out; what goes is there, and is going."""

from datetime import date
from pathlib import Path

import pytest

from puddingstone import pipeline
from puddingstone.diagnostics import Finding
from tests.literate import Case, settings_at

DOMAIN = '''
"""Fancy Hotel."""

from puddingstone import *

front_office = Team("Front Office", email="front.office@fancy.example", expert="Head of Reception")
reception = Source("reception", owner=front_office)
fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office)
'''
VISITING = '''
"""Visiting: guests come and go."""

from puddingstone import *

from domain_models.fancy_hotel import front_office, reception


class Guest(Entity):
    """A person who stays with us."""

    guest_number: Key[Text]

    @recorded_in(reception)
    class Habits(Details):
        """How they like it."""

        newspaper: {newspaper}
        {pillow}


guests = Product("Guests", purpose="Who stays", owner=front_office, version={version}, offers=[Dimension(Guest)]{more})
'''
ROOT = """
from puddingstone import *

gowganda = Organisation("Gowganda Hospitality", repository="https://git.gowganda.example/data/models")
"""
GOING = ', retiring=[Retiring("dim_guest", "pillow", announced="2026-03-20", because="All are soft now.")]'


def compiled(root: Path, today: str, **said: object) -> list[Finding]:
    """Examine a hotel on a day, and publish it if it is sound; what there is to say of it."""
    wanted = {"newspaper": "Text | None", "pillow": "pillow: Text | None", "version": 1, "more": "", **said}
    files = {
        "domain_models/__init__.py": ROOT,
        "domain_models/fancy_hotel/__init__.py": DOMAIN,
        "domain_models/fancy_hotel/visiting.py": VISITING.format(**wanted),
    }
    settings = settings_at(root)
    Case("", files).write(root)
    examination = pipeline.examine(settings, date.fromisoformat(today))
    if not examination.is_wrong:
        pipeline.carry_out(pipeline.prepare(examination, settings), settings)
    return list(examination.findings)


def test_a_column_that_is_taken_out_without_a_word_breaks_the_contract(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20") == []
    [broken] = compiled(tmp_path, "2026-03-27", pillow="")
    assert broken.code == "broken-contract"
    assert broken.message.startswith("dim_guest.pillow is gone, which version 1 of Guests has published")
    assert "7 days before" in broken.message
    assert 'Retiring("dim_guest", "pillow"' in (broken.help or "")


def test_a_column_may_go_when_its_deprecation_has_run_out_and_not_a_day_before(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20", more=GOING) == []
    [broken] = compiled(tmp_path, "2026-03-26", pillow="")
    assert "is gone before 2026-03-27" in broken.message
    assert compiled(tmp_path, "2026-03-27", pillow="") == []


def test_a_new_version_may_leave_out_whatever_it_wants(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20") == []
    assert compiled(tmp_path, "2026-03-21", pillow="", version=2) == []


def test_another_type_is_another_version(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20") == []
    [broken] = compiled(tmp_path, "2026-03-21", newspaper="Number | None")
    assert (broken.code, "was varchar, and is bigint" in broken.message) == ("broken-contract", True)


def test_a_new_column_is_welcome_at_any_time(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20", pillow="") == []
    assert compiled(tmp_path, "2026-03-21") == []


def test_a_table_that_is_gone_breaks_the_contract_as_well(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20") == []
    contract = tmp_path / "contracts/guests/v1/contract.odcs.yaml"
    contract.write_text(contract.read_text(encoding="utf-8").replace("name: dim_guest", "name: dim_visitor"), "utf-8")
    [broken] = compiled(tmp_path, "2026-03-20")
    assert broken.message.startswith("dim_visitor is gone")


@pytest.mark.parametrize("text", ["", "schema: 7", "[", "schema: [{name: x}]"])
def test_what_is_no_contract_does_not_bind(text: str, tmp_path: Path) -> None:
    place = tmp_path / "contracts/guests/v1/contract.odcs.yaml"
    place.parent.mkdir(parents=True)
    place.write_text(text, encoding="utf-8")
    assert {each.code for each in pipeline.examine(settings_at(tmp_path)).findings} == {"empty-model"}


def test_what_is_published_is_not_withdrawn_without_a_word(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20") == []
    place = tmp_path / "domain_models/__init__.py"
    settings = settings_at(tmp_path)
    place.write_text(ROOT.replace("https://git.gowganda.example/data/models", ""), encoding="utf-8")
    found = pipeline.examine(settings, date(2026, 3, 21)).findings
    assert [(each.code, each.severity) for each in found] == [
        ("unpublished-product", "warning"),
        ("broken-contract", "error"),
    ]
    assert found[1].message == "version 1 of Guests is published, and would not be any more"


def test_a_deprecation_counts_from_the_day_on_which_readers_are_told(tmp_path: Path) -> None:
    assert compiled(tmp_path, "2026-03-20") == []
    [late] = compiled(tmp_path, "2026-03-27", more=GOING)
    assert late.message == "dim_guest.pillow is said to be going since 2026-03-20, but no contract has said so"
    today = GOING.replace("2026-03-20", "2026-03-27")
    assert compiled(tmp_path, "2026-03-27", more=today) == []
    assert compiled(tmp_path, "2026-03-28", more=today) == []
