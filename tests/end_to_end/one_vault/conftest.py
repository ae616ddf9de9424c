"""Two houses that number their guests alike, and their head office, in one vault."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end_to_end.projects import Project, use_puddingstone

HERE = Path(__file__).parent
NO_UNIT_TESTS = ("--exclude-resource-type", "unit_test")


@dataclass(frozen=True)
class TwoLoads:
    """The project, and its warehouse after each load, and after the second delivery has been loaded once more."""

    project: Project
    first: Path
    second: Path
    second_again: Path


@pytest.fixture(scope="session")
def two_loads(tmp_path_factory: pytest.TempPathFactory) -> TwoLoads:
    """Compile the project once and build it three times."""
    project = _project(tmp_path_factory.mktemp("one_vault") / "project")
    deliver(project, "first")
    project.compile()
    project.build()
    first = project.saved("first")
    deliver(project, "second")
    project.build(*NO_UNIT_TESTS)
    second = project.saved("second")
    project.build(*NO_UNIT_TESTS)
    return TwoLoads(project, first, second, project.saved("second_again"))


def deliver(project: Project, delivery: str) -> None:
    """Put what was delivered where the sources are; a source that delivers nothing new tells the same again."""
    shutil.copytree(HERE / "deliveries" / delivery, project.root / "seeds", dirs_exist_ok=True)


def _project(root: Path) -> Project:
    shutil.copytree(HERE / "project", root, ignore=shutil.ignore_patterns("__pycache__"))
    use_puddingstone(root)
    return Project(root)
