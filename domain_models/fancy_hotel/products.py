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
    night_bag_filled,
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
from domain_models.finance import bookkeepers, planners
from domain_models.marketing import campaigners
from domain_models.sales import group_sales
from puddingstone import *

stays = Product(
    "Stays",
    purpose="Who was with us, where, for how long, and what they paid",
    owner=front_office,
    readers=[guest_relations, housekeepers, group_sales, campaigners],
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
                Measure("guests", of="guest", how="count_distinct", unit="guests", meaning="How many guests came."),
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
                Ratio(
                    "revenue_per_stay",
                    of="revenue",
                    per="departures",
                    unit="USD",
                    meaning="What a stay brings.",
                ),
                Ratio("people_per_stay", of="people", per="stays", unit="people", meaning="How many share a room."),
                Measure("nights", of="nights", unit="nights", meaning="Nights of the stays that have ended."),
                Measure(
                    "length_of_stay",
                    of="nights",
                    how="average",
                    unit="nights",
                    meaning="How long a stay is, of those that have ended, by when it began.",
                ),
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
            measures=[
                Measure(
                    "cancellations", of="was_cancelled", unit="reservations", meaning="Bookings that were cancelled."
                ),
                Measure("no_shows", of="nobody_came", unit="reservations", meaning="Bookings for which nobody came."),
                Measure(
                    "cancellation_rate",
                    of="was_cancelled",
                    how="average",
                    unit="share",
                    meaning="Of what was booked then, how much was cancelled.",
                ),
                Measure(
                    "no_show_rate",
                    of="nobody_came",
                    how="average",
                    unit="share",
                    meaning="Of what was booked then, for how much nobody came.",
                ),
            ],
        ),
    ],
)

room_service = Product(
    "Room service",
    purpose="What was brought to which door, how long it took, and what came back",
    owner=bell_desk,
    readers=[kitchen, front_office, planners],
    offers=[
        Fact(
            "room_orders",
            grain=RoomOrder,
            events=[order_taken, order_prepared, order_delivered, order_sent_back],
            meaning="One row for each order, from the call to the tray at the door, and back again if it must be",
            measures=[
                Measure("room_orders", of="order_taken", how="count", unit="orders", meaning="How many calls came."),
                Measure("trays", of="order_delivered", how="count", unit="trays", meaning="What reached a door."),
                Measure("room_service_revenue", of="amount", unit="USD", meaning="What was on the slips of trays."),
                Measure("porters_tips", of="tip", unit="USD", meaning="What the porters were tipped."),
                Measure(
                    "stays_served",
                    of="stay",
                    how="count_distinct",
                    unit="stays",
                    meaning="How many stays ordered anything.",
                ),
                Measure(
                    "orders_sent_back",
                    of="order_sent_back",
                    how="count",
                    unit="orders",
                    meaning="Orders of which something came back.",
                ),
                Measure(
                    "minutes_to_the_door",
                    of="minutes_to_the_door",
                    how="average",
                    unit="minutes",
                    meaning="How long guests wait for a tray.",
                ),
                Ratio(
                    "revenue_per_tray", of="room_service_revenue", per="trays", unit="USD", meaning="The usual slip."
                ),
                Ratio(
                    "room_service_per_stay",
                    of="room_service_revenue",
                    per="stays_served",
                    unit="USD",
                    meaning="What a stay orders, of those that order anything.",
                ),
                Ratio(
                    "share_sent_back",
                    of="orders_sent_back",
                    per="trays",
                    unit="share",
                    meaning="Of the trays at doors, how many came back.",
                ),
            ],
        ),
        Fact(
            "room_order_dishes",
            grain=dish_ordered,
            meaning="One row for each dish on the slip of an order",
            measures=[
                Measure("portions_ordered", of="portions", unit="portions", meaning="What was asked for by telephone."),
                Measure("ordered_amount", of="amount", unit="USD", meaning="What was asked for, at its price."),
            ],
        ),
    ],
)

