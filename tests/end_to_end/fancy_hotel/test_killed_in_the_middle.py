"""Fancy Hotel, killed in the middle of its second day and run again, ends as if nothing had happened."""

import signal
from pathlib import Path

import pytest

from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.projects import AS_BEFORE, copy_of, differences

pytestmark = pytest.mark.dbt


SECOND_DAY = ("--vars", "day: 2", "--exclude-resource-type", "test", "unit_test")


@pytest.mark.parametrize(
    "after", [pytest.param(1, marks=pytest.mark.once), 9, pytest.param(21, marks=pytest.mark.once)]
)
def test_a_killed_build_that_is_run_again_gives_what_an_undisturbed_one_gives(
    two_days: TwoDays, tmp_path: Path, after: int
) -> None:
    project = copy_of(two_days.after_first_day, tmp_path / "project")
    assert project.build_and_kill(*SECOND_DAY, after=after) == -signal.SIGKILL
    left_behind = project.saved("left_behind")
    assert differences(two_days.first_day, left_behind)
    assert differences(two_days.second_day, left_behind)
    project.build(*SECOND_DAY, *AS_BEFORE)
    assert differences(two_days.second_day, project.saved("run_again")) == {}
