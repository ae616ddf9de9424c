"""What our macros load and what the real AutomateDV loads, on the same random histories."""

import pytest
from hypothesis import given, settings

from tests.dbt.automate_dv.histories.differences import DIFFERENCES, Difference
from tests.dbt.automate_dv.histories.kinds import KINDS, Kind
from tests.dbt.automate_dv.histories.quay import Quay
from tests.dbt.automate_dv.histories.shipyard import Forms, Way, forms
from tests.dbt.automate_dv.histories.told import History, histories
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL

pytestmark = [
    pytest.mark.dbt,
    pytest.mark.skipif(not REAL, reason=NO_REAL),
]

ENOUGH = 2
KNOWN = pytest.mark.parametrize("difference", DIFFERENCES, ids=[difference.name for difference in DIFFERENCES])
EVERY_KIND = pytest.mark.parametrize("kind", KINDS, ids=[kind.model for kind in KINDS])


@pytest.fixture(scope="module")
def ours_matching_stock(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Forms]:
    return forms(tmp_path_factory.mktemp("matching") / "roads", Way.ALONE, {"puddingstone_match_stock": True})


@pytest.fixture(scope="module")
def ours_beside(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Forms]:
    return forms(tmp_path_factory.mktemp("beside") / "roads", Way.BESIDE)


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Forms]:
    return forms(tmp_path_factory.mktemp("stock") / "roads", Way.STOCK)


@EVERY_KIND
def test_tables_are_those_of_stock_when_asked_for(
    quay: Quay, ours_matching_stock: dict[str, Forms], stock: dict[str, Forms], kind: Kind
) -> None:
    @settings(max_examples=25, deadline=None)
    @given(history=histories(kind.telling_for_stock(), once_for_all=True))
    def check(history: History) -> None:
        assert quay.load(ours_matching_stock, kind.model, history) == quay.load(stock, kind.model, history)

    check()


@EVERY_KIND
def test_tables_are_those_of_stock_but_for_what_is_listed(
    quay: Quay, ours: dict[str, Forms], stock: dict[str, Forms], kind: Kind
) -> None:
    listed = [difference for difference in DIFFERENCES if kind.model in difference.models]
    compared: list[History] = []

    @settings(max_examples=60, deadline=None)
    @given(history=histories(kind.telling_for_stock(), once_for_all=True))
    def check(history: History) -> None:
        if not any(difference.applies(history) for difference in listed):
            assert quay.load(ours, kind.model, history) == quay.load(stock, kind.model, history)
            compared.append(history)

    check()
    assert len(compared) >= ENOUGH


@EVERY_KIND
def test_tables_are_the_same_alone_and_beside_the_real_automate_dv(
    quay: Quay, ours: dict[str, Forms], ours_beside: dict[str, Forms], kind: Kind
) -> None:
    @settings(max_examples=5, deadline=None)
    @given(history=histories(kind.telling()))
    def check(history: History) -> None:
        assert quay.load(ours_beside, kind.model, history) == quay.load(ours, kind.model, history)

    check()


@KNOWN
def test_what_is_listed_differs(
    quay: Quay,
    ours: dict[str, Forms],
    ours_matching_stock: dict[str, Forms],
    stock: dict[str, Forms],
    difference: Difference,
) -> None:
    for model in difference.models:
        assert difference.applies(difference.example)
        by_stock = quay.load(stock, model, difference.example)
        assert quay.load(ours, model, difference.example) != by_stock
        assert quay.load(ours_matching_stock, model, difference.example) == by_stock
