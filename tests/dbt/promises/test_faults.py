"""Each thing that goes wrong is caught by exactly the promise that names it."""

import pytest

from tests.dbt.promises.cases.faults import FAULTS
from tests.dbt.promises.told import Checked

pytestmark = pytest.mark.dbt


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_caught_by_its_promise_and_nothing_else_cries(fault: str, all_cases: Checked) -> None:
    kept = all_cases.kept(fault, "promise", "level")
    assert {promise for promise, level in kept if level == "missed"} == FAULTS[fault][-1]
    assert {level for _, level in kept} <= {"met", "missed"}
    assert len(kept) == 10
    assert all_cases.statuses[fault] == ("fail" if FAULTS[fault][-1] else "pass")
