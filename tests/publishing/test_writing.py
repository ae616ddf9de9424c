"""Documents are written beside the models, and only our own are ever touched."""

import json
from pathlib import Path

import pytest

from puddingstone.emitting import SIGN
from puddingstone.pipeline import examine, prepare
from puddingstone.settings import ProjectError, load
from tests.commands.test_cli import SOUND, run
from tests.planning.modelling import write_project
from tests.publishing.example import ROOT

CALLED = '''
@recorded_in(reception)
def guest_called(guest: Guest, called_at: Moment) -> Event:
    """A guest asks for something."""
'''
ORGANISATION = """
from puddingstone import *

gowganda = Organisation("Gowganda Hospitality", repository="https://git.gowganda.example/data/models")
"""
EVENT = "events/fancy_hotel/visiting/guest_called.json"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, SOUND + CALLED)
    (tmp_path / "domain_models" / "__init__.py").write_text(ORGANISATION, encoding="utf-8")
    return tmp_path


def test_the_contracts_of_the_example_are_what_it_says_byte_for_byte() -> None:
    settings = load(ROOT)
    said = {file.path: file.text.encode() for file in prepare(examine(settings), settings).documents}
    there = [path for path in settings.contracts.rglob("*") if path.is_file()]
    assert {path.relative_to(settings.contracts).as_posix(): path.read_bytes() for path in there} == said
    assert all(SIGN.encode() in text[:200] for text in said.values())


def test_compile_writes_documents_and_a_second_time_nothing(project: Path) -> None:
    first, second = (run("--project", project, "compile") for _ in range(2))
    assert "1 document in contracts/: files 1 created, 0 replaced, 0 deleted, 0 unchanged.\n" in first.stdout
    assert "1 document in contracts/: files 0 created, 0 replaced, 0 deleted, 1 unchanged.\n" in second.stdout
    assert json.loads((project / "contracts" / EVENT).read_text(encoding="utf-8"))["title"] == "Guest called"


def test_stale_contracts_are_named_and_stay_as_they_are(project: Path) -> None:
    run("--project", project, "compile")
    assert "contracts/ is what the model says: 1 files.\n" in run("--project", project, "compile", "--check").stdout
    write_project(project, SOUND + CALLED.replace("guest_called", "guest_rang"))
    result = run("--project", project, "compile", "--check")
    assert result.exit_code == 1
    assert f"no longer said: contracts/{EVENT}" in result.stderr
    assert "missing: contracts/events/fancy_hotel/visiting/guest_rang.json" in result.stderr
    assert "error[stale-contracts]" in result.stderr
    assert (project / "contracts" / EVENT).exists()


def test_only_the_contracts_may_be_stale(project: Path) -> None:
    run("--project", project, "compile")
    (project / "contracts" / EVENT).unlink()
    result = run("--project", project, "compile", "--check")
    assert (result.exit_code, "stale-models" in result.stderr, "stale-contracts" in result.stderr) == (1, False, True)


def test_documents_of_what_is_gone_are_deleted_and_those_of_somebody_else_are_not(project: Path) -> None:
    run("--project", project, "compile")
    theirs = project / "contracts" / "events" / "theirs.json"
    theirs.write_text("{}", encoding="utf-8")
    write_project(project, SOUND)
    assert run("--project", project, "compile").exit_code == 0
    assert [path.name for path in (project / "contracts").rglob("*.json")] == ["theirs.json"]


def test_somebody_elses_document_is_reported_and_nothing_is_written(project: Path) -> None:
    theirs = project / "contracts" / EVENT
    theirs.parent.mkdir(parents=True)
    theirs.write_text("{}", encoding="utf-8")
    result = run("--project", project, "compile")
    assert result.exit_code == 1
    assert f"error[file-in-the-way]: contracts/{EVENT}" in result.stderr
    assert theirs.read_text(encoding="utf-8") == "{}"
    assert not (project / "models").exists()


@pytest.mark.parametrize(
    ("models", "contracts"), [("out", "out"), ("out", "out/contracts"), ("out/models", "out")], ids=str
)
def test_models_and_contracts_are_not_in_each_others_way(tmp_path: Path, models: str, contracts: str) -> None:
    said = f'[tool.puddingstone]\nmodels = "{models}"\ncontracts = "{contracts}"\n'
    (tmp_path / "pyproject.toml").write_text(said, encoding="utf-8")
    with pytest.raises(ProjectError, match="in each other's way"):
        load(tmp_path)


def test_contracts_may_be_elsewhere(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.puddingstone]\ncontracts = "told"\n', encoding="utf-8")
    assert "1 document in told/" in run("--project", project, "compile").stdout
    assert (project / "told" / EVENT).exists()


def test_without_an_organisation_nothing_is_published_and_that_is_said_where_there_is_a_product(tmp_path: Path) -> None:
    product = 'guests = Product("Guests", purpose="Who stays", owner=front_office, offers=[Dimension(Guest)])\n'
    write_project(tmp_path, f"{SOUND}{CALLED}\n\n{product}")
    said = run("--project", tmp_path, "compile").stdout
    assert 'No contracts: nobody knows the repository. Say Organisation("...", repository="...") in' in said
    assert not (tmp_path / "contracts").exists()


def test_of_a_product_without_an_expert_nothing_is_published(tmp_path: Path) -> None:
    clerks = 'clerks = Team("Clerks", email="clerks@fancy.example")\n'
    product = 'guests = Product("Guests", purpose="Who stays", owner=clerks, offers=[Dimension(Guest)])\n'
    write_project(tmp_path, f"{SOUND}{CALLED}\n\n{clerks}{product}")
    (tmp_path / "domain_models" / "__init__.py").write_text(ORGANISATION, encoding="utf-8")
    result = run("--project", tmp_path, "compile")
    assert "warning[unpublished-product]: guests is not published: nobody knows its expert" in result.stderr
    assert 'help: say expert="..." of the Product or of its Team' in result.stderr
    assert [path.name for path in (tmp_path / "contracts").rglob("*") if path.is_file()] == ["guest_called.json"]
