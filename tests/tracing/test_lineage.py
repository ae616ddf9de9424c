import pytest

from puddingstone.tracing import Cause, Place, trace
from tests.planning.modelling import HOTEL, vault_of

STAYING = """
@recorded_in(reception, columns={"code": "CODE"})
class RoomType(Reference):
    '''A kind of room.'''

    code: Key[Text]
    name: Text


class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception, columns={"is_vip": sql("VIP = 'Y'"), "joined": sql("1")}, event_time="CHANGED")
    class Profile(Details):
        '''Who it is.'''

        is_vip: YesNo
        joined: Number
        favourite: RoomType


class Room(Entity):
    '''A room.'''

    building: Key[Text]
    door: Key[Text]


@recorded_in(loyalty, where="KIND = 'C'")
def guest_called(guest: Guest, room: Room | None, called_at: Moment, about: Text | None) -> Event:
    '''A guest calls.'''


@recorded_in(reception, event_time="since")
def room_given(guest: Guest, room: Room) -> Relationship:
    '''A guest has a room.'''


people = Product(
    "People",
    purpose="Who we know.",
    owner=front_office,
    offers=[
        Dimension(Guest),
        AsOfDimension(Guest),
        AsOfDimension(Room),
        Fact("calls", grain=guest_called),
        Fact("guests", grain=Guest, events=[guest_called]),
    ],
)
"""
VAULT = vault_of(STAYING)
LINEAGE = trace(VAULT)


def place(name: str) -> Place:
    table, _, column = name.rpartition(".")
    return Place(table, column)


def made(name: str) -> dict[str, str]:
    """The columns that a column is made of, and how."""
    return {str(each.place): each.how for each in LINEAGE.made[place(name)].of}


def begins(name: str) -> dict[str, str]:
    """The columns of sources that a column is made of, and what all steps amount to."""
    return {str(each.place): each.how for each in LINEAGE.begins[place(name)]}


@pytest.mark.parametrize(
    ("column", "sources"),
    [
        ("dim_guest.guest_key", {"reception.guest_profile.guest_number": "hash"}),
        ("dim_guest.is_vip", {"reception.guest_profile.VIP": "transformation"}),
        ("fct_calls.about", {"loyalty.guest_called.about": "transformation"}),
        ("fct_calls.guest_called_at", {"loyalty.guest_called.called_at": "transformation"}),
        (
            "fct_calls.room_key",
            {"loyalty.guest_called.building": "hash", "loyalty.guest_called.door": "hash"},
        ),
        ("fct_guests.guest_called_at", {"loyalty.guest_called.called_at": "transformation"}),
    ],
)
def test_a_column_of_a_product_is_followed_to_its_sources(column: str, sources: dict[str, str]) -> None:
    assert sources.items() <= begins(column).items()


def test_a_key_begins_wherever_its_hub_is_loaded_from() -> None:
    assert set(begins("dim_guest.guest_number")) == {
        "reception.guest_profile.guest_number",
        "loyalty.guest_called.guest_number",
        "reception.room_given.guest_number",
    }


def test_a_hash_is_made_of_what_it_is_over() -> None:
    assert made("stg_loyalty__guest_called.guest_called_hk") == {
        "loyalty.guest_called.guest_number": "hash",
        "loyalty.guest_called.building": "hash",
        "loyalty.guest_called.door": "hash",
        "loyalty.guest_called.called_at": "hash",
    }


def test_the_raw_vault_takes_columns_as_they_are() -> None:
    assert made("sat_guest__profile.is_vip") == {"stg_reception__guest__profile.is_vip": "identity"}
    assert made("nh_link_guest_called.about") == {"stg_loyalty__guest_called.about": "identity"}
    assert made("link_room_given.room_hk") == {"stg_reception__room_given.room_hk": "identity"}
    assert made("ref_room_type.name") == {"stg_reception__room_type.name": "identity"}


def test_the_key_of_a_party_in_a_role_comes_under_another_name() -> None:
    assert made("stg_loyalty__guest_called__room.door") == {"stg_loyalty__guest_called.door": "identity"}


def test_a_meaning_is_found_by_a_code() -> None:
    assert made("dim_guest.favourite__name") == {
        "ref_room_type.name": "identity",
        "sat_guest__profile.favourite": "join",
    }
    assert LINEAGE.sources(place("dim_guest.favourite__name")) == (place("reception.room_type.name"),)


