"""Recognising: one person, known to two houses under two keys."""

from domain_models.economy_motel.visiting import Traveller
from domain_models.fancy_hotel.visiting import Guest
from domain_models.sales import matching_table
from puddingstone import *

context = Context(subdomain="supporting")


@recorded_in(
    matching_table,
    table="person_match",
    columns={"guest_number": "guest", "plate_or_slip": "traveller", "is_same": sql("verdict = 'SAME'")},
    event_time="matched_at",
)
def same_person(guest: Guest, traveller: Traveller, score: Measurement, matched_by: Text, is_same: YesNo) -> SameAs:
    """A guest of Fancy Hotel may be a traveller of Economy Motel; `is_same` says whether it is so, or still is."""
