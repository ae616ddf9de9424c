from inline_snapshot import snapshot

from puddingstone.domain import Business
from puddingstone.planning import plan
from puddingstone.vault import OutcomesTable, Vault
from puddingstone.vault.common import followed_by
from tests.planning.modelling import HOTEL, business_of, column_names, table_of, text_of, vault_of

MODEL = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]


class Stay(Entity):
    '''A stay.'''

    stay_number: Key[Text]


class Room(Entity):
    '''A room.'''

    room_number: Key[Number]


@recorded_in(reception)
def guest_came(guest: Guest, stay: Stay, room: Room, came_at: Moment) -> Event:
    '''A guest comes.'''


@recorded_in(reception)
def guest_moved(stay: Stay, from_room: Room, to_room: Room, moved_at: Moment) -> Event:
    '''A guest moves.'''


@recorded_in(reception)
def guest_left(guest: Guest, stay: Stay, room: Room, left_at: Moment) -> Event:
    '''A guest leaves.'''


outcomes = [
    leads_to(guest_came, [guest_left], unusually=[guest_moved]),
    leads_to(guest_moved, [guest_left]),
]
"""
KEEPING = """
from domain_models.fancy_hotel.visiting import Guest, Room, guest_came, guest_left


@recorded_in(reception)
def room_cleaned(room: Room, cleaned_at: Moment) -> Event:
    '''A room is cleaned.'''


