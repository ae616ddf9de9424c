# ruff: noqa: E501 (explanations are as long as they are)
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from puddingstone.explaining import explain, subjects
from puddingstone.planning import plan
from tests.planning.modelling import reading_of

VISITING = """
@owned_by(front_office)
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception, columns={"is_vip": sql("VIP = 'Y'")})
    class Profile(Details):
        '''Who it is.'''

        full_name: Personal[Text]
        is_vip: YesNo


class Host(Entity):
    '''A person who lets a room.'''

    host_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        full_name: Text


@recorded_in(loyalty, where="TOPIC is not null")
def guest_called(guest: Guest, called_at: Moment) -> Event:
    '''A guest calls.'''


people = Product("People", purpose="Who we know.", owner=front_office, offers=[Dimension(Guest), AsOfDimension(Guest)])
"""

READING = reading_of(VISITING)


def explained(name: str) -> str | None:
    return explain(name, READING.business, plan(READING.business), READING.spans, Path("/nowhere"))


def answer(name: str) -> str:
    """An explanation without the temporary folder that the model was in."""
    text = explained(name) or ""
    place = next(iter(READING.spans.values())).path
    while place.name != "domain_models":
        place = place.parent
    return text.replace(f"{place.as_posix()}/", "")


def test_an_entity_is_explained_forward() -> None:
    assert answer("Guest") == snapshot("""\
Guest: entity
  A person who stays with us.
is said at
  fancy_hotel.visiting.Guest (fancy_hotel/visiting.py:7)
becomes
  stg_reception__guest__profile   stage in staging_fancy_hotel
  hub_guest                       hub in raw_vault
  sat_guest__profile              satellite in raw_vault
  sat_guest__profile__personal    satellite in raw_vault
  ocel_fancy_hotel__object_guest  table of OCEL 2.0 in ocel_fancy_hotel
  dim_guest                       dimension in people
  dim_guest_as_of                 as-of dimension in people
because
  stage: what a source records is first put into the model's words, typed, and hashed
  hub: a thing with a stable key becomes a hub on that key, loaded from every stage that carries it
  satellite: facts that share a source and a pace of change become a satellite, which gains a row when one changes
  satellite: facts that share a source and a pace of change become a satellite, which gains a row when one changes; personal facts have a satellite of their own, so that erasing them never touches history that may stay
  table of OCEL 2.0: process-mining tools read OCEL 2.0: which events there are, which things, and who took part in what
  dimension: a data product offers an entity as a dimension; personal facts stay behind in the vault
  as-of dimension: a data product offers an entity as a dimension; personal facts stay behind in the vault
is promised
  dim_guest        At least 99 % of what the source has is there
  dim_guest_as_of  At least 99 % of what the source has is there
is pointed to by
  nh_link_guest_called.guest_hk\
""")


def test_a_personal_fact_says_that_it_stays_behind() -> None:
    assert answer("Guest.Profile.full_name") == snapshot("""\
full_name: personal fact (text)
is said at
  fancy_hotel.visiting.Guest.Profile.full_name (fancy_hotel/visiting.py:16)
is read from
  reception.guest_profile.full_name  full_name as varchar
is the column
  stg_reception__guest__profile.full_name  in staging_fancy_hotel
  sat_guest__profile__personal.full_name   in raw_vault
stays behind
  personal data is kept apart in the vault and left out of every data product\
""")


def test_a_fact_names_every_column_it_becomes() -> None:
    assert answer("is_vip") == snapshot("""\
is_vip: fact (yes/no)
is said at
  fancy_hotel.visiting.Guest.Profile.is_vip (fancy_hotel/visiting.py:17)
is read from
  reception.guest_profile.VIP  VIP = 'Y' as boolean
is the column
  stg_reception__guest__profile.is_vip   in staging_fancy_hotel
  sat_guest__profile.is_vip              in raw_vault
  ocel_fancy_hotel__object_guest.is_vip  in ocel_fancy_hotel
  dim_guest.is_vip                       in people
  dim_guest_as_of.is_vip                 in people\
""")


def test_an_event_is_explained_forward() -> None:
    assert answer("guest_called") == snapshot("""\
guest_called: event
  A guest calls.
is said at
  fancy_hotel.visiting.guest_called (fancy_hotel/visiting.py:33)
becomes
  stg_loyalty__guest_called             stage in staging_fancy_hotel
  nh_link_guest_called                  non-historised link in raw_vault
  ocel_fancy_hotel__event_guest_called  table of OCEL 2.0 in ocel_fancy_hotel
because
  stage: what a source records is first put into the model's words, typed, and hashed
  non-historised link: an event happened once and stays so: a non-historised link of its parties, with its facts as payload
  table of OCEL 2.0: process-mining tools read OCEL 2.0: which events there are, which things, and who took part in what\
""")


