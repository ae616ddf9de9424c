"""What Fancy Hotel offers to others: tables that they may rely on."""

from domain_models.fancy_hotel import front_office, guest_relations, housekeepers
from domain_models.fancy_hotel.visiting import (
    Guest,
    Room,
    Stay,
    guest_checked_in,
    guest_checked_out,
    reservation_created,
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
    ],
)
