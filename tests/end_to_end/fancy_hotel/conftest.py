"""Fancy Hotel, built on its two days, and the second day once more."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end_to_end.projects import AS_BEFORE, REPOSITORY, Project, copy_of, copy_packages

_PARTS = ("domain_models", "macros", "packages", "seeds")
_FILES = ("dbt_project.yml", "package-lock.yml", "profiles.yml", "pyproject.toml")


@dataclass(frozen=True)
class TwoDays:
    """The project as it was after each day, and the warehouse after each build."""

    after_first_day: Project
    after_second_day: Project
    first_day: Path
    second_day: Path
    second_day_again: Path

    def warehouse(self, day: int) -> Path:
        """The warehouse after a day."""
        return {1: self.first_day, 2: self.second_day}[day]


@pytest.fixture(scope="session")
def two_days(tmp_path_factory: pytest.TempPathFactory) -> TwoDays:
    """Compile the example once and build it three times."""
    project = compiled(tmp_path_factory.mktemp("fancy_hotel"))
    project.build("--vars", "day: 1")
    first_day = project.saved("first_day")
    kept = copy_of(project, tmp_path_factory.mktemp("kept") / "project")
    project.build("--vars", "day: 2")
    second_day = project.saved("second_day")
    project.build("--vars", "day: 2", *AS_BEFORE, "--exclude-resource-type", "test", "unit_test")
    return TwoDays(kept, project, first_day, second_day, project.saved("second_day_again"))


def compiled(root: Path) -> Project:
    """The example in a folder of its own, compiled, and not built yet."""
    for part in _PARTS:
        shutil.copytree(REPOSITORY / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for file in _FILES:
        if (REPOSITORY / file).exists():
            shutil.copy(REPOSITORY / file, root)
    copy_packages(root, REPOSITORY / "packages" / "automate_dv")
    project = Project(root)
    project.compile()
    return project
