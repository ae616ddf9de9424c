"""Each thing that goes wrong on the strait is caught by the promise that names it, and nothing else cries."""

import pytest

from tests.end_to_end.promises.faults import FAULTS, REPLAYED
from tests.end_to_end.promises.strait import Strait

pytestmark = pytest.mark.dbt

PRODUCTS = ("boardings", "crossings", "moorings", "passages", "sightings", "weighings")
_DUPLICATES = "subject = 'fct_passages' and promise = 'duplicates'"
DAY_BEFORE = ("--vars", "puddingstone_now: 2026-03-16 14:00:00")
HOURS_LATER = ("--vars", "puddingstone_now: 2026-03-17 17:00:00")
NOT_MEASURED = {
    **dict.fromkeys(((product, "retained") for product in PRODUCTS), "DuckDB has no log of who read what"),
    ("dim_vehicle", "complete"): "no tag was sold in the last day",
    ("dim_vehicle", "fresh_95_percent_in_15_minutes"): "no tag was sold in the last day",
    ("dim_vehicle", "fresh_99_percent_in_1_hour"): "no tag was sold in the last day",
}
FRESH = {"fresh_95_percent_in_15_minutes", "fresh_99_percent_in_1_hour"}
ALWAYS = {"available", "complete", "duplicates", "nulls", "unique_key"}
HELD = {
    "dim_vehicle": FRESH,
    "fct_passages": {*FRESH, "steady", "nulls_lane"},
    "fct_weighings": {*FRESH, "steady"},
    "fct_boardings": {*FRESH, "steady", "complete_vehicle_boarded"},
    "fct_moorings": {"ready_by_06_00", "steady"},
    "fct_crossings": {*FRESH, "steady"},
    "fct_sightings": {*FRESH, "steady"},
}
SLOW = """
alter table sightings.fct_sightings rename to of_sightings;
create view sightings.fct_sightings as
select * replace (
    case when (select max(hash(tick)) from range(3000000000) as ticks (tick)) > 0 then lane end as lane
)
from sightings.of_sightings
"""


def test_where_nothing_is_wrong_all_promises_are_met(strait: Strait) -> None:
    assert (strait.first.code, strait.first.failed, strait.first.warned) == (0, set(), set())
    not_met = {promise: level for promise, level in strait.first.levels.items() if level != "met"}
    assert not_met == dict.fromkeys(NOT_MEASURED, "unknown")
    for table, more in HELD.items():
        assert {promise for subject, promise in strait.first.levels if subject == table} == more | ALWAYS


@pytest.mark.parametrize("sentence", FAULTS)
def test_a_fault_is_caught_by_the_promise_that_names_it_and_nothing_else_cries(sentence: str, strait: Strait) -> None:
    fault = FAULTS[sentence]
    strait.goes_wrong(*fault.happens)
    if fault.loads:
        strait.load(*fault.loads)
    found = strait.checked(*filter(None, (fault.of,)))
    assert found.cries() == fault.cries
    assert {f"{subject}__promises" for subject, _ in fault.cries} == (found.failed | found.warned) - fault.technical
    assert fault.technical <= found.failed
    assert found.code == (1 if "missed" in fault.cries.values() else 0)
    assert fault.says in found.said
    assert set(found.levels) == set(strait.first.levels)


def test_an_interface_that_is_made_a_slow_view_is_caught_by_who_asks_it(strait: Strait) -> None:
    strait.goes_wrong(SLOW)
    assert "1 of 1 interfaces answered." in strait.project.puddingstone("probe", "--product", "sightings")
    found = strait.checked()
    assert found.cries() == {("fct_sightings", "available"): "missed"}
    assert (found.code, found.failed) == (1, {"fct_sightings__promises"})
    assert (
        "missed: sightings / fct_sightings / available: 66.67 percent: 4 of 6 questions were answered "
        "within 1 second, promised is at least 99.5 percent; missed since 2026-03-17 14:00 UTC"
    ) in found.said


def test_a_source_that_falls_silent_is_not_fresh_any_more(strait: Strait) -> None:
    strait.goes_wrong()
    found = strait.checked(*HOURS_LATER)
    assert found.cries() == dict.fromkeys(
        ((table, promise) for table, promises in HELD.items() for promise in promises & FRESH), "missed"
    )
    assert (
        "missed: passages / fct_passages / fresh_95_percent_in_15_minutes: a source has delivered nothing since "
        "2026-03-17 13:" in found.said
    )


def test_what_is_repaired_is_met_again_and_its_miss_is_remembered(strait: Strait) -> None:
    strait.goes_wrong(REPLAYED)
    then = strait.checked(*DAY_BEFORE)
    assert then.cries() == {("fct_passages", "duplicates"): "missed"}
    strait.load("fct_passages")
    assert strait.checked().cries() == {}
    remembered = f"select distinct level, good, total from slo.slo_history where {_DUPLICATES} order by total desc"
    assert strait.asked(remembered) == [
        ("missed", 4456, 4744),
        ("met", 4456, 4456),
    ]
    assert strait.asked(f"select level, missed_since from slo.slo_status where {_DUPLICATES}") == [("met", None)]
    budgets = (
        f"select days, total - good, round(burn_rate, 1), budget_left < 0 from slo.slo_budgets where {_DUPLICATES}"
    )
    assert strait.asked(f"{budgets} order by days") == [(1, 0, 0.0, False), (7, 288, 31.3, True), (30, 288, 31.3, True)]
