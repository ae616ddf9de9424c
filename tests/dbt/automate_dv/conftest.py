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
    """Full history, loaded again and again: two deliveries, the same once more, and all of it with a new load time."""
    harbour = _loaded(tmp_path_factory.mktemp("right") / "harbour")
    harbour.said["third"] = harbour.dbt("build")
    harbour.keep("third")
    harbour.dbt("run", "--full-refresh", "--select", "pit_ship", "pit_berth", "bridge_host")
    harbour.keep("built_anew")
    harbour.deliver("told_again")
    harbour.dbt("run", "--select", "+sat_rating", "+eff_sat_mooring")
    harbour.keep("told_again")
    return harbour


@pytest.fixture(scope="session")
def stock_harbour(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Two loads that match AutomateDV to the letter, hashed in another way."""
    folder = tmp_path_factory.mktemp("stock") / "harbour"
    return _loaded(folder, {"puddingstone_match_stock": True, "hash": "SHA", "hash_content_casing": "disabled"})
