"""What Economy Motel offers to others: tables that they may rely on."""

from domain_models.economy_motel import the_window
from domain_models.economy_motel.visiting import (
    PhoneHold,
    Traveller,
    Unit,
    Visit,
    cash_handed_back,
    hold_let_go,
    nights_paid,
    unit_held,
    visit_began,
    visit_ended,
)
from puddingstone import *

visits = Product(
    "Visits",
    purpose="Who stopped with us, behind which door, for how many nights, and what they paid in cash",
    owner=the_window,
    offers=[
        Dimension(Traveller),
        Dimension(Unit),
        Fact(
            "visits",
            grain=Visit,
            events=[visit_began, visit_ended],
            meaning="One row for each visit, from the key handed out to the key in the box",
        ),
        Fact(
            "nights_paid",
            grain=nights_paid,
            meaning="One row for each receipt: some nights, paid in advance",
        ),
        Fact("cash_handed_back", grain=cash_handed_back, meaning="One row for each time that cash was handed back"),
        Fact(
            "phone_holds",
            grain=PhoneHold,
            events=[unit_held, hold_let_go],
            meaning="One row for each hold; one that was not let go was kept",
        ),
    ],
)
