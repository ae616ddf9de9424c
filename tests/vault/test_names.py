from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from puddingstone.domain import Attribute, Details, Entity
from puddingstone.vault import names
from tests.planning.modelling import business_of

CLASSES = st.from_regex(r"[A-Z][A-Za-z0-9]{0,8}", fullmatch=True)


def entity(name: str) -> Entity:
    return Entity(name=name, address=f"hotel.visiting.{name}")


def details(name: str, *, several: bool = False) -> Details:
    facts = (Attribute(name="channel", address="x", is_key=True),) if several else ()
    return Details(name=name, address=f"hotel.visiting.Guest.{name}", attributes=facts)


def test_levels_are_separated_by_double_underscores() -> None:
    assert names.satellite(entity("GuestGuest"), details("Guest"), personal=False) == "sat_guest_guest__guest"
    assert names.satellite(entity("Guest"), details("GuestGuest"), personal=False) == "sat_guest__guest_guest"


def test_what_may_have_to_be_erased_says_so() -> None:
    assert names.satellite(entity("Guest"), details("Profile"), personal=True) == "sat_guest__profile__personal"


def test_details_called_personal_are_no_personal_satellite() -> None:
    said = [names.satellite(entity("Guest"), details("Personal"), personal=personal) for personal in (False, True)]
    assert said == ["sat_guest__personal", "sat_guest__personal__personal"]


def test_details_with_a_key_have_a_prefix_of_their_own() -> None:
    assert (
        names.satellite(entity("Guest"), details("Contacts", several=True), personal=False) == "ma_sat_guest__contacts"
    )


def test_a_stage_is_named_after_its_source_first() -> None:
    assert names.stage("reception", "Guest", "HTTPCode") == "stg_reception__guest__http_code"


@settings(max_examples=100)
@given(st.lists(CLASSES, min_size=2, max_size=6, unique_by=names.levels))
def test_no_two_pairs_of_words_make_the_same_satellite(words: list[str]) -> None:
    pairs = [*product(words, repeat=2)]
    for personal in (False, True):
        made = [names.satellite(entity(one), details(other), personal=personal) for one, other in pairs]
        assert len(set(made)) == len(pairs)


VISITING = """
class Room(Entity):
    '''A room.'''

    building: Key[Text]
    room_number: Key[Text]


class Guest(Entity):
    '''A guest.'''

    number: Key[Text]


@recorded_in(reception)
def guest_moved(guest: Guest, from_room: Room, room: Room, moved_at: Moment) -> Event:
    '''A guest gets another room.'''


@recorded_in(reception)
def guest_called(guest: Guest, room: Room, number: Text, called_at: Moment) -> Event:
    '''A guest calls.'''
"""

KEEPING = """
from domain_models.fancy_hotel import visiting


class RoomToKeep(visiting.Room):
    '''The same room.'''


@recorded_in(reception)
def room_cleaned(room_to_keep: RoomToKeep, cleaned_at: Moment) -> Event:
    '''A room is cleaned.'''


@recorded_in(reception)
def bed_moved(room: visiting.Room, room_to_keep: RoomToKeep, moved_at: Moment) -> Event:
    '''A bed goes to another room.'''
"""


def words(happening: str) -> dict[str, list[str]]:
    business = business_of(VISITING, KEEPING)
    found = next(each for each in business.happenings if each.name == happening)
    return {each.party.name: [word for _, word in each.words] for each in names.party_words(business, found)}


def test_a_party_named_like_its_entity_speaks_of_its_key_plainly() -> None:
    assert words("guest_moved")["room"] == ["building", "room_number"]


def test_a_party_in_a_role_says_which_one_it_is() -> None:
    assert words("guest_moved")["from_room"] == ["from_room__building", "from_room__room_number"]


def test_a_fact_that_is_called_like_a_key_makes_the_key_say_whose_it_is() -> None:
    assert words("guest_called") == {"guest": ["guest__number"], "room": ["building", "room_number"]}


def test_a_derived_entity_speaks_plainly_too() -> None:
    assert words("room_cleaned") == {"room_to_keep": ["building", "room_number"]}


def test_two_parties_with_the_same_key_are_told_apart() -> None:
    assert words("bed_moved") == {
        "room": ["room__building", "room__room_number"],
        "room_to_keep": ["room_to_keep__building", "room_to_keep__room_number"],
    }


def test_only_a_party_with_the_names_of_its_hub_is_plain() -> None:
    business = business_of(VISITING, KEEPING)
    plain = {
        (happening.name, each.party.name)
        for happening in business.happenings
        for each in names.party_words(business, happening)
        if each.is_plain
    }
    assert plain == {("guest_moved", "guest"), ("guest_moved", "room"), ("guest_called", "room")}
