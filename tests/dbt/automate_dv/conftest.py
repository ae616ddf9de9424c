"""The harbour's vault, loaded right and loaded as AutomateDV itself would load it."""

from pathlib import Path

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour


def _loaded(folder: Path, variables: dict[str, object] | None = None) -> Harbour:
    harbour = Harbour(folder)
    harbour.deliver("first_delivery")
    harbour.dbt("run", variables=variables)
    harbour.keep("first")
    harbour.deliver("second_delivery")
    harbour.dbt("run", variables=variables)
    harbour.keep("second")
    return harbour


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Three loads of full history: the first delivery, the second one on top, and the same once more."""
    harbour = _loaded(tmp_path_factory.mktemp("right") / "harbour")
    harbour.said["third"] = harbour.dbt("build")
    harbour.keep("third")
    return harbour


@pytest.fixture(scope="session")
def stock_harbour(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Two loads that match AutomateDV to the letter, hashed in another way."""
    folder = tmp_path_factory.mktemp("stock") / "harbour"
    return _loaded(folder, {"puddingstone_match_stock": True, "hash": "SHA", "hash_content_casing": "disabled"})
