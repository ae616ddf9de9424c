"""Tables loaded by our macros hold what an oracle in plain Python says, whatever is told."""

import pytest
from hypothesis import given, settings

from tests.dbt.automate_dv.harbourmaster import march
from tests.dbt.automate_dv.histories.kinds import KINDS, Kind
from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Rows
from tests.dbt.automate_dv.histories.quay import Quay, expected, renamed
from tests.dbt.automate_dv.histories.shipyard import Forms
from tests.dbt.automate_dv.histories.told import History, Night, histories

pytestmark = pytest.mark.dbt


EVERY_KIND = {kind.model: kind for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=list(EVERY_KIND))
def test_a_table_holds_what_the_oracle_says(quay: Quay, ours: dict[str, Forms], kind: Kind) -> None:
    @settings(max_examples=60, deadline=None)
    @given(history=histories(kind.telling(), kind.cares))
    def check(history: History) -> None:
        _agree(quay, ours, kind, history)

    check()


def test_the_rows_of_a_relation_have_load_times_in_order_even_if_they_are_told_with_one(
    quay: Quay, ours: dict[str, Forms]
) -> None:
    kind = EVERY_KIND["eff_sat_mooring"]

    @settings(max_examples=60, deadline=None)
    @given(history=histories(kind.telling(), kind.cares))
    def check(history: History) -> None:
        at_once = [
            {stage: [{**row, "remark": "calm", LOADED_AT: march(1)} for row in rows] for stage, rows in night.items()}
            for night in history
        ]
        _agree(quay, ours, kind, at_once)

    check()


def test_a_child_that_makes_a_known_set_what_the_set_before_was_adds_nothing(
    quay: Quay, ours: dict[str, Forms]
) -> None:
    def told(*sailors: tuple[str, int]) -> Night:
        crew = {"ship_hk": b"auk", "duty": "cook", "duty_hashdiff": b"1", "record_source": "crews"}
        return {"stg_crews": [{**crew, "sailor": sailor, LOADED_AT: march(day)} for sailor, day in sailors]}

    history = [told(("Ann", 1), ("Bo", 1)), told(("Ann", 2)), told(("Bo", 2))]
    _agree(quay, ours, EVERY_KIND["ma_sat_crew"], history)


def test_the_first_row_of_a_timeline_comes_in_late_without_a_hashdiff(quay: Quay, ours: dict[str, Forms]) -> None:
    _agree(quay, ours, EVERY_KIND["sat_survey"], [_surveyed(b"1", 2), _surveyed(None, 1)])


def test_where_only_newer_rows_count_one_of_the_same_time_is_not_newer(quay: Quay, ours: dict[str, Forms]) -> None:
    _agree(quay, ours, EVERY_KIND["sat_survey_newer"], [_surveyed(b"1", 1), _surveyed(b"2", 1)])


def _surveyed(hashdiff: bytes | None, day: int) -> Night:
    survey = {"ship_hk": b"auk", "berth_hk": b"north", "survey_hashdiff": hashdiff, "draught": 1}
    return {"stg_surveys": [{**survey, "surveyed_on": march(day), LOADED_AT: march(day), "record_source": "desk"}]}


def _agree(quay: Quay, ours: dict[str, Forms], kind: Kind, history: History) -> None:
    table = quay.load(ours, kind.model, history)
    there: Rows = []
    for night, shown in zip(history, table.nights, strict=True):
        staged = [renamed(row, kind.renames) for rows in night.values() for row in rows]
        there = [*there, *kind.oracle(there, staged)]
        assert shown == expected(there, table.columns)
