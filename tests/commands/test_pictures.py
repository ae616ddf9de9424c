"""``puddingstone map`` and the pictures of ``puddingstone storm``."""

import json
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner, Result

from puddingstone.cli import main
from tests.planning.modelling import write_project

MODEL = """
class Guest(Entity):
    guest_number: Key[Text]


@recorded_in(reception)
def guest_checked_in(guest: Guest, checked_in_at: Moment) -> Event:
    '''A guest is handed the key.'''
"""
BOARD = """
# Fancy Hotel

## Visiting

* Event: Guest checked in
  * Expected: Guest checked out
* Event: Guest checked out (pivotal)

## Cleaning

* Policy: whenever guest checked out, clean the room
* Event: Room cleaned
"""
ENDINGS = [".svg", ".html", ".mmd", ".cml"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, MODEL)
    return tmp_path


@pytest.fixture
def board(tmp_path: Path) -> Path:
    path = tmp_path / "board.md"
    path.write_text(BOARD, encoding="utf-8")
    return path


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    path = tmp_path / "w.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create schema business_vault")
        connection.execute(
            "create table business_vault.event_log_fancy_hotel as"
            " select 'e' || i as event_id, 'guest_checked_in' as activity from range(1234) as r(i)"
        )
    return path


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(each) for each in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_without_a_file_the_map_is_mermaid_on_the_terminal(project: Path) -> None:
    result = run("--project", project, "map", "--title", "Ours")
    assert result.exit_code == 0
    assert result.output.startswith("flowchart LR\n  accTitle: Ours\n")
    assert "<b>Visiting</b>" in result.output


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_ending_says_what_is_drawn_and_a_second_time_nothing_is_written(project: Path, ending: str) -> None:
    out = project / f"map{ending}"
    assert run("--project", project, "map", "--out", out).exit_code == 0
    before = out.stat().st_mtime_ns
    assert "isiting" in out.read_text(encoding="utf-8")
    assert run("--project", project, "map", "--out", out).exit_code == 0
    assert out.stat().st_mtime_ns == before


def test_a_brief_map_has_no_events(project: Path) -> None:
    for more in ([], ["--brief"]):
        run("--project", project, "map", "--out", project / f"map{len(more)}.svg", *more)
    assert ">Guest checked in<" in (project / "map0.svg").read_text(encoding="utf-8")
    assert ">Guest checked in<" not in (project / "map1.svg").read_text(encoding="utf-8")


def test_a_warehouse_puts_numbers_on_the_map(project: Path, warehouse: Path) -> None:
    result = run("--project", project, "map", "--out", project / "map.svg", "--warehouse", warehouse)
    assert result.exit_code == 0
    assert ">1,234\N{MULTIPLICATION SIGN}<" in (project / "map.svg").read_text(encoding="utf-8")


def test_a_wrong_model_is_not_drawn(project: Path) -> None:
    write_project(project, MODEL.replace("Key[Text]", "Text"))
    result = run("--project", project, "map", "--out", project / "map.svg")
    assert result.exit_code == 1
    assert "error[missing-key]" in result.stderr
    assert not (project / "map.svg").exists()


@pytest.mark.parametrize("name", ["map.png", "map", "map.svg.txt"])
def test_another_ending_is_no_picture_and_nothing_else_is_written_either(project: Path, name: str) -> None:
    result = run("--project", project, "map", "--out", project / "map.svg", "--out", project / name)
    assert result.exit_code == 1
    assert "error[unknown-picture]" in result.stderr
    assert ".svg or .html or .mmd or .cml" in result.stderr
    assert not (project / "map.svg").exists()


def test_a_picture_that_cannot_be_written_is_said_so(project: Path) -> None:
    result = run("--project", project, "map", "--out", project / "nowhere" / "map.svg")
    assert result.exit_code == 1
    assert "error[cannot-write]" in result.stderr


def test_a_file_that_is_no_warehouse_is_said_so(project: Path) -> None:
    result = run("--project", project, "map", "--out", project / "map.svg", "--warehouse", project / "pyproject.toml")
    assert result.exit_code == 1
    assert "error[unreadable-warehouse]" in result.stderr
    assert not (project / "map.svg").exists()


def test_a_board_is_drawn_as_map_and_as_timeline(board: Path) -> None:
    page, timeline = board.with_suffix(".html"), board.with_suffix(".svg")
    result = run("storm", board, "--map", page, "--map", board.with_suffix(".mmd"), "--timeline", timeline)
    assert result.exit_code == 0
    assert "Board Fancy Hotel" in page.read_text(encoding="utf-8")
    assert ">pivotal event<" in timeline.read_text(encoding="utf-8")
    assert "-->" in board.with_suffix(".mmd").read_text(encoding="utf-8")


def test_a_timeline_is_an_svg(board: Path) -> None:
    result = run("storm", board, "--timeline", board.with_suffix(".html"))
    assert result.exit_code == 1
    assert "error[unknown-picture]" in result.stderr


def test_the_board_against_reality_says_what_stands_out(board: Path, warehouse: Path) -> None:
    result = run("storm", board, "--map", board.with_suffix(".html"), "--warehouse", warehouse)
    assert result.exit_code == 0
    assert "never happened: Room cleaned: it never happened." in result.output
    assert "1,234" in board.with_suffix(".html").read_text(encoding="utf-8")


def test_without_a_map_what_stands_out_is_still_said(board: Path, project: Path, warehouse: Path) -> None:
    assert "never happened: Room cleaned" in run("storm", board, "--warehouse", warehouse).output
    with duckdb.connect(str(warehouse)) as connection:
        connection.execute("delete from business_vault.event_log_fancy_hotel")
    result = run("--project", project, "map", "--warehouse", warehouse)
    assert result.stdout.startswith("flowchart LR")
    assert "never happened: Guest checked in" in result.stderr


def test_a_trace_alone_is_not_enough(board: Path) -> None:
    result = run("storm", board, "--trace", board)
    assert result.exit_code == 2
    assert "--warehouse" in result.stderr


def test_a_trace_finds_what_was_renamed(board: Path, warehouse: Path) -> None:
    board.write_text(BOARD.replace("Guest checked in", "Guest took the key"), encoding="utf-8")
    arguments = ["storm", board, "--map", board.with_suffix(".html"), "--warehouse", warehouse]
    assert "Guest took the key: it never happened" in run(*arguments).output
    note = _id_of(board, "Guest took the key")
    trace = board.with_suffix(".trace.json")
    became = [{"role": "event", "address": "fancy_hotel.visiting.guest_checked_in"}]
    said = {"board": "b", "title": "t", "form": "markdown", "notes": [{"id": note, "kind": "event", "became": became}]}
    trace.write_text(json.dumps(said), encoding="utf-8")
    assert "Guest took the key: it never happened" not in run(*arguments, "--trace", trace).output


@pytest.mark.parametrize("text", [None, "no trace", "[]", '{"notes": [{"text": "x"}]}'])
def test_what_is_no_trace_is_said_so(board: Path, warehouse: Path, text: str | None) -> None:
    trace = board.with_suffix(".trace.json")
    if text is not None:
        trace.write_text(text, encoding="utf-8")
    result = run("storm", board, "--map", board.with_suffix(".html"), "--warehouse", warehouse, "--trace", trace)
    assert result.exit_code == 1
    assert "error[unreadable-trace]" in result.stderr


def _id_of(board: Path, text: str) -> str:
    from puddingstone.storming.reading import read_board  # noqa: PLC0415

    return next(note.id for note in read_board(board).notes if note.text == text)
