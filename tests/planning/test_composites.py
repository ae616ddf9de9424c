from inline_snapshot import snapshot

from puddingstone.vault import (
    ComposedColumn,
    ComposedPart,
    ComposedTerm,
    Cube,
    FinerTable,
    JoinedFact,
    MatchedKeys,
    PartyTable,
    StackedFact,
)
from puddingstone.vault.conforming import dimensions_for, told_in
from tests.planning.composing import BUSINESS, VAULT
from tests.planning.modelling import column_names, table_of, vault_of


def stacked(name: str) -> StackedFact:
    table = table_of(VAULT, name)
    assert isinstance(table, StackedFact)
    return table


def joined(name: str) -> JoinedFact:
    table = table_of(VAULT, name)
    assert isinstance(table, JoinedFact)
    return table


def column_of(part: ComposedPart, name: str) -> ComposedColumn:
    return next(column for column in part.columns if column.name == name)


STAYS, VISITS = stacked("fct_nights").parts


def test_what_is_stacked_has_a_key_and_says_where_each_row_came_from() -> None:
    table = stacked("fct_nights")
    assert (table.public_key, table.grain) == ("night_key", "night")
    assert column_names(table.columns)[:5] == ["night_key", "part", "part_key", "house", "who_key"]
    assert table.columns[1].meaning == "Where the row came from: stays or visits."


def test_what_is_joined_has_the_key_of_its_grain_and_says_who_knows_it() -> None:
    table = joined("fct_guests_of_ours")
    assert (table.public_key, table.grain) == ("guest_key", "guest")
    assert table.columns[0].key_of == "hub_guest"
    assert column_names(table.columns)[:4] == ["guest_key", "is_in_stays", "is_in_suppers", "is_in_bells"]
    assert [part.is_finer for part in table.parts] == [True, True, True]
    assert [part.is_finer for part in joined("fct_stays_and_more").parts] == [False, True]


def test_a_composite_reads_products_in_their_versions_and_nothing_behind_them() -> None:
    assert stacked("fct_nights").reads == ("fct_stays", "dim_room", "fct_suppers", "matched_same_person", "fct_visits")
    assert [(part.table, part.version) for part in (STAYS, VISITS)] == [("fct_stays", 2), ("fct_visits", 1)]
    assert STAYS.parties == (PartyTable(alias="room", table="dim_room", version=2, column="room_key", key="room_key"),)


def test_a_finer_table_is_rolled_up_once_with_everything_that_is_asked_of_it() -> None:
    assert STAYS.finer == (
        FinerTable(
            alias="stays__suppers",
            table="fct_suppers",
            version=2,
            key="stay_key",
            rolled_up=(
                ("price", "total", "total_price"),
                ("supper_served_key", "how_many", "how_many"),
                ("supper_served_at", "latest", "latest_supper_served_at"),
            ),
        ),
    )


def test_a_moment_is_told_in_the_time_zone_of_its_domain_or_of_the_composite_it_comes_from() -> None:
    (came_at,) = column_of(STAYS, "came_at").terms
    (slept_at,) = column_of(VISITS, "came_at").terms
    assert came_at.zones == ("America/Detroit", "UTC")
    assert slept_at.zones == ("America/Denver", "UTC")
    nights, suppers = stacked("fct_incomes").parts
    assert column_of(nights, "when_at").terms[0].zones == ("UTC", "America/Detroit")
    assert column_of(suppers, "when_at").terms[0].zones is None
    assert told_in("fct_nowhere", "came_at", BUSINESS) == ""


def test_a_number_is_cast_where_its_type_is_another_and_known_to_be_rounded_where_it_may_be() -> None:
    said = {column.name: (column.cast_to, column.is_rounded) for column in STAYS.columns}
    assert {name: said[name] for name in ("house", "left_on", "nights", "floor", "weight", "brought", "suppers")} == {
        "house": ("", False),
        "left_on": ("date", False),
        "nights": ("bigint", False),
        "floor": ("", False),
        "weight": ("decimal(28, 6)", True),
        "brought": ("decimal(18, 2)", True),
        "suppers": ("", False),
    }
    assert column_of(VISITS, "brought").is_rounded is False


def test_keys_of_two_kinds_of_things_are_told_apart_and_those_of_one_stay_as_they_are() -> None:
    assert column_of(STAYS, "who_key") == ComposedColumn(
        name="who_key",
        terms=(ComposedTerm(alias="fct_stays", column="guest_key", table="fct_stays", of="guest_key"),),
        matched="matched_same_person",
        matched_alias="who_key__matched",
        kind="guest",
    )
    assert column_of(VISITS, "who_key").kind == "traveller"
    assert column_of(joined("fct_stays_and_more").parts[0], "who_key").kind == ""
    assert stacked("fct_nights").column("who_key").key_of == ""
    assert joined("fct_stays_and_more").column("who_key").key_of == "hub_guest"


def test_keys_that_are_matched_have_a_table_of_their_own() -> None:
    persons, guests = table_of(VAULT, "matched_same_person"), table_of(VAULT, "matched_same_guest")
    assert isinstance(persons, MatchedKeys)
    assert isinstance(guests, MatchedKeys)
    assert (persons.kinds, persons.satellite, persons.holds) == (("guest", "traveller"), "sat_same_person", "is_same")
    assert (guests.kinds, guests.satellite, guests.holds) == (None, "", "")
    assert guests.columns_of_link == ("guest_hk", "other_hk")
    assert guests.reads == ("sal_same_guest",)


def test_a_match_that_no_composite_goes_by_has_no_table() -> None:
    vault = vault_of("""
        class Guest(Entity):
            '''A person.'''

            guest_number: Key[Text]


        @recorded_in(reception)
        def same_guest(guest: Guest, other: Guest) -> SameAs:
            '''Two numbers of one guest.'''
    """)
    assert not [table.name for table in vault.tables if isinstance(table, MatchedKeys)]


def test_dimensions_are_looked_up_in_the_part_s_own_product_before_others_in_any_order() -> None:
    stays = "fancy_hotel.products.stays"
    assert [offer.name for _, offer in dimensions_for(stays, BUSINESS)] == ["dim_guest", "dim_room"]
    assert dimensions_for("", BUSINESS) == dimensions_for(stays, BUSINESS)


def test_composites_are_asked_like_other_facts() -> None:
    cube = table_of(VAULT, "cube_fct_nights")
    assert isinstance(cube, Cube)
    assert [(each.name, each.kind) for each in cube.entities] == [("night", "primary")]
    assert cube.time == "came_at"
    assert [metric.name for metric in cube.metrics] == snapshot(
        ["nights_sold", "sleepers", "all_brought", "brought_per_night"]
    )
    assert {each.name: each.kind for each in cube.dimensions} == snapshot(
        {
            "part": "categorical",
            "part_key": "categorical",
            "house": "categorical",
            "who_key": "categorical",
            "comfort": "categorical",
            "came_at": "time",
            "left_on": "time",
            "last_supper": "time",
        }
    )
