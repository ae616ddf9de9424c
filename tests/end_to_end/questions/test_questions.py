"""Every question has the same answer in the products as in the deliveries, of which it is asked by an SQL of its own."""

from collections import Counter

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.projects import REPOSITORY
from tests.end_to_end.questions.asking import PAGES, Answer, Question, answer, deliveries, questions

QUESTIONS = list(questions())
ACROSS = [question for question in QUESTIONS if question.page.stem == "across"]

asked = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.title)
built = pytest.mark.xdist_group("fancy_hotel")


@pytest.fixture(scope="module")
def told() -> dict[int, duckdb.DuckDBPyConnection]:
    """What all deliveries up to each day say."""
    return {day: deliveries(day) for day in (1, 2)}


def _of_products(two_days: TwoDays, day: int, question: Question) -> Answer:
    with duckdb.connect(str(two_days.warehouse(day)), read_only=True) as connection:
        return answer(connection, question.of_products)


@pytest.mark.dbt
@built
@pytest.mark.parametrize("day", [1, 2])
@asked
def test_products_answer_as_the_deliveries_do(
    two_days: TwoDays, told: dict[int, duckdb.DuckDBPyConnection], day: int, question: Question
) -> None:
    found = _of_products(two_days, day, question)
    assert found == answer(told[day], question.of_deliveries)
    assert any(found.numbers)


@pytest.mark.dbt
@built
@asked
def test_the_page_shows_the_answer_of_the_second_day(
    two_days: TwoDays, question: Question, request: pytest.FixtureRequest
) -> None:
    found = _of_products(two_days, 2, question).as_table()
    if request.config.getoption("--rewrite-cases"):
        question.show(found)
        return
    assert question.shown == found, "pytest --rewrite-cases accepts what is answered now"


@pytest.mark.dbt
@built
def test_the_second_day_changes_almost_every_answer(two_days: TwoDays) -> None:
    same = [each.title for each in QUESTIONS if _of_products(two_days, 1, each) == _of_products(two_days, 2, each)]
    assert len(same) <= len(QUESTIONS) / 20, same


@asked
def test_a_question_is_asked_of_both(question: Question) -> None:
    assert question.of_products
    assert question.of_deliveries


@asked
def test_a_question_asks_for_what_is_offered_and_for_nothing_else(question: Question) -> None:
    read = {(table.db, table.name) for table in _tables(question.of_products)}
    offered = {(path.parent.name, path.stem) for path in (REPOSITORY / "models" / "marts").glob("*/*.sql")}
    assert read
    assert read <= offered


@asked
def test_a_question_says_in_which_order_it_is_answered(question: Question) -> None:
    assert sqlglot.parse_one(question.of_products, dialect="duckdb").args.get("order")


@pytest.mark.parametrize("question", ACROSS, ids=lambda question: question.title)
def test_a_question_across_domains_asks_more_than_one_product(question: Question) -> None:
    assert len({table.db for table in _tables(question.of_products)}) > 1


def test_there_are_enough_questions_and_none_is_asked_twice() -> None:
    assert len(QUESTIONS) >= 30
    assert len(ACROSS) >= 10
    assert [title for title, times in Counter(each.title for each in QUESTIONS).items() if times > 1] == []


def test_every_page_is_in_the_list_of_pages() -> None:
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    assert all(f"]({page.name})" in index for page in {question.page for question in QUESTIONS})


def _tables(sql: str) -> list[exp.Table]:
    parsed = sqlglot.parse_one(sql, dialect="duckdb")
    own = {each.alias for each in parsed.find_all(exp.CTE)}
    return [table for table in parsed.find_all(exp.Table) if table.name not in own or table.db]