def test_versions_begin_and_end_when_something_changed() -> None:
    assert made("dim_guest_as_of.valid_from") == {"sat_guest__profile.effective_from": "identity"}
    assert made("dim_guest_as_of.valid_to")["sat_guest__profile.effective_from"] == "transformation"
    assert made("dim_guest_as_of.valid_to")["hub_guest.guest_hk"] == "window"


def test_a_relationship_ends_where_the_next_one_begins() -> None:
    ends = made("eff_sat_room_given.end_date")
    assert ends["stg_reception__room_given.start_date"] == "aggregation"
    assert ends["stg_reception__room_given.guest_hk"] == "window"


def test_what_comes_from_no_column_says_what_it_is() -> None:
    constants = {
        "stg_reception__guest__profile.joined": "1",
        "stg_reception__guest__profile.record_source": "'reception.guest_profile'",
        "stg_reception__room_given.end_date": "the end of time",
        "dim_room_as_of.valid_from": "the beginning of time",
        "dim_room_as_of.valid_to": "the end of time",
    }
    assert {name: LINEAGE.made[place(name)].otherwise for name in constants} == constants
    assert all(not LINEAGE.sources(place(name)) for name in (*constants, "dim_guest.joined"))


def test_where_the_world_says_nothing_the_delivery_stands_in() -> None:
    assert made("stg_reception__guest__profile.effective_from") == {
        "reception.guest_profile.CHANGED": "transformation",
        "reception.guest_profile.loaded_at": "transformation",
    }
    assert made("stg_loyalty__guest_called.effective_from") == {"loyalty.guest_called.called_at": "transformation"}


def test_the_words_for_which_sources_are_read_are_known() -> None:
    assert LINEAGE.words(place("dim_guest.is_vip")) == ("fancy_hotel.visiting.Guest.Profile.is_vip",)
    assert LINEAGE.words(place("fct_calls.guest_called_at")) == ("fancy_hotel.visiting.guest_called.called_at",)


def test_rows_depend_on_conditions_joins_and_order() -> None:
    assert LINEAGE.rows["stg_loyalty__guest_called"] == (
        Cause(place("loyalty.guest_called.KIND"), "filter", "KIND = 'C'"),
    )
    assert {str(each.place) for each in LINEAGE.rows["stg_loyalty__guest_called__room"]} == {
        "stg_loyalty__guest_called.building",
        "stg_loyalty__guest_called.door",
    }
    assert LINEAGE.rows["fct_calls"] == ()
    assert Cause(place("ref_room_type.code"), "join") in LINEAGE.rows["dim_guest"]


def test_rows_of_a_product_depend_on_conditions_at_its_sources() -> None:
    assert Cause(place("loyalty.guest_called.KIND"), "filter") in LINEAGE.rows_begin["fct_calls"]


def test_columns_of_sources_are_spelt_as_their_files_have_them() -> None:
    seeds = {
        "seeds/RECEPTION__guest_profile.csv": "GUEST_NUMBER,vip,FAVOURITE,changed,LOADED_AT\n",
        "seeds/RECEPTION__room_given.csv": "guest_number,building,door,since,loaded_at\n",
        "seeds/RECEPTION__room_type.csv": "code,name,loaded_at\n",
    }
    hotel = HOTEL.replace('schema="RECEPTION"', 'schema="RECEPTION", seeded=True')
    lineage = trace(vault_of(STAYING, hotel=hotel, seeds=seeds))
    assert lineage.sources(place("dim_guest.is_vip")) == (place("reception.guest_profile.vip"),)
    assert place("reception.guest_profile.GUEST_NUMBER") in lineage.sources(place("dim_guest.guest_number"))


def test_an_expression_that_cannot_be_read_is_not_guessed() -> None:
    lineage = trace(vault_of(STAYING.replace("VIP = 'Y'", "VIP = = 'Y' )(")))
    assert lineage.made[place("stg_reception__guest__profile.is_vip")] == (
        (),
        "SQL that cannot be read: VIP = = 'Y' )(",
    )


