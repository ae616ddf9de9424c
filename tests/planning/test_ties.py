from puddingstone.vault import (
    Bridge,
    EffectivitySatellite,
    ForeignKey,
    HierarchicalLink,
    Hierarchy,
    HierarchyParty,
    LoadOrder,
    SameAsLink,
    Satellite,
    Stage,
)
from tests.planning.modelling import column_names, table_of, vault_of

VISITING = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]


class Patron(Entity):
    '''A person who eats with us.'''

    patron_number: Key[Number]


class House(Entity):
    '''A house, or several that are run as one.'''

    house_code: Key[Text]


@recorded_in(reception, event_time="matched_at")
def same_person(guest: Guest, patron: Patron, is_same: YesNo, signature: Personal[Text]) -> SameAs:
    '''A guest and a patron are one person.'''


@recorded_in(reception)
def same_guest(guest: Guest, other: Guest) -> SameAs:
    '''Two numbers of one guest.'''


@recorded_in(reception, event_time="since")
def belongs_to(part: House, whole: House, agreed_by: Text) -> PartOf:
    '''A house is part of a bigger one.'''
"""

VAULT = vault_of(VISITING)


def test_a_match_of_two_things_is_a_same_as_link_of_both_hubs() -> None:
    link = table_of(VAULT, "sal_same_person")
    assert isinstance(link, SameAsLink)
    assert link.folder == "raw_vault/links"
    assert link.foreign_keys == (
        ForeignKey(column="guest_hk", hub="hub_guest", hub_key="guest_hk"),
        ForeignKey(column="patron_hk", hub="hub_patron", hub_key="patron_hk"),
    )
    assert column_names(link.columns) == ["same_person_hk", "guest_hk", "patron_hk", "load_datetime", "record_source"]


def test_a_match_of_one_thing_in_two_roles_points_to_its_hub_twice() -> None:
    link = table_of(VAULT, "sal_same_guest")
    assert isinstance(link, SameAsLink)
    assert [(key.column, key.hub, key.hub_key) for key in link.foreign_keys] == [
        ("guest_hk", "hub_guest", "guest_hk"),
        ("other_hk", "hub_guest", "guest_hk"),
    ]


def test_what_a_steward_says_about_a_match_is_a_history_beside_it() -> None:
    plain, personal = table_of(VAULT, "sat_same_person"), table_of(VAULT, "sat_same_person__personal")
    assert isinstance(plain, Satellite)
    assert isinstance(personal, Satellite)
    assert (plain.parent, plain.payload) == ("sal_same_person", ("is_same",))
    assert (personal.parent, personal.payload) == ("sal_same_person", ("signature",))


def test_a_match_is_not_replaced_by_another_one() -> None:
    assert not [table.name for table in VAULT.tables if table.name.startswith("eff_sat_same")]
    stage = table_of(VAULT, "stg_reception__same_person")
    assert isinstance(stage, Stage)
    assert not stage.ends
    by = ("effective_from", "same_person_hashdiff", "same_person__personal_hashdiff")
    assert stage.order == LoadOrder(key="same_person_hk", by=by)


def test_a_match_without_facts_has_nothing_to_put_in_order() -> None:
    vault = vault_of(VISITING.replace(", is_same: YesNo, signature: Personal[Text]", ""))
    stage = table_of(vault, "stg_reception__same_person")
    assert isinstance(stage, Stage)
    assert stage.order is None


def test_a_part_of_its_own_kind_is_a_hierarchical_link_into_one_hub() -> None:
    link = table_of(VAULT, "hal_belongs_to")
    assert isinstance(link, HierarchicalLink)
    assert [(key.column, key.hub, key.hub_key) for key in link.foreign_keys] == [
        ("part_hk", "hub_house", "house_hk"),
        ("whole_hk", "hub_house", "house_hk"),
    ]


def test_a_part_has_one_whole_at_a_time_and_its_facts_beside_that() -> None:
    effectivity, facts = table_of(VAULT, "eff_sat_belongs_to"), table_of(VAULT, "sat_belongs_to")
    assert isinstance(effectivity, EffectivitySatellite)
    assert isinstance(facts, Satellite)
    assert (effectivity.parent, effectivity.driving_keys, effectivity.secondary_keys, effectivity.is_hierarchy) == (
        "hal_belongs_to",
        ("part_hk",),
        ("whole_hk",),
        True,
    )
    assert (facts.parent, facts.payload) == ("hal_belongs_to", ("agreed_by",))


def test_parts_are_put_in_order_by_the_part() -> None:
    stage = table_of(VAULT, "stg_reception__belongs_to")
    assert isinstance(stage, Stage)
    assert stage.ends
    assert stage.order == LoadOrder(key="part_hk", by=("effective_from", "belongs_to_hk"))


def test_both_houses_of_a_hierarchy_are_found_in_its_rows() -> None:
    assert table_of(VAULT, "hub_house").reads == (
        "stg_reception__belongs_to__part",
        "stg_reception__belongs_to__whole",
    )


def test_every_whole_above_each_part_is_found_once_in_a_bridge() -> None:
    bridge = table_of(VAULT, "bridge_belongs_to")
    assert isinstance(bridge, Bridge)
    assert bridge.reads == ("hub_house", "eff_sat_belongs_to")
    assert (bridge.schema_name, bridge.access) == ("business_vault", "private")
    assert (bridge.hash_key, bridge.link_key, bridge.part, bridge.whole) == (
        "house_hk",
        "belongs_to_hk",
        "part_hk",
        "whole_hk",
    )
    assert column_names(bridge.columns) == ["part_hk", "whole_hk", "steps", "is_top"]


def test_matches_and_relationships_have_no_bridge() -> None:
    assert [table.name for table in VAULT.tables if isinstance(table, Bridge)] == ["bridge_belongs_to"]


OFFERED = """

