"""The language is typed: what is right is no news to a type checker, what is wrong often is."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.properties.samples import sample

ROOT = Path(__file__).parents[2]
_CONFIG = "[mypy]\nstrict = true\nexplicit_package_bases = true\n"

WRONG = """\
from puddingstone import *

team = Team("Desk", email="desk@hotel.example")
source = Source("reception", owner=team)


@owned_by("desk")
class Guest(Entity):
    guest_number: Key[Text]

    @recorded_in(source, changes="sometimes")
    class Profile(Details):
        born_on: Bithday


@recorded_in("reception")
def guest_arrived(guest: Guest, arrived_at: Moment) -> Event:
    return guest


@owned_by(team)
def guest_left(guest: Guest, left_at: Moment) -> Event: ...


context = Context(subdomain="important")
domain = Domain("Hotel", owner=team)
every = Source("loyalty", owner=team, expected_every=24)
stays = Product("Stays", purpose="Who was here", owner=team, offers=[Guest])


@numbered_by_domain
def guest_slept(guest: Guest, slept_at: Moment) -> Event: ...


@recorded_in(source)
def same_person(guest: Guest, other: Guest) -> SameAs:
    return guest == other
"""
REPORTED = {
    7: "arg-type",
    11: "arg-type",
    13: "name-defined",
    16: "arg-type",
    18: "return-value",
    21: "type-var",
    25: "arg-type",
    26: "call-arg",
    27: "arg-type",
    28: "list-item",
    31: "type-var",
    37: "return-value",
}


def _mypy(folder: Path, *paths: Path) -> list[str]:
    config = folder / "mypy.ini"
    config.write_text(_CONFIG, "utf-8")
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            str(config),
            "--cache-dir",
            str(ROOT / ".mypy_cache"),
            *map(str, paths),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not run.stderr, run.stderr
    return [line for line in run.stdout.splitlines() if "error:" in line]


def test_a_right_model_has_nothing_to_report(tmp_path: Path) -> None:
    sample().write(tmp_path)
    assert _mypy(tmp_path, tmp_path / "domain_models") == []


@pytest.mark.skipif(not (ROOT / "domain_models").is_dir(), reason="there is no example here")
def test_the_example_has_nothing_to_report(tmp_path: Path) -> None:
    models = tmp_path / "domain_models"
    models.symlink_to(ROOT / "domain_models")
    assert _mypy(tmp_path, models) == []


def test_a_wrong_model_is_reported_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "wrong.py"
    path.write_text(WRONG, "utf-8")
    reported = {int(line.split(":")[1]): line.rpartition("[")[2].rstrip("]") for line in _mypy(tmp_path, path)}
    assert reported == REPORTED
