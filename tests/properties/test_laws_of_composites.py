"""What holds for the composites of every sound business."""

import sqlglot
from hypothesis import HealthCheck, Phase, given, settings

from puddingstone.domain import Business
from puddingstone.planning import plan
from puddingstone.tracing import Place, trace
from tests.emitting.rendering import columns_of, composites_of, sql_of
from tests.end_to_end.fancy_hotel.compiled_lineage import CompiledLineage
from tests.properties.businesses import businesses

law = settings(
    max_examples=20,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@law
@given(businesses())
def test_duckdb_takes_every_composite_and_gives_the_columns_that_are_promised(business: Business) -> None:
    vault = plan(business)
    for table in composites_of(vault):
        assert columns_of(vault, table) == [(column.name, column.type) for column in table.columns], table.name


@law
@given(businesses())
def test_snowflake_can_read_every_composite(business: Business) -> None:
    vault = plan(business)
    for table in composites_of(vault):
        assert sqlglot.parse_one(sql_of(vault, table, "snowflake"), dialect="snowflake")


@law
@given(businesses())
def test_composites_are_made_of_what_their_sql_takes(business: Business) -> None:
    vault = plan(business)
    lineage = trace(vault)
    known = {each.name: {column.name: column.type for column in each.columns} for each in vault.tables}
    for table in composites_of(vault):
        compiled = CompiledLineage(sql_of(vault, table), known, set(known))
        for column in table.columns:
            made = lineage.made[Place(table.name, column.name)].of
            ours = {tuple(each.place) for each in made if each.how != "join"}
            assert set(compiled.column(column.name)) == ours, (table.name, column.name)
        assert set(compiled.rows()) == {tuple(each.place) for each in lineage.rows[table.name]}, table.name
