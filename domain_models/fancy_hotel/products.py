"""What Fancy Hotel offers to others: tables that they may rely on."""

from domain_models.fancy_hotel import front_office
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
        ),
        Fact(
            "reservations",
            grain=reservation_created,
            meaning="One row for each booking, with the nights and the rate that were agreed at first",
        ),
    ],
)
