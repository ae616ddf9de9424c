"""What holds for the lineage of every sound business."""

import json
from datetime import UTC, datetime

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from puddingstone.domain import Business
from puddingstone.planning import plan
from puddingstone.tracing import Lineage, Place, Telling, events, events_of_products, trace
from puddingstone.vault import AnyTable, ComposedFact, ComputedView, Deliveries, Mart, Stage
from tests.properties.businesses import businesses, shuffled
from tests.tracing.openlineage_rules import check_event

TELLING = Telling("urn:puddingstone:0", "hotel", datetime(2026, 3, 27, 18, tzinfo=UTC))
SENTINELS = {"the beginning of time", "the end of time", "counted from the part up to the whole"}

law = settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def sources_of(table: AnyTable) -> list[str]:
    """The tables of sources that a table reads itself."""
    match table:
        case Stage():
            return [f"{table.source}.{table.source_table}"]
        case Deliveries():
            return [f"{each.source}.{each.table}" for each in table.delivered]
        case _:
            return []


@law
@given(businesses())
def test_every_column_is_traced_to_columns_of_what_its_table_reads(business: Business) -> None:
    vault = plan(business)
    lineage = trace(vault)
    places = {Place(table.name, column.name) for table in vault.tables for column in table.columns}
    assert set(lineage.made) == places
    for table in vault.tables:
        read = set(sources_of(table)) or set(table.reads)
        made = [cause for column in table.columns for cause in lineage.made[Place(table.name, column.name)].of]
        for cause in (*made, *lineage.rows[table.name]):
            assert cause.place.table in read, (table.name, cause)
            assert sources_of(table) or cause.place in places, (table.name, cause)


@law
@given(businesses())
def test_every_column_of_a_product_begins_at_a_source_or_holds_a_constant(business: Business) -> None:
    vault = plan(business)
    lineage = trace(vault)
    constants = {
        each.expression.strip() for table in vault.tables if isinstance(table, Stage) for each in table.derived
    }
    constants |= {table.event_time.strip() for table in vault.tables if isinstance(table, Stage)}
    constants |= {table.load_time.strip() for table in vault.tables if isinstance(table, Stage)}
    constants |= {
        fact.expression.strip() for table in vault.tables if isinstance(table, ComputedView) for fact in table.facts
    }
    for table in vault.tables:
        for column in table.columns if isinstance(table, Mart) else ():
            place = Place(table.name, column.name)
            if not lineage.sources(place) and isinstance(table, ComposedFact):
                assert _otherwise(place, lineage), place
            elif not lineage.sources(place):
                assert _otherwise(place, lineage) & (SENTINELS | constants), place


@law
@given(businesses())
def test_what_a_column_is_made_of_is_used_for_it(business: Business) -> None:
    lineage = trace(plan(business))
    there = {(cause.place, place, cause.how) for place, made in lineage.made.items() for cause in made.of}
    back = {(place, cause.place, cause.how) for place, used in lineage.used.items() for cause in used}
    assert there == back


@law
@given(businesses())
def test_nothing_begins_at_a_column_of_the_vault(business: Business) -> None:
    lineage = trace(plan(business))
    tables = {place.table for place in lineage.made}
    every = [cause for causes in (*lineage.begins.values(), *lineage.rows_begin.values()) for cause in causes]
    assert not [cause for cause in every if cause.place.table in tables]


@law
@given(st.data())
def test_lineage_ignores_the_order_of_declarations(data: st.DataObject) -> None:
    business = data.draw(businesses())
    lineage = trace(plan(data.draw(shuffled(business))))
    trace.cache_clear()
    assert lineage == trace(plan(business))


@law
@given(businesses())
def test_every_event_keeps_the_rules_of_openlineage(business: Business) -> None:
    vault = plan(business)
    lineage = trace(vault)
    for event in (*events(vault, lineage, TELLING), *events_of_products(vault, lineage, TELLING)):
        check_event(json.loads(json.dumps(event)))


def _otherwise(place: Place, lineage: Lineage) -> set[str]:
    """What a column holds that comes from no column, on its way or at its beginning."""
    made = lineage.made.get(place)
    if made is None:
        return set()
    return {*made.otherwise.split(", "), made.otherwise}.union(*(_otherwise(each.place, lineage) for each in made.of))
