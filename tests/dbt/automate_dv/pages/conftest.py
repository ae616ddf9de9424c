"""The models of all pages, run on two deliveries."""

import pytest

from tests.dbt.automate_dv.pages.library import PAGES
from tests.dbt.automate_dv.pages.piermaster import Pier


@pytest.fixture(scope="session")
def pier(tmp_path_factory: pytest.TempPathFactory) -> Pier:
    """Two loads, each of the rows that were delivered since the one before."""
    pier = Pier(tmp_path_factory.mktemp("pages") / "pier", PAGES)
    pier.load("first", "run")
    pier.load("second", "build")
    return pier