WORKED_OUT = trace(
    vault_of("""
class Guest(Entity):
    '''A guest.'''

    guest_number: Key[Text]

    @recorded_in(reception, event_time="CHANGED")
    class Profile(Details):
        '''Who it is.'''

        is_vip: YesNo


@recorded_in(loyalty)
def guest_called(guest: Guest, called_at: Moment, calls: Number) -> Event:
    '''A guest calls.'''


@computed_from(guest_called, Guest.Profile, of=Guest)
class Regard(Computed):
    '''What we think of a guest.'''

    regard: Number = computed("case when Is_Vip then calls end")
    has_called: YesNo = computed("guest_called_at is not null")
    luck: Number = computed("7")


people = Product(
    "People",
    purpose="Who we know.",
    owner=front_office,
    offers=[Dimension(Guest), DailyDimension(Guest), Fact("guests", grain=Guest, events=[guest_called])],
)
""")
)


@pytest.mark.parametrize("table", ["dim_guest", "dim_guest_daily", "fct_guests", "ocel_fancy_hotel__object_guest"])
def test_a_computed_fact_begins_at_the_columns_that_its_formula_names(table: str) -> None:
    assert {name: WORKED_OUT.sources(Place(table, name)) for name in ("regard", "has_called", "luck")} == {
        "regard": (place("loyalty.guest_called.calls"), place("reception.guest_profile.is_vip")),
        "has_called": (place("loyalty.guest_called.called_at"),),
        "luck": (),
    }


def test_a_formula_says_what_it_does() -> None:
    of = WORKED_OUT.made[place("computed_guest__regard.regard")].of
    assert {(str(each.place), each.how, each.said) for each in of} == {
        ("nh_link_guest_called.calls", "transformation", "case when Is_Vip then calls end as bigint"),
        ("sat_guest__profile.is_vip", "conditional", "case when Is_Vip then calls end as bigint"),
    }
    assert WORKED_OUT.made[place("computed_guest__regard.luck")].otherwise == "7"


def test_a_day_begins_where_something_was_delivered() -> None:
    assert {each.table for each in WORKED_OUT.sources(place("dim_guest_daily.as_of_date"))} == {
        "loyalty.guest_called",
        "reception.guest_profile",
    }


def test_a_log_of_events_is_made_of_their_links_and_of_the_hubs_of_those_who_took_part() -> None:
    made = {name: WORKED_OUT.made[Place("event_log_fancy_hotel", name)] for name in ("case_id", "facts", "role")}
    assert {name: [str(each.place) for each in found.of] for name, found in made.items()} == {
        "case_id": ["hub_guest.guest_number"],
        "facts": ["nh_link_guest_called.calls"],
        "role": [],
    }
    assert made["role"].otherwise == "'guest'"


HIERARCHY = trace(
    vault_of("""
class House(Entity):
    '''A house, or several.'''

    house_code: Key[Text]


@recorded_in(reception, columns={"part__house_code": "HOUSE", "whole__house_code": "BELONGS_TO"}, event_time="SINCE")
def belongs_to(part: House, whole: House) -> PartOf:
    '''A house is part of a bigger one.'''


houses = Product("Houses", purpose="What we own.", owner=front_office, offers=[Hierarchy(belongs_to)])
""")
)


def test_a_part_and_the_wholes_above_it_are_made_of_the_keys_that_were_told() -> None:
    both = (place("reception.belongs_to.BELONGS_TO"), place("reception.belongs_to.HOUSE"))
    assert {
        name: HIERARCHY.sources(Place("hierarchy_belongs_to", name))
        for name in ("part_key", "whole_key", "part__house_code", "steps", "is_top")
    } == {"part_key": both, "whole_key": both, "part__house_code": both, "steps": (), "is_top": both[1:]}
    assert HIERARCHY.made[place("bridge_belongs_to.steps")].otherwise == "counted from the part up to the whole"


def test_what_held_last_decides_which_wholes_are_above_a_part() -> None:
    assert {(str(each.place), each.how) for each in HIERARCHY.rows["bridge_belongs_to"]} == {
        ("hub_house.house_hk", "join"),
        ("hub_house.house_hk", "filter"),
        ("eff_sat_belongs_to.part_hk", "join"),
        ("eff_sat_belongs_to.part_hk", "window"),
        ("eff_sat_belongs_to.whole_hk", "join"),
        ("eff_sat_belongs_to.whole_hk", "filter"),
        ("eff_sat_belongs_to.end_date", "filter"),
        ("eff_sat_belongs_to.belongs_to_hk", "window"),
        ("eff_sat_belongs_to.load_datetime", "window"),
    }
    moments = {str(each.place) for each in HIERARCHY.rows_begin["hierarchy_belongs_to"]}
    assert "reception.belongs_to.SINCE" in moments
