"""The example, built once for all who look into it: on its two days, and the second day once more."""

import pytest

from tests.end_to_end.fancy_hotel.conftest import TwoDays, compiled
from tests.end_to_end.projects import copy_of


@pytest.fixture(scope="session")
def two_days(tmp_path_factory: pytest.TempPathFactory) -> TwoDays:
    """Compile the example once and build it three times; who asks for it is in the group called fancy_hotel."""
    project = compiled(tmp_path_factory.mktemp("fancy_hotel"))
    project.build("--vars", "day: 1")
    first_day = project.saved("first_day")
    kept = copy_of(project, tmp_path_factory.mktemp("kept") / "project")
    project.build("--vars", "day: 2")
    second_day = project.saved("second_day")
    project.build("--vars", "day: 2", "--exclude-resource-type", "unit_test")
    return TwoDays(kept, first_day, second_day, project.saved("second_day_again"))
