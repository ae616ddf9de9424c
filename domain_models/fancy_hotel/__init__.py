"""Fancy Hotel: two old houses by the river in Ann Arbor, Michigan, run as one hotel, with a fine restaurant.

Guests book, arrive, stay and leave; behind them rooms are cleaned, inspected and kept in order. It belongs to
Gowganda Hospitality.
"""

from puddingstone import *

# Who answers for what

front_office = Team("Front Office", email="front.office@fancy.example", expert="Head of Reception")
housekeepers = Team("Housekeeping", email="housekeeping@fancy.example", expert="Executive Housekeeper")
guest_relations = Team("Guest Relations", email="guest.relations@fancy.example", expert="Loyalty Manager")

fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office, time_zone="America/Detroit")

# The systems we work with

reception = Source(
    "reception",
    owner=front_office,
    purpose="The property management system at the front desk. It sends what changed since its last delivery.",
    load_time="DELIVERED_AT",
    expected_every=hours(24),
    seeded=True,
)

loyalty = Source(
    "loyalty",
    owner=guest_relations,
    purpose="The membership programme that we share with the other houses of Gowganda Hospitality.",
    load_time="sent_at",
    expected_every=hours(24),
    seeded=True,
)

trolley_tablets = Source(
    "housekeeping",
    owner=housekeepers,
    purpose="The tablet on every trolley: who cleaned and inspected which room, and what is broken.",
    load_time="synced_at",
    expected_every=hours(24),
    seeded=True,
)