outcomes = [
    leads_to(guest_left, [room_cleaned]),
    leads_to(guest_left, unusually=[guest_came], by=Guest),
]
"""


def planned(*models: str) -> Vault:
    return vault_of(*(models or (MODEL, KEEPING)))


def outcomes_of(vault: Vault) -> OutcomesTable:
    table = table_of(vault, "outcomes_fancy_hotel")
    assert isinstance(table, OutcomesTable)
    return table


def things(business: Business) -> dict[str, str]:
    """The thing that each outcome is followed by."""
    return {
        ".".join(each.address.split(".")[3:]): thing.name
        for each in business.outcomes
        if (thing := followed_by(each, business))
    }


def test_a_domain_whose_events_lead_to_something_has_a_table_of_outcomes() -> None:
    table = outcomes_of(planned())
    assert (table.origin, table.group, table.owner) == ("fancy_hotel", "fancy_hotel", "Front Office")
    assert table.reads == ("event_log_fancy_hotel",)
    assert [(each.activity, each.said, each.outcome, each.case_type) for each in table.board] == [
        ("guest_came", "expected", "guest_left", "stay"),
        ("guest_came", "unusual", "guest_moved", "stay"),
        ("guest_left", "expected", "room_cleaned", "room"),
        ("guest_left", "unusual", "guest_came", "guest"),
        ("guest_moved", "expected", "guest_left", "stay"),
    ]
    assert column_names(table.columns) == [
        "activity",
        "outcome",
        "said",
        "case_type",
        "happened",
        "followed",
        "share",
        "median_minutes",
    ]


def test_a_domain_of_which_nobody_says_what_follows_has_none() -> None:
    vault = planned(MODEL.partition("outcomes = ")[0])
    assert "outcomes_fancy_hotel" not in {table.name for table in vault.tables}


def test_what_takes_part_in_most_of_what_follows_ties_events_together() -> None:
    business = business_of(MODEL, KEEPING)
    assert things(business) == {
        "guest_came.guest_left": "Stay",
        "guest_came.guest_moved": "Stay",
        "guest_moved.guest_left": "Stay",
        "guest_left.room_cleaned": "Room",
        "guest_left.guest_came": "Guest",
    }


def test_of_several_things_that_take_part_alike_the_first_event_names_the_one() -> None:
    alike = MODEL.partition("outcomes = ")[0] + "outcomes = [leads_to(guest_came, [guest_left])]\n"
    assert things(business_of(alike)) == {"guest_came.guest_left": "Guest"}
    said = alike.replace("[guest_left])", "[guest_left], by=Room)")
    assert things(business_of(said)) == {"guest_came.guest_left": "Room"}


def test_what_is_derived_is_the_same_thing() -> None:
    keeping = KEEPING.replace("@recorded_in", "class RoomToKeep(Room):\n    '''Ours.'''\n\n\n@recorded_in", 1)
    keeping = keeping.replace("room: Room,", "room: RoomToKeep,").replace(
        "[room_cleaned]", "[room_cleaned], by=RoomToKeep"
    )
    assert things(business_of(MODEL, keeping))["guest_left.room_cleaned"] == "Room"


def test_events_of_another_domain_are_read_from_its_log_by_its_clocks() -> None:
    business = business_of(MODEL, KEEPING)
    hotel = business.domains[0]
    keeping = next(each for each in hotel.contexts if each.name == "keeping")
    outcomes = tuple(
        each.model_copy(update={"outcome": each.outcome.replace("fancy_hotel.keeping", "club.keeping")})
        for each in keeping.outcomes
    )
    moved = tuple(
        each.model_copy(update={"address": each.address.replace("fancy_hotel", "club")}) for each in keeping.happenings
    )
    left = tuple(each for each in hotel.contexts if each != keeping)
    told = keeping.model_copy(update={"address": "fancy_hotel.keeping", "outcomes": outcomes, "happenings": ()})
    club = hotel.model_copy(
        update={
            "name": "club",
            "address": "club",
            "time_zone": "Europe/Zurich",
            "contexts": (keeping.model_copy(update={"address": "club.keeping", "outcomes": (), "happenings": moved}),),
        }
    )
    domains = (hotel.model_copy(update={"contexts": (*left, told)}), club)
    vault = plan(business.model_copy(update={"domains": domains}))
    table = outcomes_of(vault)
    assert [(log.name, log.zone) for log in table.logs] == [
        ("event_log_fancy_hotel", "UTC"),
        ("event_log_club", "Europe/Zurich"),
    ]
    assert table_of(vault, "event_log_club").access == "protected"
    assert "outcomes_club" not in {each.name for each in vault.tables}


def test_a_table_of_outcomes_is_one_call() -> None:
    assert text_of(planned(), "outcomes_fancy_hotel.sql") == snapshot("""\
{{ puddingstone.outcomes(
    board={
        "guest_came": {
            "guest_left": ["expected", "stay"],
            "guest_moved": ["unusual", "stay"],
        },
        "guest_left": {
            "room_cleaned": ["expected", "room"],
            "guest_came": ["unusual", "guest"],
        },
        "guest_moved": {
            "guest_left": ["expected", "stay"],
        },
    },
    logs=[[ref("event_log_fancy_hotel"), "UTC"]],
    zone="UTC"
) }}
""")


def test_its_tests_warn_of_what_the_business_may_want_to_know() -> None:
    text = text_of(planned(), "outcomes_fancy_hotel.yml")
    assert text.partition("    data_tests:\n")[2] == snapshot("""\
      - puddingstone.unique_together:
          name: outcomes_fancy_hotel__unique_together
          arguments:
            columns:
              - activity
              - outcome
              - case_type
          config:
            tags:
              - technical
      - puddingstone.everything_put_down:
          name: outcomes_fancy_hotel__everything_put_down
          config:
            severity: warn
            tags:
              - technical
      - puddingstone.unusual_is_unusual:
          name: outcomes_fancy_hotel__unusual_is_unusual
          config:
            severity: warn
            tags:
              - technical
""")
    assert text_of(planned(), "event_log_fancy_hotel.yml").partition("every_event_happens:")[2] == snapshot("""\

          name: event_log_fancy_hotel__every_event_happens
          arguments:
            events:
              - guest_came
              - guest_left
              - guest_moved
              - room_cleaned
          config:
            severity: warn
            tags:
              - technical
""")


def test_a_domain_in_another_zone_says_so() -> None:
    hotel = HOTEL.replace('code="FH"', 'code="FH", time_zone="America/Detroit"')
    assert outcomes_of(vault_of(MODEL, hotel=hotel)).zone == "America/Detroit"