def test_a_source_names_the_stages_that_read_it() -> None:
    assert answer("fancy_hotel.reception") == snapshot("""\
reception: source
  Rooms and guests.
is said at
  fancy_hotel.reception (fancy_hotel/__init__.py:7)
is delivered to
  stg_reception__guest__profile
  stg_reception__host__profile\
""")


def test_a_table_is_explained_backward() -> None:
    assert answer("hub_guest") == snapshot("""\
hub_guest: hub in raw_vault
  A person who stays with us.
comes from
  fancy_hotel.visiting.Guest (fancy_hotel/visiting.py:7)
because
  a thing with a stable key becomes a hub on that key, loaded from every stage that carries it
may be read
  by generated tables of other groups too
is owned by
  Front Office
is made from
  stg_loyalty__guest_called
  stg_reception__guest__profile
  source loyalty.guest_called
  source reception.guest_profile
is read by
  dim_guest
  dim_guest_as_of
  event_log_fancy_hotel
  ocel_fancy_hotel__object
  ocel_fancy_hotel__object_guest
has the columns
  guest_hk       binary     from fancy_hotel.visiting.Guest (fancy_hotel/visiting.py:7)
  guest_number   varchar    from fancy_hotel.visiting.Guest.guest_number (fancy_hotel/visiting.py:10)
  load_datetime  timestamp  When the row was delivered.
  record_source  varchar    The source and the table that the row came from.\
""")


def test_a_mart_names_the_sources_it_comes_from() -> None:
    assert "  source reception.guest_profile" in answer("dim_guest").splitlines()


def test_a_column_is_explained_back_to_the_source() -> None:
    assert answer("dim_guest.is_vip") == snapshot("""\
dim_guest.is_vip: boolean
  Is vip.
comes from
  fancy_hotel.visiting.Guest.Profile.is_vip (fancy_hotel/visiting.py:17)
is made from
  sat_guest__profile.is_vip
  └─ stg_reception__guest__profile.is_vip
     └─ reception.guest_profile.VIP        VIP = 'Y' as boolean
begins as
  fancy_hotel.visiting.Guest.Profile.is_vip (fancy_hotel/visiting.py:17)  Is vip.
  └─ reception.guest_profile.VIP
also is
  dim_guest_as_of.is_vip
  ocel_fancy_hotel__object_guest.is_vip
  sat_guest__profile.is_vip
  stg_reception__guest__profile.is_vip\
""")


def test_upper_and_lower_case_are_the_same() -> None:
    assert explained("HUB_GUEST") == explained("hub_guest")
    assert explained("guest.profile") == explained("Guest.Profile")


def test_a_word_that_is_said_twice_is_explained_twice() -> None:
    text = answer("Profile")
    assert [line for line in text.splitlines() if line.startswith("Profile: ")] == ["Profile: details"] * 2


def test_a_word_is_not_found_by_the_end_of_a_longer_one() -> None:
    assert explained("uest") is None


@pytest.mark.parametrize("name", ["", ".", "nothing", "hub_guest.nothing", "nothing.hub_guest", "*", "Guest..Profile"])
def test_what_nothing_is_called_is_not_explained(name: str) -> None:
    assert explained(name) is None


def test_every_subject_can_be_explained() -> None:
    for line in subjects(READING.business, plan(READING.business)):
        assert explained(line.split()[0]), line


def test_a_column_of_a_source_is_explained_forward() -> None:
    assert answer("loyalty.guest_called.guest_number") == snapshot("""\
loyalty.guest_called.guest_number: column of a source
in the words of the model is
  fancy_hotel.visiting.Guest.guest_number (fancy_hotel/visiting.py:10)  Guest number.
becomes
  stg_loyalty__guest_called.guest_called_hk               hash of guest_number, effective_from
  └─ nh_link_guest_called.guest_called_hk
     ├─ event_log_fancy_hotel.event_id                    with its type, as text
     │  ├─ ocel_fancy_hotel__event.ocel_id
     │  └─ ocel_fancy_hotel__event_object.ocel_event_id
     └─ ocel_fancy_hotel__event_guest_called.ocel_id      with its type, as text
  stg_loyalty__guest_called.guest_hk                      hash of guest_number
  ├─ hub_guest.guest_hk
  │  ├─ dim_guest.guest_key                               as text
  │  ├─ dim_guest_as_of.guest_key                         as text
  │  ├─ dim_guest_as_of.valid_to                          tells which is the next
  │  ├─ dim_guest_as_of.is_current                        tells which is the next
  │  ├─ event_log_fancy_hotel.case_key                    as text
  │  │  └─ ocel_fancy_hotel__event_object.ocel_object_id  type and key
  │  ├─ ocel_fancy_hotel__object.ocel_id                  with its type, as text
  │  └─ ocel_fancy_hotel__object_guest.ocel_id            with its type, as text
  └─ nh_link_guest_called.guest_hk
  stg_loyalty__guest_called.guest_number                  guest_number as varchar
  └─ hub_guest.guest_number
     ├─ dim_guest.guest_number
     ├─ dim_guest_as_of.guest_number
     ├─ event_log_fancy_hotel.case_id                     as text
     └─ ocel_fancy_hotel__object_guest.guest_number\
""")


