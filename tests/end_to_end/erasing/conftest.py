"""A lodge and a roadhouse whose guests are known by name, built once."""

import shutil
from pathlib import Path

import pytest

from tests.end_to_end.projects import REPOSITORY, Project, copy_of, copy_packages

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project, built; nobody writes into it."""
    root = tmp_path_factory.mktemp("erasing") / "project"
    shutil.copytree(HERE / "project", root, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(HERE / "seeds", root / "seeds")
    package = root.parent / "puddingstone"
    package.mkdir()
    shutil.copy(REPOSITORY / "dbt_project.yml", package)
    shutil.copytree(REPOSITORY / "macros", package / "macros")
    copy_packages(root, package, REPOSITORY / "packages" / "automate_dv")
    project = Project(root)
    project.compile()
    project.build("--exclude-resource-type", "unit_test")
    return project


@pytest.fixture
def lodging(built: Project, tmp_path: Path) -> Project:
    """A copy of the project to work on."""
    return copy_of(built, tmp_path / "lodging")
