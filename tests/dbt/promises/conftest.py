"""One dbt project with all cases of promises, whose tests are run once."""

from pathlib import Path

import pytest

from tests.dbt.promises.cases import arrivals, faults, logs, rows, said_of_models
from tests.dbt.promises.told import Checked, checked, project_of

CASES = [*arrivals.CASES, *rows.CASES, *logs.CASES, *said_of_models.CASES]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the project."""
    root = tmp_path_factory.mktemp("promises")
    project_of(root, [*CASES, *faults.CASES])
    return root


@pytest.fixture(scope="session")
def all_cases(project: Path) -> Checked:
    """What dbt says of all cases."""
    return checked(project)
