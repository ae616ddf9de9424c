"""A lodge and a roadhouse whose guests are known by name, built once."""

import shutil
from pathlib import Path

import pytest

from tests.end_to_end.projects import Project, copy_of, use_puddingstone

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project, built; nobody writes into it."""
    root = tmp_path_factory.mktemp("erasing") / "project"
    shutil.copytree(HERE / "project", root, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(HERE / "seeds", root / "seeds")
    use_puddingstone(root)
    project = Project(root)
    project.compile()
    project.build("--exclude-resource-type", "unit_test")
    return project


@pytest.fixture
def lodging(built: Project, tmp_path: Path) -> Project:
    """A copy of the project to work on."""
    return copy_of(built, tmp_path / "lodging")
