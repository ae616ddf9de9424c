"""Fancy Hotel: two old houses by the river in Ann Arbor, Michigan, run as one hotel, with a fine restaurant.

Guests book, arrive, stay and leave; behind them rooms are cleaned, inspected, furnished and kept in order, dishes are
cooked and carried to tables and doors, and every dollar finds its way to the right bill. It belongs to Gowganda
Hospitality.
"""

from puddingstone import *

# Who answers for what

front_office = Team(
    "Front Office", email="front.office@fancy.example", expert="Head of Reception", channel="#front-office"
)
housekeepers = Team("Housekeeping", email="housekeeping@fancy.example", expert="Executive Housekeeper")
guest_relations = Team("Guest Relations", email="guest.relations@fancy.example", expert="Loyalty Manager")
kitchen = Team("Kitchen", email="kitchen@fancy.example", expert="Chef de Cuisine", channel="#kitchen")
dining_room = Team("Dining Room", email="dining.room@fancy.example", expert="Maître d'Hôtel", channel="#dining-room")
bell_desk = Team("Bell Desk", email="bell.desk@fancy.example", expert="Bell Captain", channel="#bell-desk")
caretakers = Team("Caretakers", email="caretakers@fancy.example", expert="Head Caretaker", channel="#caretakers")
night_office = Team("Night Office", email="night.office@fancy.example", expert="Night Auditor", channel="#night-office")

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

stove_screens = Source(
    "kitchen",
    owner=kitchen,
    purpose="The screens over the stoves: what is on the menu, what was cooked, and what was thrown away.",
    load_time="sent_at",
    expected_every=hours(24),
    seeded=True,
)

dining_till = Source(
    "dining_room",
    owner=dining_room,
    purpose="The till of the restaurant: who sat where, what was served, and who paid how.",
    load_time="EXPORTED_AT",
    expected_every=hours(24),
    seeded=True,
)

bell_phone = Source(
    "bell_desk",
    owner=bell_desk,
    purpose="The telephone pad of the bell desk, on which orders to the rooms are taken and ticked off.",
    load_time="sent",
    expected_every=hours(24),
    seeded=True,
)

inventory_book = Source(
    "inventory",
    owner=caretakers,
    purpose="The caretakers' inventory: every piece of furniture, what it cost, where it stands and what it is worth.",
    load_time="written_at",
    expected_every=hours(24),
    seeded=True,
)

back_office = Source(
    "back_office",
    owner=night_office,
    purpose="The folio system: what every stay owes and pays, and the audit that closes each night.",
    load_time="SENT_TS",
    expected_every=hours(24),
    seeded=True,
)