@numbered_by_domain
class Place(Entity):
    '''A place, or several.'''

    country: Key[Text]
    place_number: Key[Number]


class Town(Place):
    '''A place where many live.'''


@recorded_in(reception)
def lies_in(place: Place, select: Town) -> PartOf:
    '''A place lies in a bigger one.'''


@recorded_in(reception)
def opened(house: House, at_dawn: Moment) -> Event:
    '''A house opens.'''


houses = Product(
    "Houses",
    purpose="What belongs to what.",
    owner=front_office,
    version=3,
    readers=[front_office],
    offers=[
        Dimension(House),
        Hierarchy(belongs_to),
        Hierarchy(lies_in),
        Fact("openings", grain=opened, measures=[Measure("openings", how="count", unit="openings")]),
    ],
)
"""


def test_a_hierarchy_that_is_offered_has_the_keys_of_both_as_people_write_them() -> None:
    vault = vault_of(VISITING + OFFERED)
    mart = table_of(vault, "hierarchy_belongs_to")
    assert isinstance(mart, Hierarchy)
    assert mart.reads == ("bridge_belongs_to", "hub_house")
    assert (mart.access, mart.version, mart.readers, mart.grain) == (
        "public",
        3,
        ("Front Office",),
        "part and whole above it",
    )
    assert column_names(mart.columns) == [
        "part_key",
        "whole_key",
        "part__house_code",
        "whole__house_code",
        "steps",
        "is_top",
    ]
    assert [column.key_of for column in mart.columns[:3]] == ["hub_house", "hub_house", ""]
    assert table_of(vault, "bridge_belongs_to").access == "protected"
    assert "hierarchy_belongs_to" in vault.exposures[0].tables


def test_in_a_hierarchy_of_what_has_several_keys_all_of_them_are_told_apart() -> None:
    mart = table_of(vault_of(VISITING + OFFERED), "hierarchy_lies_in")
    assert isinstance(mart, Hierarchy)
    assert mart.whole == HierarchyParty(
        column="select_hk",
        public_key="select_key",
        alias="select__party",
        picks=(
            ("collision_code", "select__collision_code"),
            ("country", "select__country"),
            ("place_number", "select__place_number"),
        ),
    )
    assert column_names(mart.columns)[2:5] == ["collision_code", "country", "place_number"]


def test_a_hierarchy_is_no_cube() -> None:
    cubes = [table.name for table in vault_of(VISITING + OFFERED).tables if table.name.startswith("cube_")]
    assert cubes == ["cube_dim_house", "cube_fct_openings"]
