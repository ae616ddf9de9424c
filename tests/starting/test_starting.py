import tomllib
from pathlib import Path

import pytest
import yaml

from puddingstone.starting import StartingError, begin


def tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_project_has_its_own_few_files_and_both_packages(tmp_path: Path) -> None:
    begin(tmp_path / "harbour")
    own = {path for path in tree(tmp_path / "harbour") if not path.startswith("packages/")}
    assert own == {
        ".gitignore",
        "dbt_project.yml",
        "domain_models/__init__.py",
        "macros/generate_schema_name.sql",
        "packages.yml",
        "profiles.yml",
        "pyproject.toml",
        "seeds/README.md",
    }
    assert {"packages/automate_dv/dbt_project.yml", "packages/puddingstone/dbt_project.yml"} <= tree(
        tmp_path / "harbour"
    )


def test_what_was_written_is_said(tmp_path: Path) -> None:
    written = begin(tmp_path / "harbour")
    assert all((tmp_path / "harbour" / path).exists() for path in written)


@pytest.mark.parametrize(
    ("folder", "name"),
    [("harbour", "harbour"), ("My Harbour-2", "my_harbour_2"), ("_harbour_", "harbour"), ("Häfen", "h_fen")],
)
def test_a_project_is_called_like_its_folder_as_far_as_dbt_allows(tmp_path: Path, folder: str, name: str) -> None:
    begin(tmp_path / folder)
    project = yaml.safe_load((tmp_path / folder / "dbt_project.yml").read_text(encoding="utf-8"))
    profiles = yaml.safe_load((tmp_path / folder / "profiles.yml").read_text(encoding="utf-8"))
    assert (project["name"], project["profile"], list(profiles)) == (name, name, [name])
    assert list(project["models"]) == [name]
    assert "puddingstone" in tomllib.loads((tmp_path / folder / "pyproject.toml").read_text(encoding="utf-8"))["tool"]


@pytest.mark.parametrize("folder", ["2nd", "___", "!", "港", "dbt", "automate-dv", "Puddingstone"])
def test_a_name_that_dbt_cannot_take_is_refused_and_nothing_is_written(tmp_path: Path, folder: str) -> None:
    with pytest.raises(StartingError, match="cannot be called"):
        begin(tmp_path / folder)
    assert tree(tmp_path) == set()


def test_a_dbt_project_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    (folder / "dbt_project.yml").write_text("name: mine\n", encoding="utf-8")
    with pytest.raises(StartingError, match="already"):
        begin(folder)
    assert tree(folder) == {"dbt_project.yml"}


def test_files_that_are_there_already_stay_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    (folder / ".gitignore").write_text("mine\n", encoding="utf-8")
    assert ".gitignore" not in begin(folder)
    assert (folder / ".gitignore").read_text(encoding="utf-8") == "mine\n"


def test_a_folder_may_be_named_relatively(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "harbour").mkdir()
    monkeypatch.chdir(tmp_path / "harbour")
    begin(Path())
    assert "name: harbour\n" in (tmp_path / "harbour" / "dbt_project.yml").read_text(encoding="utf-8")
