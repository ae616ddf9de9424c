"""What is said of the strait before anything is built: a name that leaks, and a column that is taken out."""

import shutil
from datetime import date
from pathlib import Path

from puddingstone import pipeline
from puddingstone.diagnostics import Finding
from tests.end_to_end.promises.strait import HERE
from tests.literate import settings_at

TODAY = date(2026, 3, 17)
TOLLING = "domain_models/bridge/tolling.py"


def published(root: Path) -> Path:
    """The models of the strait, and the contracts that are published of them."""
    shutil.copytree(HERE / "project" / "domain_models", root / "domain_models")
    settings = settings_at(root)
    pipeline.carry_out(pipeline.prepare(pipeline.examine(settings, TODAY), settings), settings)
    return root


def said_after(root: Path, old: str, new: str) -> list[Finding]:
    """What is said after a change of the bridge's model."""
    tolling = root / TOLLING
    told = tolling.read_text(encoding="utf-8")
    assert told.count(old) == 1
    tolling.write_text(told.replace(old, new), encoding="utf-8")
    return list(pipeline.examine(settings_at(root), TODAY).findings)


def test_nothing_is_said_of_what_is_sound(tmp_path: Path) -> None:
    assert list(pipeline.examine(settings_at(published(tmp_path)), TODAY).findings) == []


def test_a_name_that_leaks_through_two_composites_is_said_once_and_nothing_else_is(tmp_path: Path) -> None:
    by_mistake = 'table="passage", columns={"lane": "payer"})'
    (leak,) = said_after(published(tmp_path), 'table="passage")', by_mistake)
    assert (leak.code, leak.severity, leak.address) == ("personal-leak", "error", "bridge.tolling.vehicle_passed.lane")
    assert {"fct_passages.lane", "fct_crossings.lane", "fct_sightings.lane"} <= {
        word.strip(";,") for word in leak.message.split()
    }


def test_a_column_that_is_taken_out_without_a_word_is_said_once_and_nothing_else_is(tmp_path: Path) -> None:
    (broken,) = said_after(published(tmp_path), ", tonnes: Number)", ")")
    assert (broken.code, broken.severity) == ("broken-contract", "error")
    assert broken.message.startswith("fct_weighings.tonnes is gone")
