"""What our macros load and what the real AutomateDV loads, on the same random histories."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import given, settings

from tests.dbt.automate_dv.histories.differences import DIFFERENCES, Difference
from tests.dbt.automate_dv.histories.kinds import KINDS, Kind
from tests.dbt.automate_dv.histories.quay import Quay, Table
from tests.dbt.automate_dv.histories.shipyard import Forms, Way, forms
from tests.dbt.automate_dv.histories.told import History, histories
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL

pytestmark = [
    pytest.mark.dbt,
    pytest.mark.xdist_group("parity"),
    pytest.mark.skipif(not REAL, reason=NO_REAL),
]

ENOUGH = 10
KNOWN = pytest.mark.parametrize("difference", DIFFERENCES, ids=[difference.name for difference in DIFFERENCES])
EVERY_KIND = pytest.mark.parametrize("kind", KINDS, ids=[kind.model for kind in KINDS])


class Fleet(NamedTuple):
    """The same history, loaded in every way."""

    quay: Quay
    ours: dict[str, Forms]
    ours_matching_stock: dict[str, Forms]
    ours_beside: dict[str, Forms]
    stock: dict[str, Forms]

    def load(self, forms: dict[str, Forms], model: str, history: History) -> Table:
        """What is in the table after each night."""
        return self.quay.load(forms, model, history)


@pytest.fixture(scope="module")
def fleet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fleet]:
    def built(way: Way, **variables: object) -> dict[str, Forms]:
        return forms(tmp_path_factory.mktemp("way") / "roads", way, variables)

    quay = Quay()
    yield Fleet(
        quay,
        ours=built(Way.ALONE),
        ours_matching_stock=built(Way.ALONE, puddingstone_match_stock=True),
        ours_beside=built(Way.BESIDE),
        stock=built(Way.STOCK),
    )
    quay.close()


@EVERY_KIND
def test_tables_equal_those_of_stock_when_asked_to_and_differ_only_where_it_is_listed(fleet: Fleet, kind: Kind) -> None:
    listed = [difference for difference in DIFFERENCES if kind.model in difference.models]
    seen: Counter[bool] = Counter()

    @settings(max_examples=40, deadline=None)
    @given(history=histories(kind.telling_for_stock(), once_for_all=True))
    def check(history: History) -> None:
        stock = fleet.load(fleet.stock, kind.model, history)
        assert fleet.load(fleet.ours_matching_stock, kind.model, history) == stock
        ours = fleet.load(fleet.ours, kind.model, history)
        assert fleet.load(fleet.ours_beside, kind.model, history) == ours
        is_alike = not any(difference.applies(history) for difference in listed)
        seen[is_alike] += 1
        assert ours == stock or not is_alike

    check()
    assert seen[True] >= ENOUGH


@KNOWN
def test_what_is_listed_differs(fleet: Fleet, difference: Difference) -> None:
    for model in difference.models:
        assert difference.applies(difference.example)
        stock = fleet.load(fleet.stock, model, difference.example)
        assert fleet.load(fleet.ours, model, difference.example) != stock
        assert fleet.load(fleet.ours_matching_stock, model, difference.example) == stock
