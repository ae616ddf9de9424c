"""Every question is SQL that both warehouses understand."""

import pytest
import sqlglot
from sqlglot import exp

from puddingstone.showing import questions
from tests.showing.samples import NOW

ASKED = {
    "tables": questions.tables(),
    "latest": questions.latest("slo.slo_history", NOW),
    "days": questions.days("slo.slo_history", NOW),
    "windows": questions.windows("slo.slo_history", NOW),
    "incidents": questions.incidents("slo.slo_incidents", NOW),
    "drills": questions.drills("slo.slo_drills", NOW),
    "probes": questions.probes("slo.slo_probes", NOW),
}


@pytest.mark.parametrize("dialect", ["duckdb", "snowflake"])
@pytest.mark.parametrize("name", ASKED)
def test_it_is_understood_and_has_no_function_that_nobody_knows(name: str, dialect: str) -> None:
    (parsed,) = sqlglot.parse(ASKED[name], dialect=dialect)
    assert isinstance(parsed, exp.Select)
    assert not list(parsed.find_all(exp.Command, exp.Anonymous))
