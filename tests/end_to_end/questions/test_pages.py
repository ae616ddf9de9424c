"""The pages of questions are complete, and ask what is offered to those who ask."""

from collections import Counter

import pytest
import sqlglot
from sqlglot import exp

from tests.end_to_end.projects import REPOSITORY
from tests.end_to_end.questions.asking import PAGES, Question, questions

QUESTIONS = list(questions())
ACROSS = [question for question in QUESTIONS if question.page.stem == "across"]
OFFERED = {(path.parent.name, path.stem) for path in (REPOSITORY / "models" / "marts").glob("*/*.sql")}

asked = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.title)


@asked
def test_a_question_is_asked_of_products_and_of_deliveries(question: Question) -> None:
    assert question.of_products
    assert question.of_deliveries


@asked
def test_a_question_asks_for_what_is_offered_and_for_nothing_else(question: Question) -> None:
    read = {(table.db, table.name) for table in _tables(question.of_products)}
    assert read
    assert read <= OFFERED


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


def test_every_product_is_asked() -> None:
    asked_for = {table.db for each in QUESTIONS for table in _tables(each.of_products)}
    assert asked_for == {product for product, _ in OFFERED}


def test_every_page_is_in_the_list_of_pages() -> None:
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    assert all(f"]({page.name})" in index for page in {question.page for question in QUESTIONS})


def _tables(sql: str) -> list[exp.Table]:
    parsed = sqlglot.parse_one(sql, dialect="duckdb")
    own = {each.alias for each in parsed.find_all(exp.CTE)}
    return [table for table in parsed.find_all(exp.Table) if table.db or table.name not in own]
