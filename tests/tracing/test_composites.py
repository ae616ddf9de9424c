"""What composites are made of, as we know it and as sqlglot finds it in their SQL."""

import pytest

from puddingstone.tracing import Lineage, Place, trace
from puddingstone.vault import AnyTable, Vault
from tests.emitting.rendering import composites_of, sql_of
from tests.end_to_end.fancy_hotel.compiled_lineage import CompiledLineage
from tests.planning.composing import VAULT

LINEAGE = trace(VAULT)
COMPOSITES = composites_of(VAULT)
NAMES = [table.name for table in COMPOSITES]


def read(vault: Vault, table: AnyTable) -> CompiledLineage:
    known = {each.name: {column.name: column.type for column in each.columns} for each in vault.tables}
    return CompiledLineage(sql_of(vault, table), known, set(known))


def ours(lineage: Lineage, place: Place) -> set[tuple[str, str]]:
    return {tuple(each.place) for each in lineage.made[place].of if each.how != "join"}


@pytest.mark.parametrize("table", COMPOSITES, ids=NAMES)
def test_every_column_is_made_of_what_its_sql_takes(table: AnyTable) -> None:
    compiled = read(VAULT, table)
    assert compiled.columns == [column.name for column in table.columns]
    for column in table.columns:
        assert set(compiled.column(column.name)) == ours(LINEAGE, Place(table.name, column.name)), column.name


@pytest.mark.parametrize("table", COMPOSITES, ids=NAMES)
def test_rows_depend_on_what_the_sql_joins_and_rolls_up_by(table: AnyTable) -> None:
    assert set(read(VAULT, table).rows()) == {tuple(each.place) for each in LINEAGE.rows[table.name]}


def begins(name: str) -> set[str]:
    table, _, column = name.rpartition(".")
    return {str(each.place) for each in LINEAGE.begins[Place(table, column)] if each.is_of_value}


@pytest.mark.parametrize(
    ("column", "sources"),
    [
        ("fct_nights.brought", {"reception.checked_out.bill", "reception.supper_served.price", "till.slept.paid"}),
        ("fct_nights.comfort", {"reception.room_fittings.room_type", "till.slept.kind"}),
        ("fct_nights.came_at", {"reception.checked_in.came_at", "till.slept.came_at"}),
        ("fct_nights.nights", {"till.slept.nights"}),
        ("fct_nights.suppers", set()),
        ("fct_nights.house", set()),
        ("fct_incomes.came_in", {"reception.checked_out.bill", "reception.supper_served.price", "till.slept.paid"}),
        (
            "matched_same_person.same_key",
            {"stewards.same_person.guest", "stewards.same_person.traveller"},
        ),
    ],
)
def test_a_column_is_followed_through_the_products_of_others_to_its_sources(column: str, sources: set[str]) -> None:
    assert begins(column) == sources


def test_what_is_always_the_same_is_told() -> None:
    assert LINEAGE.made[Place("fct_nights", "house")].otherwise == "'Fancy's {{ Hotel }}' or 'EM'"
    assert LINEAGE.made[Place("fct_nights", "part")].otherwise == "'stays' or 'visits'"
    assert LINEAGE.made[Place("fct_guests_of_ours", "guest_key")].otherwise == "'unknown'"


def test_what_is_counted_or_not_known_is_told() -> None:
    assert LINEAGE.made[Place("fct_nights", "suppers")].otherwise == "how many rows fct_suppers has or nothing"
    assert LINEAGE.made[Place("fct_nights", "nights")].otherwise == "nothing"
    assert LINEAGE.made[Place("fct_guests_of_ours", "bells")].otherwise == "how many rows fct_bells has"


def test_a_row_is_traced_by_its_part_and_its_key_there() -> None:
    made = LINEAGE.made[Place("fct_nights", "part_key")].of
    assert [(str(each.place), each.how) for each in made] == [
        ("fct_stays.stay_key", "identity"),
        ("fct_visits.slept_key", "identity"),
    ]


def test_what_is_done_on_the_way_is_said() -> None:
    said = {
        (str(each.place), each.how, each.said)
        for column in ("brought", "came_at", "comfort", "weight", "last_supper", "floor")
        for each in LINEAGE.made[Place("fct_nights", column)].of
    }
    assert said == {
        ("fct_stays.bill", "transformation", ""),
        ("fct_stays.bill", "transformation", "times 0.1"),
        ("fct_suppers.price", "aggregation", "the total"),
        ("fct_visits.paid", "identity", ""),
        ("fct_stays.checked_in_at", "transformation", "from America/Detroit to UTC"),
        ("fct_visits.slept_at", "transformation", "from America/Denver to UTC"),
        ("dim_room.room_type", "conditional", "translated"),
        ("fct_visits.kind", "identity", ""),
        ("fct_stays.weight", "transformation", "times 0.45359237"),
        ("fct_visits.load", "identity", ""),
        ("fct_suppers.supper_served_at", "aggregation", "the latest"),
        ("dim_room.floor", "identity", ""),
    }
