"""Recognising: what is the same in two houses under two keys: persons, and kinds of rooms."""

from domain_models.economy_motel.visiting import Traveller
from domain_models.fancy_hotel.visiting import Guest
from domain_models.sales import data_stewards, matching_table
from puddingstone import *

context = Context(subdomain="supporting")


# Things


@owned_by(data_stewards)
@recorded_in(matching_table, table="comfort", columns={"comfort_code": "code", "name": "label"}, changes="rarely")
class Comfort(Reference):
    """How well somebody sleeps, in words that hold for every house."""

    comfort_code: Key[Text]
    """One word: PLAIN, USUAL, GRAND, or OWN for a bed that they brought."""
    name: Text
    """What it means."""


# Happenings


@recorded_in(
    matching_table,
    table="person_match",
    columns={"guest_number": "guest", "plate_or_slip": "traveller", "is_same": sql("verdict = 'SAME'")},
    event_time="matched_at",
)
def same_person(guest: Guest, traveller: Traveller, score: Measurement, matched_by: Text, is_same: YesNo) -> SameAs:
    """A guest of Fancy Hotel may be a traveller of Economy Motel; `is_same` says whether it is so, or still is."""