def test_a_column_that_only_decides_about_rows_says_of_which_tables() -> None:
    assert answer("loyalty.guest_called.topic") == snapshot("""\
loyalty.guest_called.TOPIC: column of a source
decides about the rows of
  stg_loyalty__guest_called\
""")


def test_a_table_of_a_source_says_who_reads_it_and_what_its_columns_are_called() -> None:
    assert answer("reception.guest_profile") == snapshot("""\
reception.guest_profile: table of a source
is read by
  stg_reception__guest__profile
has the columns
  VIP           fancy_hotel.visiting.Guest.Profile.is_vip
  full_name     fancy_hotel.visiting.Guest.Profile.full_name
  guest_number  fancy_hotel.visiting.Guest.guest_number
  loaded_at\
""")


def test_a_key_is_explained_back_to_every_source_that_its_hub_is_loaded_from() -> None:
    assert answer("dim_guest.guest_key") == snapshot("""\
dim_guest.guest_key: varchar
  The key of the guest in all marts.
is made from
  hub_guest.guest_hk                          as text
  ├─ stg_loyalty__guest_called.guest_hk
  │  └─ loyalty.guest_called.guest_number     hash of guest_number
  └─ stg_reception__guest__profile.guest_hk
     └─ reception.guest_profile.guest_number  hash of guest_number
begins as
  fancy_hotel.visiting.Guest.guest_number (fancy_hotel/visiting.py:10)  Guest number.
  ├─ loyalty.guest_called.guest_number
  └─ reception.guest_profile.guest_number\
""")


def test_a_column_of_the_vault_says_which_products_it_reaches() -> None:
    assert answer("stg_reception__guest__profile.is_vip") == snapshot("""\
stg_reception__guest__profile.is_vip: boolean
  Is vip.
comes from
  fancy_hotel.visiting.Guest.Profile.is_vip (fancy_hotel/visiting.py:17)
is made from
  reception.guest_profile.VIP  VIP = 'Y' as boolean
begins as
  fancy_hotel.visiting.Guest.Profile.is_vip (fancy_hotel/visiting.py:17)  Is vip.
  └─ reception.guest_profile.VIP
reaches
  dim_guest.is_vip
  dim_guest_as_of.is_vip
also is
  dim_guest.is_vip
  dim_guest_as_of.is_vip
  ocel_fancy_hotel__object_guest.is_vip
  sat_guest__profile.is_vip\
""")


def test_what_was_shown_above_is_not_shown_again() -> None:
    text = answer("dim_guest_as_of.valid_to")
    assert text.count("reception.guest_profile.guest_number ") == 1
    assert "as above" in text
    assert "  or the end of time\n" in text


MEASURED = """
calls = Product(
    "Calls",
    purpose="Who called.",
    owner=front_office,
    readers=[front_office],
    offers=[
        Fact(
            "calls",
            grain=guest_called,
            measures=[
                Measure("calls_made", how="count", unit="calls", meaning="How often they called."),
                Measure("callers", of="guest", how="count_distinct"),
                Ratio("calls_per_caller", of="calls_made", per="callers", unit="calls"),
            ],
        )
    ],
)
"""


def test_a_measure_is_explained_by_how_it_is_put_together() -> None:
    reading = reading_of(VISITING + MEASURED)
    vault = plan(reading.business)
    said = [explain(name, reading.business, vault, {}, Path("/nowhere")) for name in ("calls_made", "calls_per_caller")]
    assert "\n".join(each or "" for each in said) == snapshot("""\
calls_made: measure
  How often they called.
is said at
  fancy_hotel.visiting.calls.calls_made
is measured as
  count of guest_called_key in fct_calls, over guest_called_at
  counted in calls
  adds up always
calls_per_caller: ratio
is said at
  fancy_hotel.visiting.calls.calls_per_caller
is measured as
  calls_made / callers
  counted in calls
  never adds up\
""")


def test_a_product_is_explained_with_who_reads_it() -> None:
    reading = reading_of(VISITING + MEASURED)
    said = explain("calls", reading.business, plan(reading.business), {}, Path("/nowhere"))
    assert said is not None
    assert said.endswith("is read by\n  Front Office")
