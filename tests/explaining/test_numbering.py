# ruff: noqa: E501 (explanations are as long as they are)
from pathlib import Path

from inline_snapshot import snapshot

from puddingstone.explaining import explain
from puddingstone.planning import plan
from tests.planning.modelling import reading_of

VISITING = """
@numbered_by_domain
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]


@recorded_in(reception, columns={"collision_code": "HOUSE"})
def guest_wrote(guest: Guest, wrote_at: Moment) -> Event:
    '''A guest writes a letter.'''


@recorded_in(loyalty)
def guest_called(guest: Guest, called_at: Moment) -> Event:
    '''A guest calls.'''
"""

READING = reading_of(VISITING)


def answer(name: str) -> str:
    """An explanation without the temporary folder that the model was in."""
    text = explain(name, READING.business, plan(READING.business), READING.spans, Path("/nowhere")) or ""
    place = next(iter(READING.spans.values())).path
    while place.name != "domain_models":
        place = place.parent
    return text.replace(f"{place.as_posix()}/", "")


def test_the_code_of_a_domain_is_a_key_that_was_said_by_a_decorator() -> None:
    assert answer("Guest.collision_code") == snapshot("""\
collision_code: key (text)
  The code of the domain that gave the number.
is said at
  fancy_hotel.visiting.Guest.collision_code (fancy_hotel/visiting.py:6)
is read from
  reception.guest_wrote.HOUSE  HOUSE as varchar
is the column
  stg_loyalty__guest_called.collision_code       in staging_fancy_hotel
  stg_reception__guest_wrote.collision_code      in staging_fancy_hotel
  hub_guest.collision_code                       in raw_vault
  ocel_fancy_hotel__object_guest.collision_code  in ocel_fancy_hotel\
""")


def test_the_code_in_a_hub_is_a_constant_or_a_column_of_a_source() -> None:
    assert answer("hub_guest.collision_code") == snapshot("""\
hub_guest.collision_code: varchar
  Which domain gave the number: FH for Fancy Hotel.
comes from
  fancy_hotel.visiting.Guest.collision_code (fancy_hotel/visiting.py:6)
is made from
  stg_loyalty__guest_called.collision_code
  └─ 'FH'
  stg_reception__guest_wrote.collision_code
  └─ reception.guest_wrote.HOUSE             HOUSE as varchar
begins as
  fancy_hotel.visiting.Guest.collision_code (fancy_hotel/visiting.py:6)  Which domain gave the number: FH for Fancy Hotel.
  └─ reception.guest_wrote.HOUSE
also is
  ocel_fancy_hotel__object_guest.collision_code
  stg_loyalty__guest_called.collision_code
  stg_reception__guest_wrote.collision_code\
""")
