"""Tables loaded by our macros hold what an oracle in plain Python says, whatever is told."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dbt.automate_dv.histories.kinds import KINDS, Kind
from tests.dbt.automate_dv.histories.oracle.rows import Rows
from tests.dbt.automate_dv.histories.quay import Quay, expected, renamed
from tests.dbt.automate_dv.histories.shipyard import Forms, Way, forms
from tests.dbt.automate_dv.histories.told import histories

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("histories")]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Forms]:
    return forms(tmp_path_factory.mktemp("alone") / "roads", Way.ALONE)


@pytest.fixture(scope="module")
def quay() -> Iterator[Quay]:
    quay = Quay()
    yield quay
    quay.close()


@pytest.mark.parametrize("kind", KINDS, ids=[kind.model for kind in KINDS])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_table_holds_what_the_oracle_says(
    compiled: dict[str, Forms], quay: Quay, kind: Kind, data: st.DataObject
) -> None:
    history = data.draw(histories(kind.telling(), kind.cares))
    table = quay.load(compiled, kind.model, history)
    there: Rows = []
    for night, shown in zip(history, table.nights, strict=True):
        staged = [renamed(row, kind.renames) for rows in night.values() for row in rows]
        there = [*there, *kind.oracle(there, staged)]
        assert shown == expected(there, table.columns)
