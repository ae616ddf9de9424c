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
    window_bag_filled,
)
from domain_models.finance import bookkeepers, planners
from domain_models.marketing import campaigners
from domain_models.sales import group_sales
from puddingstone import *

visits = Product(
    "Visits",
    purpose="Who stopped with us, behind which door, for how many nights, and what they paid in cash",
    owner=the_window,
    readers=[group_sales, campaigners, bookkeepers, planners],
    offers=[
        Dimension(Traveller),
        Dimension(Unit),
        Fact(
            "visits",
            grain=Visit,
            events=[visit_began, visit_ended],
            meaning="One row for each visit, from the key handed out to the key in the box",
            measures=[
                Measure("visits", of="visit_began", how="count", unit="visits", meaning="How many visits began."),
                Measure(
                    "travellers", of="traveller", how="count_distinct", unit="travellers", meaning="How many came."
                ),
                Measure("people_in_units", of="people", unit="people", meaning="How many slept behind our doors."),
                Measure(
                    "keys_back",
                    of="key_is_back",
                    how="average",
                    unit="share",
                    meaning="Of the keys that somebody looked for, how many lay in the box.",
                ),
            ],
        ),
        Fact(
            "nights_paid",
            grain=nights_paid,
            meaning="One row for each receipt: some nights, paid in advance",
            measures=[
                Measure("nights_sold", of="nights", unit="nights", meaning="Nights that were paid for."),
                Measure("cash_taken", of="amount", unit="USD", meaning="Cash that came in at the window."),
                Measure(
                    "visits_paid", of="visit", how="count_distinct", unit="visits", meaning="How many visits paid."
                ),
                Ratio("cash_per_night", of="cash_taken", per="nights_sold", unit="USD", meaning="The usual night."),
                Ratio(
                    "nights_per_visit", of="nights_sold", per="visits_paid", unit="nights", meaning="The usual visit."
                ),
            ],
        ),
        Fact(
            "cash_handed_back",
            grain=cash_handed_back,
            meaning="One row for each time that cash was handed back",
            measures=[
                Measure("cash_handed_back", of="amount", unit="USD", meaning="Cash that went out at the window."),
                Ratio(
                    "share_handed_back",
                    of="cash_handed_back",
                    per="cash_taken",
                    unit="share",
                    meaning="Of each dollar taken, what was handed back.",
                ),
            ],
        ),
        Fact(
            "phone_holds",
            grain=PhoneHold,
            events=[unit_held, hold_let_go],
            meaning="One row for each hold; one that was not let go was kept",
            measures=[
                Measure("holds", of="unit_held", how="count", unit="holds", meaning="What we promised by telephone."),
                Measure(
                    "holds_let_go", of="hold_let_go", how="count", unit="holds", meaning="Holds for which nobody came."
                ),
                Ratio(
                    "share_let_go",
                    of="holds_let_go",
                    per="holds",
                    unit="share",
                    meaning="Of what we promised, what nobody came for.",
                ),
            ],
        ),
        Fact(
            "window_bags",
            grain=window_bag_filled,
            meaning="One row for each bag of cash that was sealed for the bank",
            measures=[Measure("window_cash", of="amount", unit="USD", meaning="Cash that was sealed into bags.")],
        ),
    ],
)