dishes = Product(
    "Dishes",
    purpose="What is on the menu, what it costs us, and how much of it is cooked and thrown away",
    owner=kitchen,
    readers=[dining_room, bell_desk, planners],
    offers=[
        Dimension(Dish),
        AsOfDimension(Dish),
        Fact(
            "dishes_cooked",
            grain=dish_cooked,
            meaning="One row for each dish of a ticket that was cooked",
            measures=[
                Measure("portions_cooked", of="portions", unit="portions", meaning="What left the pass."),
                Measure(
                    "tickets", of="ticket_number", how="count_distinct", unit="tickets", meaning="Orders to the stoves."
                ),
            ],
        ),
        Fact(
            "dishes_wasted",
            grain=dish_wasted,
            meaning="One row for each dish of a ticket that was thrown away",
            measures=[
                Measure("portions_wasted", of="portions", unit="portions", meaning="What went into the bin."),
                Measure("grams_wasted", of="quantity", unit="g", meaning="What it weighed, where somebody weighed it."),
                Ratio(
                    "waste_share",
                    of="portions_wasted",
                    per="portions_cooked",
                    unit="share",
                    meaning="Of the portions that were cooked, how many were thrown away.",
                ),
            ],
        ),
    ],
)

restaurant = Product(
    "Restaurant",
    purpose="Who ate with us, at which table, what they had, and what they paid and tipped",
    owner=dining_room,
    readers=[kitchen, bookkeepers, planners],
    offers=[
        Dimension(DiningTable),
        Fact(
            "dining_parties",
            grain=DiningParty,
            events=[party_seated, tab_paid],
            meaning="One row for each party, from the first chair to the last payment",
            measures=[
                Measure(
                    "parties", of="party_seated", how="count", unit="parties", meaning="How many parties sat down."
                ),
                Measure("covers", of="covers", unit="people", meaning="How many people sat down."),
                Ratio("covers_per_party", of="covers", per="parties", unit="people", meaning="The usual party."),
            ],
        ),
        Fact(
            "courses",
            grain=course_served,
            meaning="One row for each dish that was put on a table",
            measures=[
                Measure("portions_served", of="portions", unit="portions", meaning="What was put on tables."),
                Measure("menu_sales", of="amount", unit="USD", meaning="What it came to on the menu."),
                Measure("courses_served", how="count", unit="dishes", meaning="Dishes that were put on tables."),
            ],
        ),
        Fact(
            "courses_returned",
            grain=course_returned,
            meaning="One row for each dish that went back to the kitchen",
            measures=[
                Measure("courses_returned", how="count", unit="dishes", meaning="Dishes that went back."),
                Ratio(
                    "share_returned",
                    of="courses_returned",
                    per="courses_served",
                    unit="share",
                    meaning="Of the dishes that were served, how many went back.",
                ),
            ],
        ),
        Fact(
            "tabs_paid",
            grain=tab_paid,
            meaning="One row for each payment, because a tab may be shared",
            measures=[
                Measure("restaurant_revenue", of="amount", unit="USD", meaning="What parties paid, without tips."),
                Measure("waiters_tips", of="tip", unit="USD", meaning="What they tipped."),
                Measure("payments_at_table", how="count", unit="payments", meaning="How many payments there were."),
                Ratio(
                    "tip_share",
                    of="waiters_tips",
                    per="restaurant_revenue",
                    unit="share",
                    meaning="What is tipped for each dollar paid.",
                ),
                Ratio(
                    "revenue_per_cover",
                    of="restaurant_revenue",
                    per="covers",
                    unit="USD",
                    meaning="What each of them eats and drinks for.",
                ),
            ],
        ),
    ],
)

