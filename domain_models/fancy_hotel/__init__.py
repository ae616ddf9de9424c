"""Fancy Hotel: two old houses by a lake, run as one hotel.

Guests book, arrive, stay and leave; behind them rooms are cleaned, inspected and kept in order.
"""

from puddingstone import *

# Who answers for what

front_office = Team("Front Office", email="front.office@fancy.example", expert="Head of Reception")
housekeepers = Team("Housekeeping", email="housekeeping@fancy.example", expert="Executive Housekeeper")
guest_relations = Team("Guest Relations", email="guest.relations@fancy.example", expert="Loyalty Manager")

fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office, time_zone="Europe/Zurich")

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
    purpose="The membership programme that we share with other hotels by the lake.",
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
