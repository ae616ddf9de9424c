"""What followed what at Economy Motel is what its spreadsheets say, on both days."""

from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.fancy_hotel.conftest import compiled
from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries
from tests.end_to_end.projects import Project

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("outcomes")]

_ORACLE = Path(__file__).parent / "oracle" / "outcomes.sql"
_COLUMNS = "activity, outcome, said, case_type, happened, followed, median_minutes"
_SELECTION = ("--select", "+outcomes_economy_motel", "--exclude-resource-type", "test", "unit_test")
DAYS = (1, 2)


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The warehouse after each day, with as much as outcomes need."""
    project: Project = compiled(tmp_path_factory.mktemp("outcomes"))
    warehouses = {}
    for day in DAYS:
        project.build("--vars", f"day: {day}", *_SELECTION)
        warehouses[day] = project.saved(f"day_{day}")
    return warehouses


@pytest.mark.parametrize("day", DAYS)
def test_what_was_put_down_followed_as_often_and_as_soon_as_the_spreadsheets_say(
    after: dict[int, Path], day: int
) -> None:
    told = told_by_deliveries(day)
    told.execute("create schema others; set search_path = 'others'")
    told.execute(_ORACLE.read_text(encoding="utf-8"))
    expected = told.execute(f"select {_COLUMNS} from others.outcomes order by all").fetchall()
    with duckdb.connect(str(after[day]), read_only=True) as warehouse:
        found = warehouse.execute(
            f"select {_COLUMNS} from business_vault.outcomes_economy_motel order by all"
        ).fetchall()
    assert found == expected
    assert sum(row[5] for row in found) > 50


def test_shares_are_of_those_events_that_happened(after: dict[int, Path]) -> None:
    with duckdb.connect(str(after[2]), read_only=True) as warehouse:
        rows = warehouse.execute(
            "select happened, followed, share from business_vault.outcomes_economy_motel where happened > 0"
        ).fetchall()
    assert [share for _, _, share in rows] == pytest.approx([followed / happened for happened, followed, _ in rows])
