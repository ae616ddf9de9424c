"""The strait with nothing wrong: built, asked and checked once for all faults."""

import pytest

from tests.end_to_end.promises.strait import Strait, begin, check


@pytest.fixture(scope="session")
def strait(tmp_path_factory: pytest.TempPathFactory) -> Strait:
    """Build the project, ask what is published as consumers do, and check all promises."""
    project = begin(tmp_path_factory.mktemp("promises") / "project")
    project.build("--exclude-resource-type", "unit_test")
    project.puddingstone("probe")
    first = check(project)
    return Strait(project, project.saved("sound"), first)
