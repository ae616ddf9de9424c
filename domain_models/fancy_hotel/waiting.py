"""Waiting: parties are seated in the restaurant, served course by course, and pay their tab."""

from domain_models.fancy_hotel import dining_room, dining_till
from domain_models.fancy_hotel.cooking import Dish, dish_cooked
from domain_models.fancy_hotel.visiting import Guest, Stay, guest_checked_in
from puddingstone import *

context = Context(subdomain="core")


# How the till writes it: $1,204.50 for money, 2026-03-01T19:35 for a moment

price = sql("replace(replace(AMOUNT, '$', ''), ',', '')")
tipped = sql("replace(replace(TIP, '$', ''), ',', '')")
rung_up_at = sql("replace(RUNG_AT, 'T', ' ') || ':00'")
set_up_at = sql("replace(SET_UP_AT, 'T', ' ') || ':00'")


# Things


@owned_by(dining_room)
class DiningTable(Entity):
    """A table in the restaurant."""

    table_number: Key[Number]
    """On the floor plan; 13 is left out."""

    @recorded_in(
        dining_till,
        table="floor_plan",
        columns={"table_number": "TABLE_NO", "seats": "SEATS", "place": "AREA", "is_by_the_window": "WINDOW"},
        event_time=set_up_at,
        changes="rarely",
    )
    class Setting(Details):
        """How a table stands in the room."""

        seats: Number
        """How many chairs there are."""
        place: Text
        """The room or the terrace it stands in."""
        is_by_the_window: YesNo
        """Whether the river can be seen from it."""


@owned_by(dining_room)
class DiningParty(Entity):
    """Some people who eat together, from the first chair taken to the last one left."""

    party_number: Key[Text]
    """Given at the door, written at the top of the tab."""


@owned_by(dining_room)
class Waiter(Entity):
    """Someone who waits at table."""

    waiter_code: Key[Text]
    """Typed into the till at the beginning of a shift."""


# Happenings


@recorded_in(
    dining_till,
    table="till_log",
    where="ENTRY = 'SEAT'",
    columns={
        "party_number": "PARTY_NO",
        "table_number": "TABLE_NO",
        "waiter_code": "WAITER",
        "guest_number": "HOTEL_GUEST",
        "seated_at": rung_up_at,
        "covers": "QTY",
    },
)
def party_seated(
    dining_party: DiningParty,
    dining_table: DiningTable,
    waiter: Waiter,
    guest: Guest | None,
    seated_at: Moment,
    covers: Number,
) -> Event:
    """A party sits down, a cover before each; the host is a guest of the hotel or comes from the street."""


@recorded_in(
    dining_till,
    table="till_log",
    where="ENTRY = 'SERVE'",
    columns={
        "party_number": "PARTY_NO",
        "dish_code": "DISH",
        "line_number": "LINE_NO",
        "served_at": rung_up_at,
        "portions": "QTY",
        "amount": price,
    },
)
def course_served(
    dining_party: DiningParty,
    dish: Dish,
    line_number: Key[Number],
    served_at: Moment,
    portions: Number,
    amount: Money,
) -> Event:
    """A dish is put on the table and its price, for all portions together, on the tab."""


@recorded_in(
    dining_till,
    table="till_log",
    where="ENTRY = 'BACK'",
    columns={"party_number": "PARTY_NO", "dish_code": "DISH", "returned_at": rung_up_at, "reason": "REMARK"},
)
def course_returned(dining_party: DiningParty, dish: Dish, returned_at: Moment, reason: Text | None) -> Event:
    """A dish goes back to the kitchen, and comes off the tab."""


@recorded_in(
    dining_till,
    table="till_log",
    where="ENTRY = 'PAY'",
    columns={
        "party_number": "PARTY_NO",
        "stay_number": "STAY_NO",
        "line_number": "LINE_NO",
        "paid_at": rung_up_at,
        "means": "PAID_BY",
        "amount": price,
        "tip": tipped,
    },
)
def tab_paid(
    dining_party: DiningParty,
    stay: Stay | None,
    line_number: Key[Number],
    paid_at: Moment,
    means: Text,
    amount: Money,
    tip: Money,
) -> Event:
    """A party pays its tab or a share of it, by CASH, by CARD, or on the bill of a stay, and tips as it likes."""


# What leads to what

outcomes = [
    leads_to(guest_checked_in, unusually=[party_seated, tab_paid]),
    leads_to(party_seated, [course_served, tab_paid]),
    leads_to(dish_cooked, [course_served]),
    leads_to(course_served, [course_served, tab_paid], unusually=[course_returned]),
    leads_to(course_returned, [tab_paid], unusually=[course_served]),
    leads_to(tab_paid, unusually=[tab_paid]),
]
