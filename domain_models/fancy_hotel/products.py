"""What Fancy Hotel offers to others: tables that they may rely on."""

from domain_models.fancy_hotel import (
    bell_desk,
    caretakers,
    dining_room,
    front_office,
    guest_relations,
    housekeepers,
    kitchen,
    night_office,
)
from domain_models.fancy_hotel.accounting import (
    BusinessNight,
    charge_posted,
    night_closed,
    payment_taken,
    refund_given,
)
from domain_models.fancy_hotel.cooking import Dish, dish_cooked, dish_wasted
from domain_models.fancy_hotel.furnishing import (
    Furniture,
    furniture_bought,
    furniture_carried,
    furniture_let_go,
    furniture_mended,
)
from domain_models.fancy_hotel.room_serving import (
    RoomOrder,
    dish_ordered,
    order_delivered,
    order_prepared,
    order_sent_back,
    order_taken,
)
from domain_models.fancy_hotel.visiting import (
    Guest,
    Reservation,
    Room,
    Stay,
    guest_checked_in,
    guest_checked_out,
    guest_never_came,
    reservation_cancelled,
    reservation_created,
)
from domain_models.fancy_hotel.waiting import (
    DiningParty,
    DiningTable,
    course_returned,
    course_served,
    party_seated,
    tab_paid,
)
from puddingstone import *

stays = Product(
    "Stays",
    purpose="Who was with us, where, for how long, and what they paid",
    owner=front_office,
    readers=[guest_relations, housekeepers],
    offers=[
        Dimension(Guest),
        AsOfDimension(Guest),
        DailyDimension(Guest),
        Dimension(Room),
        Fact(
            "stays",
            grain=Stay,
            events=[guest_checked_in, guest_checked_out],
            meaning="One row for each stay, from the key handed out to the key given back",
            measures=[
                Measure("stays", how="count", unit="stays", meaning="How many stays began."),
                Measure("people", of="people", unit="people", meaning="How many people came to stay."),
                Measure("guests", of="guest", how="count_distinct", unit="guests", meaning="How many guests it were."),
                Measure(
                    "departures", of="guest_checked_out", how="count", unit="stays", meaning="How many stays ended."
                ),
                Measure("revenue", of="bill", unit="USD", meaning="What guests paid when they left."),
                Measure("dearest_stay", of="bill", how="maximum", unit="USD", meaning="The highest bill of all."),
                Measure(
                    "would_return",
                    of="would_return",
                    how="average",
                    unit="share",
                    meaning="Of the guests who said so when they left, how many would come again.",
                ),
                Ratio("revenue_per_stay", of="revenue", per="departures", unit="USD", meaning="The usual bill."),
                Ratio("people_per_stay", of="people", per="stays", unit="people", meaning="How many share a room."),
            ],
        ),
        Fact(
            "reservations",
            grain=reservation_created,
            meaning="One row for each booking, with the nights and the rate that were agreed at first",
            measures=[
                Measure("reservations", how="count", unit="reservations", meaning="How many bookings were made."),
                Measure(
                    "agreed_rate",
                    of="nightly_rate",
                    how="average",
                    unit="USD",
                    meaning="What guests agreed to pay for a night, before anything was changed.",
                ),
            ],
        ),
        Fact(
            "bookings",
            grain=Reservation,
            events=[reservation_created, reservation_cancelled, guest_never_came],
            meaning="One row for each reservation that was booked, given back, or kept for somebody who never came",
        ),
    ],
)

room_service = Product(
    "Room service",
    purpose="What was brought to which door, how long it took, and what came back",
    owner=bell_desk,
    offers=[
        Fact(
            "room_orders",
            grain=RoomOrder,
            events=[order_taken, order_prepared, order_delivered, order_sent_back],
            meaning="One row for each order, from the call to the tray at the door, and back again if it must be",
        ),
        Fact("room_order_dishes", grain=dish_ordered, meaning="One row for each dish on the slip of an order"),
    ],
)

dishes = Product(
    "Dishes",
    purpose="What is on the menu, what it costs us, and how much of it is cooked and thrown away",
    owner=kitchen,
    offers=[
        Dimension(Dish),
        AsOfDimension(Dish),
        Fact("dishes_cooked", grain=dish_cooked, meaning="One row for each dish of a ticket that was cooked"),
        Fact("dishes_wasted", grain=dish_wasted, meaning="One row for each dish of a ticket that was thrown away"),
    ],
)

restaurant = Product(
    "Restaurant",
    purpose="Who ate with us, at which table, what they had, and what they paid and tipped",
    owner=dining_room,
    offers=[
        Dimension(DiningTable),
        Fact(
            "dining_parties",
            grain=DiningParty,
            events=[party_seated, tab_paid],
            meaning="One row for each party, from the first chair to the last payment",
        ),
        Fact("courses", grain=course_served, meaning="One row for each dish that was put on a table"),
        Fact("courses_returned", grain=course_returned, meaning="One row for each dish that went back to the kitchen"),
        Fact("tabs_paid", grain=tab_paid, meaning="One row for each payment, because a tab may be shared"),
    ],
)

folio = Product(
    "Folio",
    purpose="What every stay owed, paid and got back, and how each night was closed",
    owner=night_office,
    offers=[
        Dimension(BusinessNight),
        Fact("charges", grain=charge_posted, meaning="One row for each thing that a stay was charged for"),
        Fact("payments", grain=payment_taken, meaning="One row for each payment towards a stay"),
        Fact("refunds", grain=refund_given, meaning="One row for each time that a guest got money back"),
        Fact("nights_closed", grain=night_closed, meaning="One row for each time that a night was closed"),
    ],
)

furniture = Product(
    "Furniture",
    purpose="What stands in which room, what it is worth, and what it cost to buy and to mend",
    owner=caretakers,
    offers=[
        Dimension(Furniture),
        Fact(
            "furniture",
            grain=Furniture,
            events=[furniture_bought, furniture_carried, furniture_let_go],
            meaning="One row for each piece, with the room into which it was carried last",
        ),
        Fact("furniture_mended", grain=furniture_mended, meaning="One row for each time that a piece was mended"),
    ],
)
