"""Matching: one person may be a guest of both houses."""

from domain_models.economy_motel.visiting import MotelGuest
from domain_models.fancy_hotel.visiting import Guest
from domain_models.head_office import complaints, stewards
from puddingstone import *


@recorded_in(
    stewards,
    table="matches",
    columns={
        "guest__collision_code": sql("'FH'"),
        "guest__guest_number": "hotel_no",
        "motel_guest__guest_number": "motel_no",
    },
)
def same_person(guest: Guest, motel_guest: MotelGuest, is_same: YesNo) -> SameAs:
    """A guest of the hotel and one of the motel are one person, until a steward takes that back."""


@recorded_in(complaints, table="letters", columns={"collision_code": "house", "guest_number": "guest"})
def guest_complained(guest: Guest, written_at: Moment) -> Event:
    """A guest of either house writes to the head office."""
