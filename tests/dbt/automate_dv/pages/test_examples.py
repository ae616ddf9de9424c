"""What pages show of SQL and of rows is what dbt makes of their examples."""

import pytest

from tests.dbt.automate_dv.pages.library import PAGES
from tests.dbt.automate_dv.pages.page import Block, Page, Statement
from tests.dbt.automate_dv.pages.piermaster import Pier

pytestmark = pytest.mark.dbt


def _outcomes(page: Page, pier: Pier) -> dict[Block, str]:
    statements = {statement.block: _compiled(statement, pier) for statement in page.statements()}
    rows = {rows.block: pier.table(rows.table, rows.block.cells[0], rows.load) for rows in page.rows()}
    return statements | rows


def _compiled(statement: Statement, pier: Pier) -> str:
    loads = {pier.compiled(statement.model, load) for load in statement.loads}
    assert len(loads) == 1, f"loads of {statement.model} differ: show the first and later ones"
    return loads.pop()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_dbt_makes_of_its_examples(page: Page, pier: Pier, request: pytest.FixtureRequest) -> None:
    outcomes = _outcomes(page, pier)
    if request.config.getoption("--rewrite-cases"):
        page.path.write_text(page.rewritten(outcomes), encoding="utf-8")
        return
    shown = "".join(block.text for block in outcomes)
    assert shown == "".join(outcomes.values()), "pytest --rewrite-cases accepts what dbt makes now"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_the_sql_of_every_model_in_it(page: Page) -> None:
    models = {example.name for example in page.examples()}
    assert models
    assert models == {statement.model for statement in page.statements()}
