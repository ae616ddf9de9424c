"""``puddingstone status``, with a real warehouse."""

import json
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner, Result

from puddingstone.cli import main
from puddingstone.commands import status
from puddingstone.pipeline import examine
from puddingstone.showing import StatusPage
from tests.planning.modelling import write_project
from tests.showing import samples
from tests.showing.samples import NOW

pytestmark = pytest.mark.dbt

MODEL = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        full_name: Personal[Text]
"""
PROJECT = "name: shop\nversion: '1.0'\nprofile: shop\nvars:\n  puddingstone_now: {now}\n"
PROFILES = "shop: {target: dev, outputs: {dev: {type: duckdb, path: w.duckdb, schema: main}}}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(status, "examine", lambda settings: replace(examine(settings), planned=samples.hotel()))
    write_project(tmp_path, MODEL)
    (tmp_path / "profiles.yml").write_text(PROFILES, encoding="utf-8")
    clock(tmp_path, f"'{NOW}'")
    return tmp_path


def clock(project: Path, now: str) -> None:
    (project / "dbt_project.yml").write_text(PROJECT.format(now=now), encoding="utf-8")


def run(project: Path, *arguments: object) -> Result:
    result = CliRunner().invoke(main, ["--project", str(project), "status", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_the_terminal_is_told_what_is_missed_by_how_much_and_since_when(project: Path) -> None:
    samples.warehouse(project / "w.duckdb")
    result = run(project)
    assert result.exit_code == 0
    assert result.stdout == (
        "Data products at 2026-03-27 07:00 UTC:"
        " 1 product misses promises, 1 is near a limit, 1 is not measured in full.\n"
        "  incident stays: Stays of the night are missing (open for 3 hours since 2026-03-27 04:00 UTC"
        " (00:00 America/Toronto), promised within 2 hours)\n"
        "  missed stays / fct_stays: 92.2 percent measured, missed by 2.8 points, since 2026-03-26 02:30 UTC"
        " (2026-03-25 22:30 America/Toronto)\n"
        "  near ledger / fct_postings: 99.3 percent measured\n"
        "27 promises: 1 missed, 1 near the limit, 9 not measured, 11 met, 5 held by the compiler.\n"
    )


def test_it_ends_with_1_only_if_that_is_wanted_and_something_is_missed(project: Path) -> None:
    samples.warehouse(project / "w.duckdb")
    assert run(project, "--fail-if-missed").exit_code == 1
    assert run(project, "--fail-if-missed", "--at", "2026-03-20T07:00:00Z").exit_code == 0


def test_page_json_and_picture_are_written_and_say_the_same(project: Path) -> None:
    samples.warehouse(project / "w.duckdb")
    page, told, grid = (project / "site" / name for name in ("status.html", "status.json", "grid.svg"))
    page.parent.mkdir()
    assert run(project, "--out", page, "--json", told, "--title", "Ours").stdout == f"  {page}\n  {told}\n"
    assert run(project, "--out", grid).exit_code == 0
    said = StatusPage.model_validate_json(told.read_text(encoding="utf-8"))
    assert (said.title, len(said.promises)) == ("Ours", 27)
    text = page.read_text(encoding="utf-8")
    assert "<h1>Ours</h1>" in text
    assert 'href="../contracts/stays/v1/"' in text
    assert grid.read_text(encoding="utf-8").startswith("<svg")


def test_the_same_moment_gives_the_same_bytes(project: Path) -> None:
    samples.warehouse(project / "w.duckdb")
    first, second = project / "1.html", project / "2.html"
    for path in (first, second):
        run(project, "--out", path)
    assert first.read_bytes() == second.read_bytes()


def test_without_a_warehouse_every_promise_is_there_and_how_to_measure(project: Path) -> None:
    result = run(project, "--json", project / "s.json")
    assert result.exit_code == 0
    said = json.loads((project / "s.json").read_text(encoding="utf-8"))
    assert said["measured"] is False
    assert said["why_not"].startswith("there is no warehouse yet: `dbt build` makes one")
    assert sum(len(product["promises"]) for product in said["products"]) == 27
    assert "dbt test --select tag:slo" in run(project).stdout


def test_a_warehouse_without_a_history_is_as_good_as_none(project: Path) -> None:
    duckdb.connect(str(project / "w.duckdb")).close()
    assert "nothing has been measured yet" in run(project).stdout


def test_who_wants_only_the_promises_needs_no_dbt(project: Path) -> None:
    (project / "profiles.yml").unlink()
    assert "the warehouse was not asked" in run(project, "--only-promises").stdout


def test_a_profile_that_is_wrong_is_said_and_nothing_is_written(project: Path) -> None:
    (project / "profiles.yml").write_text("shop: {}\n", encoding="utf-8")
    result = run(project, "--out", project / "s.html")
    assert result.exit_code == 1
    assert "error[unreachable-warehouse]" in result.stderr
    assert not (project / "s.html").exists()


@pytest.mark.parametrize("name", ["s.pdf", "s"])
def test_a_file_that_ends_like_no_page_is_said_and_nothing_is_written(project: Path, name: str) -> None:
    result = run(project, "--out", project / name)
    assert result.exit_code == 1
    assert "error[unknown-picture]" in result.stderr
    assert "let it end in .html or .svg" in result.stderr
    assert not (project / name).exists()


def test_a_folder_that_is_not_there_is_said(project: Path) -> None:
    result = run(project, "--out", project / "none" / "s.html")
    assert result.exit_code == 1
    assert "error[cannot-write]" in result.stderr


def test_where_the_clock_stands_still_it_is_as_late_as_what_was_delivered_last(project: Path) -> None:
    with duckdb.connect(str(samples.warehouse(project / "w.duckdb"))) as connection:
        connection.execute("create table slo.slo_deliveries as select timestamp '2026-03-27 06:45:00' as load_datetime")
    clock(project, "latest_delivery")
    assert "at 2026-03-27 06:45 UTC" in run(project).stdout


def test_a_wrong_model_has_no_status(project: Path) -> None:
    write_project(project, MODEL.replace("guest_number: Key[Text]", "guest_number: Text"))
    result = run(project)
    assert result.exit_code == 1
    assert "error[missing-key]" in result.stderr


def test_a_moment_that_is_none_is_said(project: Path) -> None:
    result = run(project, "--only-promises", "--at", "yesterday")
    assert result.exit_code == 1
    assert "error[not-a-moment]" in result.stderr


def test_a_moment_without_a_zone_is_in_utc(project: Path) -> None:
    samples.warehouse(project / "w.duckdb")
    told = [run(project, "--at", f"2026-03-25T07:00:00{zone}").stdout for zone in ("", "Z", "+00:00")]
    assert told[0].startswith("Data products at 2026-03-25 07:00 UTC: ")
    assert len(set(told)) == 1
    assert run(project, "--at", "2026-03-25T09:00:00+02:00").stdout == told[0]