folio = Product(
    "Folio",
    purpose="What every stay owed, paid and got back, and how each night was closed",
    owner=night_office,
    readers=[front_office, group_sales, bookkeepers, planners],
    offers=[
        Dimension(BusinessNight),
        Fact(
            "charges",
            grain=charge_posted,
            meaning="One row for each thing that a stay was charged for",
            measures=[
                Measure(
                    "charged", of="amount", unit="USD", meaning="What stays were charged, less what was a mistake."
                ),
                Measure(
                    "stays_charged", of="stay", how="count_distinct", unit="stays", meaning="How many were charged."
                ),
                Ratio("charged_per_stay", of="charged", per="stays_charged", unit="USD", meaning="The usual folio."),
            ],
        ),
        Fact(
            "payments",
            grain=payment_taken,
            meaning="One row for each payment towards a stay",
            measures=[
                Measure("paid_by_stays", of="amount", unit="USD", meaning="What guests paid towards their stays.")
            ],
        ),
        Fact(
            "refunds",
            grain=refund_given,
            meaning="One row for each time that a guest got money back",
            measures=[
                Measure("refunded", of="amount", unit="USD", meaning="What guests got back."),
                Ratio(
                    "refund_share",
                    of="refunded",
                    per="paid_by_stays",
                    unit="share",
                    meaning="Of each dollar paid, what went back.",
                ),
            ],
        ),
        Fact(
            "nights",
            grain=BusinessNight,
            events=[night_closed],
            meaning="One row for each night that was closed, by its last audit",
            measures=[
                Measure("room_nights_to_let", of="room_nights_to_let", unit="nights", meaning="What could be let."),
                Measure("room_nights_sold", of="room_nights_sold", unit="nights", meaning="What was let."),
                Measure("rooms_earned", of="rooms_earned", unit="USD", meaning="What the rooms brought."),
                Measure("nights_earned", of="night_earned", unit="USD", meaning="What all folios brought."),
                Ratio(
                    "occupancy",
                    of="room_nights_sold",
                    per="room_nights_to_let",
                    unit="share",
                    meaning="Of the rooms that could be let, how many were.",
                ),
                Ratio(
                    "revenue_per_available_room",
                    of="rooms_earned",
                    per="room_nights_to_let",
                    unit="USD",
                    meaning="What each room brought that could be let.",
                ),
                Ratio(
                    "average_daily_rate",
                    of="rooms_earned",
                    per="room_nights_sold",
                    unit="USD",
                    meaning="What each room brought that was let.",
                ),
            ],
        ),
        Fact(
            "nights_closed",
            grain=night_closed,
            meaning="One row for each time that a night was closed",
            measures=[Measure("audits", how="count", unit="audits", meaning="How often the books were closed.")],
        ),
        Fact(
            "night_bags",
            grain=night_bag_filled,
            meaning="One row for each bag of cash that was sealed for the bank",
            measures=[Measure("night_cash", of="amount", unit="USD", meaning="Cash that was sealed into bags.")],
        ),
    ],
)

furniture = Product(
    "Furniture",
    purpose="What stands in which room, what it is worth, and what it cost to buy and to mend",
    owner=caretakers,
    readers=[housekeepers, bookkeepers],
    offers=[
        Dimension(Furniture),
        Fact(
            "furniture",
            grain=Furniture,
            events=[furniture_bought, furniture_carried, furniture_let_go],
            meaning="One row for each piece, with the room into which it was carried last",
            measures=[
                Measure("pieces_bought", of="furniture_bought", how="count", unit="pieces", meaning="Pieces bought."),
                Measure("pieces_let_go", of="furniture_let_go", how="count", unit="pieces", meaning="Pieces let go."),
                Measure("spent_on_furniture", of="price", unit="USD", meaning="What pieces cost when we bought them."),
                Measure(
                    "proceeds_of_furniture", of="proceeds", unit="USD", meaning="What pieces let go still brought."
                ),
                Measure(
                    "worth_of_furniture",
                    of="worth_now",
                    unit="USD",
                    meaning="What the books say that our pieces are worth, by when they were bought.",
                ),
            ],
        ),
        Fact(
            "furniture_mended",
            grain=furniture_mended,
            meaning="One row for each time that a piece was mended",
            measures=[
                Measure("mendings", how="count", unit="mendings", meaning="How often something was mended."),
                Measure("spent_on_mending", of="cost", unit="USD", meaning="What it cost."),
                Ratio(
                    "cost_per_mending", of="spent_on_mending", per="mendings", unit="USD", meaning="The usual repair."
                ),
            ],
        ),
    ],
)
