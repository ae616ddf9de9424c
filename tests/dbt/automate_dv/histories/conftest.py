"""What all histories share: the warehouse in memory, and the SQL of our macros, compiled once."""

from collections.abc import Iterator

import pytest

from tests.dbt.automate_dv.histories.quay import Quay
from tests.dbt.automate_dv.histories.shipyard import Forms, Way, forms


@pytest.fixture(scope="session")
def quay() -> Iterator[Quay]:
    quay = Quay()
    yield quay
    quay.close()


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Forms]:
    return forms(tmp_path_factory.mktemp("alone") / "roads", Way.ALONE)
