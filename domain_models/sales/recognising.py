"""Recognising: one person, known to two houses under two keys."""

from domain_models.economy_motel.visiting import Traveller
from domain_models.fancy_hotel.visiting import Guest
from domain_models.sales import matching_table
from puddingstone import *

context = Context(subdomain="supporting")


@recorded_in(
    matching_table,
    table="person_match",
    where="verdict = 'SAME'",
    columns={"guest_number": "guest", "plate_or_slip": "traveller"},
    event_time="matched_at",
)
def same_person(
    guest: Guest, traveller: Traveller, score: Measurement, matched_by: Text, matched_at: Moment
) -> Relationship:
    """A steward is sure that a guest of Fancy Hotel is a traveller of Economy Motel; a score of 1 is beyond doubt."""
