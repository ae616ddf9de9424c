"""Every question has the same answer in the products as in the deliveries, asked by an SQL of its own."""

import duckdb
import pytest

from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.questions.asking import Answer, Question, answer, deliveries, questions

pytestmark = pytest.mark.dbt

QUESTIONS = list(questions())

asked = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.title)


@pytest.fixture(scope="module")
def told() -> dict[int, duckdb.DuckDBPyConnection]:
    """What all deliveries up to each day say."""
    return {day: deliveries(day) for day in (1, 2)}


def _of_products(two_days: TwoDays, day: int, question: Question) -> Answer:
    with duckdb.connect(str(two_days.warehouse(day)), read_only=True) as connection:
        return answer(connection, question.of_products)


@pytest.mark.parametrize("day", [1, 2])
@asked
def test_the_products_answer_as_the_deliveries_do(
    two_days: TwoDays, told: dict[int, duckdb.DuckDBPyConnection], day: int, question: Question
) -> None:
    found = _of_products(two_days, day, question)
    assert found == answer(told[day], question.of_deliveries)
    assert any(found.numbers)


@asked
def test_the_page_shows_the_answer_of_the_second_day(
    two_days: TwoDays, question: Question, request: pytest.FixtureRequest
) -> None:
    found = _of_products(two_days, 2, question).as_table()
    if request.config.getoption("--rewrite-cases"):
        question.show(found)
        return
    assert question.shown == found, "pytest --rewrite-cases accepts what is answered now"


def test_the_second_day_changes_almost_every_answer(two_days: TwoDays) -> None:
    same = [each.title for each in QUESTIONS if _of_products(two_days, 1, each) == _of_products(two_days, 2, each)]
    assert len(same) <= len(QUESTIONS) / 20, same
