"""Every question about the flights has the same answer in the vault as in what was published."""

import re
from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.nycflights.conftest import SCHEMAS
from tests.end_to_end.projects import AS_BEFORE, Project, row_counts

pytestmark = [pytest.mark.dbt, pytest.mark.once]

QUESTIONS = sorted((Path(__file__).parent / "questions").glob("*.sql"))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda path: path.stem)
def test_the_vault_answers_as_the_published_tables_do(flights: Project, question: Path) -> None:
    as_published, from_vault = re.split(r"^-- from the \w+$", question.read_text(encoding="utf-8"), flags=re.MULTILINE)
    with duckdb.connect(str(flights.warehouse), read_only=True) as connection:
        connection.execute(f"set search_path = '{','.join(SCHEMAS)}'")
        expected = connection.execute(as_published)
        columns, rows = [column[0] for column in expected.description], sorted(expected.fetchall(), key=str)
        found = connection.execute(from_vault)
        assert [column[0] for column in found.description] == columns
        assert rows
        assert sorted(found.fetchall(), key=str) == rows


def test_there_are_at_least_ten_questions() -> None:
    assert len(QUESTIONS) >= 10


def test_every_flight_is_in_the_vault(flights: Project) -> None:
    found = row_counts(flights.warehouse)
    assert found["raw_vault.hub_flight"] == found["raw_bureau.flights"] == 336_776
    assert found["raw_vault.nh_link_flight_planned"] == 336_776
    assert found["raw_vault.nh_link_flight_departed"] + found["raw_vault.nh_link_flight_cancelled"] == 336_776
    assert found["raw_vault.nh_link_weather_observed"] == found["raw_stations.weather"] == 26_115


def test_the_same_tables_again_add_not_one_row_anywhere(flights: Project) -> None:
    before = row_counts(flights.warehouse)
    flights.build(*AS_BEFORE, "--exclude-resource-type", "test", "unit_test")
    assert row_counts(flights.warehouse) == before
