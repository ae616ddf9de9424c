"""Room serving: guests order from their rooms; it is prepared, carried up, and now and then sent back."""

from domain_models.fancy_hotel import bell_desk, bell_phone
from domain_models.fancy_hotel.cooking import Dish, dish_cooked
from domain_models.fancy_hotel.visiting import Room, Stay, guest_checked_in
from puddingstone import *

context = Context(subdomain="core")


# How the pad writes it: 26/03/01 21:40 for a moment, B-014 for a room, 24.5 for money

noted_at = sql("'20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00'")
house = sql("split_part(door, '-', 1)")
number = sql("split_part(door, '-', 2)")


# Things


@owned_by(bell_desk)
class RoomOrder(Entity):
    """What a guest asked us to bring up, in one call."""

    order_number: Key[Text]
    """On the slip that lies on the tray."""


@owned_by(bell_desk)
class Porter(Entity):
    """Someone who carries trays and suitcases."""

    porter_badge: Key[Text]
    """On the lapel; the porters have numbers of their own."""


# Happenings


@recorded_in(
    bell_phone,
    table="order_pad",
    where="tick = 'TAKEN'",
    columns={
        "order_number": "slip",
        "stay_number": "stay",
        "building": house,
        "room_number": number,
        "taken_at": noted_at,
        "wish": "remark",
    },
)
def order_taken(room_order: RoomOrder, stay: Stay, room: Room, taken_at: Moment, wish: Text | None) -> Event:
    """A guest calls from a room and says what to bring, and perhaps how."""


@recorded_in(
    bell_phone,
    table="order_line",
    columns={
        "order_number": "slip",
        "dish_code": "dish",
        "line_number": "line",
        "ordered_at": noted_at,
        "portions": "qty",
        "amount": "price",
    },
)
def dish_ordered(
    room_order: RoomOrder,
    dish: Dish,
    line_number: Key[Number],
    ordered_at: Moment,
    portions: Number,
    amount: Money,
) -> Event:
    """A dish is put on the slip of an order, at its price for all portions together."""


@recorded_in(
    bell_phone,
    table="order_pad",
    where="tick = 'READY'",
    columns={"order_number": "slip", "prepared_at": noted_at},
)
def order_prepared(room_order: RoomOrder, prepared_at: Moment) -> Event:
    """The tray is ready: hot under its covers, cold in its ice."""


@recorded_in(
    bell_phone,
    table="order_pad",
    where="tick = 'DOOR'",
    columns={
        "order_number": "slip",
        "building": house,
        "room_number": number,
        "porter_badge": "porter",
        "delivered_at": noted_at,
        "amount": "total",
        "tip": "tip",
    },
)
def order_delivered(
    room_order: RoomOrder,
    room: Room,
    porter: Porter | None,
    delivered_at: Moment,
    amount: Money,
    tip: Money | None,
) -> Event:
    """The tray is handed over at the door, for the amount on the slip; the tip stays with the porter."""


@recorded_in(
    bell_phone,
    table="order_pad",
    where="tick = 'BACK'",
    columns={"order_number": "slip", "dish_code": "dish", "sent_back_at": noted_at, "reason": "remark"},
)
def order_sent_back(room_order: RoomOrder, dish: Dish | None, sent_back_at: Moment, reason: Text | None) -> Event:
    """A guest is not content and sends back a dish, or, where none is named, the whole tray."""


# What follows from it


@computed_from(order_taken, order_delivered, of=RoomOrder)
class Wait(Computed):
    """How long a guest waited; not known before the tray is at the door."""

    minutes_to_the_door: Number = computed(
        "datediff('minute', order_taken_at, order_delivered_at)", always="minutes_to_the_door >= 0"
    )
    """Minutes from the call to the tray at the door."""


# What leads to what

outcomes = [
    leads_to(guest_checked_in, unusually=[order_taken]),
    leads_to(order_taken, [dish_ordered, order_prepared]),
    leads_to(dish_ordered, [dish_cooked, order_prepared]),
    leads_to(order_prepared, [order_delivered]),
    leads_to(order_delivered, unusually=[order_sent_back]),
    leads_to(order_sent_back, unusually=[order_delivered]),
]


# What we promise

promises = [
    fresh(order_taken, share=percent(95), within=hours(36)),
    fresh(order_delivered, share=percent(95), within=hours(36)),
]
