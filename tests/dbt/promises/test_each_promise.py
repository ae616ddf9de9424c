"""Each test of a promise, run by dbt on tables that keep it, nearly keep it, and break it."""

from pathlib import Path

import pytest

from tests.dbt.promises.conftest import CASES
from tests.dbt.promises.told import FOUND, Case, Checked, as_shown, checked, rows_of

pytestmark = pytest.mark.dbt

COLUMNS = (
    "product, subject, promise, kind, word, element, measured, target, warns_at, unit, better, good, total, level, "
    "since, window_begins, window_ends, said, measured_at, invocation_id"
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_promise_is_measured_and_judged(case: Case, all_cases: Checked) -> None:
    assert [as_shown(row) for row in all_cases.kept(case.name, *FOUND)] == rows_of(case.found)
    assert all_cases.statuses[case.name] == case.status


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_dbt_counts_what_is_missed_and_below_zero_what_warns(case: Case, all_cases: Checked) -> None:
    levels = [level for (level,) in all_cases.kept(case.name, "level")]
    assert all_cases.failures[case.name] == (levels.count("missed") or -levels.count("warning"))


def test_what_is_kept_has_the_columns_of_a_measurement_whatever_is_measured(all_cases: Checked) -> None:
    for case in CASES:
        assert all_cases.kept(case.name, "measured_at"), case.name
        described = all_cases.described(case.name)
        assert ", ".join(name for name, _ in described) == COLUMNS
        assert dict(described)["good"] == dict(described)["total"] == "BIGINT"
        assert dict(described)["since"] == dict(described)["measured_at"] == "TIMESTAMP"
        assert dict(described)["measured"] == dict(described)["warns_at"] == "DOUBLE"


def test_percentages_are_of_what_is_good_or_bad_and_nothing_is_good_of_nothing(all_cases: Checked) -> None:
    for case in CASES:
        for unit, better, measured, good, total, word in all_cases.kept(
            case.name, "unit", "better", "measured", "good", "total", "word"
        ):
            assert 0 <= good <= total, case.name
            if measured is None:
                assert total == 0, case.name
            elif unit == "percent" and word != "steady":
                part = good if better == "higher" else total - good
                assert measured == pytest.approx(100 * part / total), case.name


def test_a_missed_promise_says_which_by_how_much_and_since_when(all_cases: Checked) -> None:
    assert all_cases.kept("rows_too_late", "product", "subject", "promise", "said") == [
        (
            "",
            "rows_too_late",
            "fresh",
            "33.33 percent: 1 of 3 rows came within 15 minutes, promised is at least 75 percent",
        )
    ]
    said = [said for (said,) in all_cases.kept("told_too_late_and_much_lost", "said")]
    assert said[2] == (
        "1 of 2 incidents were told in time, the longest took 31 minutes, promised is at most 30 minutes"
    )
    assert all_cases.kept("a_name_is_shown", "said") == [("a_name_is_shown shows name, promised is at most 0 columns",)]


def test_a_batch_is_due_by_the_clocks_of_the_day_in_autumn_too(project: Path) -> None:
    autumn = checked(project, "--select", "slo_ready_though_clocks_change", now="2026-11-02 12:00:00")
    assert autumn.kept("ready_though_clocks_change", "cast(window_begins as varchar)", "good", "total") == [
        ("2026-10-12 12:00:00", 2, 6)
    ]
