"""Tables loaded by our macros hold what an oracle in plain Python says, whatever is told."""

import pytest
from hypothesis import given, settings

from tests.dbt.automate_dv.histories.kinds import KINDS, Kind
from tests.dbt.automate_dv.histories.oracle.rows import Rows
from tests.dbt.automate_dv.histories.quay import Quay, expected, renamed
from tests.dbt.automate_dv.histories.shipyard import Forms
from tests.dbt.automate_dv.histories.told import History, histories

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("histories")]


@pytest.mark.parametrize("kind", KINDS, ids=[kind.model for kind in KINDS])
def test_a_table_holds_what_the_oracle_says(quay: Quay, ours: dict[str, Forms], kind: Kind) -> None:
    @settings(max_examples=60, deadline=None)
    @given(history=histories(kind.telling(), kind.cares))
    def check(history: History) -> None:
        table = quay.load(ours, kind.model, history)
        there: Rows = []
        for night, shown in zip(history, table.nights, strict=True):
            staged = [renamed(row, kind.renames) for rows in night.values() for row in rows]
            there = [*there, *kind.oracle(there, staged)]
            assert shown == expected(there, table.columns)

    check()
