from puddingstone.vault import (
    EffectivitySatellite,
    ForeignKey,
    Hub,
    Link,
    MultiActiveSatellite,
    NonHistorisedLink,
    ReferenceTable,
    Satellite,
    Vault,
)
from tests.planning.modelling import column_names, table_of, vault_of

VISITING = """
@recorded_in(reception)
class Channel(Reference):
    '''A way to reach somebody.'''

    code: Key[Text]
    wording: Text
    since: Day | None


@owned_by(front_office)
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        full_name: Personal[Text]
        language: Text | None

    @recorded_in(reception)
    class Contacts(Details):
        '''How to reach a guest.'''

        channel: Key[Channel]
        address: Personal[Text]
        is_preferred: YesNo


class Room(Entity):
    '''A room.'''

    room_number: Key[Number]


@recorded_in(reception)
def guest_moved(guest: Guest, from_room: Room | None, room: Room, moved_at: Moment, why: Personal[Text]) -> Event:
    '''A guest gets another room.'''


@recorded_in(loyalty)
def room_assigned(guest: Guest, room: Room, rate: Money, remark: Personal[Text]) -> Relationship:
    '''A guest has one room at a time.'''
"""

KEEPING = """
from domain_models.fancy_hotel import visiting


class RoomToKeep(visiting.Room):
    '''A room, as housekeeping sees it.'''

    @recorded_in(loyalty)
    class Upkeep(Details):
        '''In what state it is.'''

        state: Text


@recorded_in(loyalty)
def room_cleaned(room_to_keep: RoomToKeep, cleaned_at: Moment) -> Event:
    '''A room is cleaned.'''
"""


def planned() -> Vault:
    return vault_of(VISITING, KEEPING)


def test_a_hub_is_loaded_from_every_stage_that_carries_its_key() -> None:
    guest, room = table_of(planned(), "hub_guest"), table_of(planned(), "hub_room")
    assert isinstance(guest, Hub)
    assert isinstance(room, Hub)
    assert guest.stages == (
        "stg_loyalty__room_assigned",
        "stg_reception__guest__contacts",
        "stg_reception__guest__profile",
        "stg_reception__guest_moved",
    )
    assert room.stages == (
        "stg_loyalty__room_assigned",
        "stg_loyalty__room_cleaned__room_to_keep",
        "stg_loyalty__room_to_keep__upkeep",
        "stg_reception__guest_moved",
        "stg_reception__guest_moved__from_room",
    )


def test_a_derived_entity_has_no_hub_but_satellites_of_the_hub_it_comes_from() -> None:
    upkeep = table_of(planned(), "sat_room_to_keep__upkeep")
    assert isinstance(upkeep, Satellite)
    assert (upkeep.parent, upkeep.hash_key) == ("hub_room", "room_hk")
    assert not [table.name for table in planned().tables if table.name == "hub_room_to_keep"]


def test_personal_facts_are_kept_apart_from_the_rest() -> None:
    plain, personal = table_of(planned(), "sat_guest__profile"), table_of(planned(), "sat_guest__profile__personal")
    assert isinstance(plain, Satellite)
    assert isinstance(personal, Satellite)
    assert (plain.payload, plain.hashdiff) == (("language",), "guest__profile_hashdiff")
    assert (personal.payload, personal.hashdiff) == (("full_name",), "guest__profile__personal_hashdiff")
    assert personal.stage == plain.stage == "stg_reception__guest__profile"


def test_details_with_a_key_hold_several_rows_at_once() -> None:
    plain, personal = (
        table_of(planned(), "ma_sat_guest__contacts"),
        table_of(planned(), "ma_sat_guest__contacts__personal"),
    )
    assert isinstance(plain, MultiActiveSatellite)
    assert isinstance(personal, MultiActiveSatellite)
    assert plain.child_keys == personal.child_keys == ("channel",)
    assert (plain.payload, personal.payload) == (("is_preferred",), ("address",))


def test_an_event_is_a_link_of_its_parties_with_what_is_not_personal() -> None:
    moved = table_of(planned(), "nh_link_guest_moved")
    assert isinstance(moved, NonHistorisedLink)
    assert moved.foreign_keys == (
        ForeignKey(column="guest_hk", hub="hub_guest", hub_key="guest_hk"),
        ForeignKey(column="from_room_hk", hub="hub_room", hub_key="room_hk", may_be_missing=True),
        ForeignKey(column="room_hk", hub="hub_room", hub_key="room_hk"),
    )
    assert moved.payload == ("moved_at",)
    assert column_names(moved.columns) == [
        "guest_moved_hk",
        "guest_hk",
        "from_room_hk",
        "room_hk",
        "moved_at",
        "effective_from",
        "load_datetime",
        "record_source",
    ]


def test_what_is_personal_about_an_event_is_a_satellite_of_its_link() -> None:
    why = table_of(planned(), "sat_guest_moved__personal")
    assert isinstance(why, Satellite)
    assert (why.parent, why.hash_key, why.payload) == ("nh_link_guest_moved", "guest_moved_hk", ("why",))


def test_a_relationship_is_a_link_with_effectivity_and_its_facts_beside_it() -> None:
    vault = planned()
    link, effectivity = table_of(vault, "link_room_assigned"), table_of(vault, "eff_sat_room_assigned")
    assert isinstance(link, Link)
    assert isinstance(effectivity, EffectivitySatellite)
    assert (effectivity.driving_keys, effectivity.secondary_keys) == (("guest_hk",), ("room_hk",))
    facts = {name: table_of(vault, name) for name in ("sat_room_assigned", "sat_room_assigned__personal")}
    assert [each.payload for each in facts.values() if isinstance(each, Satellite)] == [("rate",), ("remark",)]


def test_a_code_list_is_a_reference_table_on_its_code() -> None:
    channel = table_of(planned(), "ref_channel")
    assert isinstance(channel, ReferenceTable)
    assert (channel.key, channel.payload) == ("code", ("wording", "since"))


def test_a_code_knows_the_list_it_is_looked_up_in() -> None:
    code = table_of(planned(), "ma_sat_guest__contacts").column("channel").code_list
    assert code is not None
    assert (code.table, code.key) == ("ref_channel", "code")


def test_who_answers_is_the_owner_of_the_thing_else_of_the_domain() -> None:
    assert {table.owner for table in planned().tables} == {"Front Office"}
    assert {table.group for table in planned().tables} == {"fancy_hotel"}
