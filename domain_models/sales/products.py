"""What Sales offers to others: tables that they may rely on."""

from domain_models.economy_motel import the_window
from domain_models.economy_motel.products import visits
from domain_models.economy_motel.visiting import Traveller
from domain_models.fancy_hotel import front_office
from domain_models.fancy_hotel.products import stays
from domain_models.fancy_hotel.visiting import Guest
from domain_models.finance import planners
from domain_models.marketing import campaigners
from domain_models.sales import group_sales
from domain_models.sales.prospecting import Lead, lead_captured, lead_lost, lead_qualified
from domain_models.sales.recognising import Comfort, same_person
from domain_models.sales.selling import (
    Offer,
    Sale,
    offer_declined,
    offer_made,
    sale_cancelled,
    sale_won,
)
from puddingstone import *

leads = Product(
    "Leads",
    purpose="Who might book with us, how serious they are, and why some will not",
    owner=group_sales,
    readers=[campaigners, planners],
    offers=[
        Dimension(Lead),
        AsOfDimension(Lead),
        Fact(
            "leads",
            grain=Lead,
            events=[lead_captured, lead_qualified, lead_lost, sale_won],
            meaning="One row for each lead, from the first word to the last",
            measures=[
                Measure("leads", of="lead_captured", how="count", unit="leads", meaning="How many leads came in."),
                Measure("leads_lost", of="lead_lost", how="count", unit="leads", meaning="How many will not book."),
                Measure("worth_of_leads", of="worth", unit="USD", meaning="What sellers think that leads are worth."),
                Measure("leads_won", of="is_won", unit="leads", meaning="How many of them signed a contract."),
                Measure(
                    "lead_conversion_rate",
                    of="is_won",
                    how="average",
                    unit="share",
                    meaning="Of the leads that came in then, how many signed a contract.",
                ),
                Measure(
                    "days_to_contract",
                    of="days_to_contract",
                    how="average",
                    unit="days",
                    meaning="How long it takes from the first word to the signature.",
                ),
            ],
        ),
    ],
)

offers_and_sales = Product(
    "Offers and sales",
    purpose="What was offered to whom in which house, what of it was sold, and for how much",
    owner=group_sales,
    readers=[front_office, the_window, campaigners, planners],
    offers=[
        Dimension(Sale),
        Fact(
            "offers",
            grain=Offer,
            events=[offer_made, offer_declined],
            meaning="One row for each offer",
            measures=[
                Measure("offers", of="offer_made", how="count", unit="offers", meaning="How many offers were made."),
                Measure("offered", of="amount", unit="USD", meaning="What they came to."),
                Measure(
                    "offers_declined", of="offer_declined", how="count", unit="offers", meaning="What nobody wanted."
                ),
                Ratio("usual_offer", of="offered", per="offers", unit="USD", meaning="What an offer comes to."),
            ],
        ),
        Fact(
            "sales",
            grain=Sale,
            events=[sale_won, sale_cancelled],
            meaning="One row for each contract, with what it was won for",
            measures=[
                Measure("sales", of="sale_won", how="count", unit="contracts", meaning="Contracts that were signed."),
                Measure("sold", of="amount", unit="USD", meaning="What they were won for."),
                Measure(
                    "sales_cancelled", of="sale_cancelled", how="count", unit="contracts", meaning="Contracts undone."
                ),
                Measure("cancellation_fees", of="fee", unit="USD", meaning="What was paid for that."),
                Ratio("usual_sale", of="sold", per="sales", unit="USD", meaning="What a contract is won for."),
            ],
        ),
    ],
)


# Leads with Sales: what became of everybody who might have booked


class LeadWithSales(Conformed):
    """A lead, with everything that was offered to it and sold to it."""

    lead_number: Text | None
    """As the lead book knows it; missing if it knows of offers or sales only."""
    heard_of_us: Text | None
    """Where they heard of us."""
    captured_at: Moment | None = conformed(zone="UTC")
    """When we first heard of them."""
    qualified_at: Moment | None = conformed(zone="UTC")
    """When a seller found them to be serious."""
    worth: Money | None = conformed(unit="USD")
    """What they might bring, as the seller thought."""
    lost_at: Moment | None = conformed(zone="UTC")
    """When they were given up."""
    offers: Number = conformed(unit="offers")
    """How many offers were made to them."""
    offered: Money = conformed(unit="USD")
    """What all of these come to."""
    sales: Number = conformed(unit="sales")
    """How many contracts they signed."""
    sold: Money = conformed(unit="USD")
    """What all of these were won for, those that were cancelled later too."""
    first_won_at: Moment | None = conformed(zone="UTC")
    """When they signed for the first time."""


leads_with_sales = Product(
    "Leads with sales",
    purpose="What becomes of leads: how many are offered something, how many buy, and for how much",
    owner=group_sales,
    offers=[
        Joined(
            "leads_with_sales",
            shape=LeadWithSales,
            grain=Lead,
            parts=[
                Part(
                    leads,
                    "leads",
                    {
                        "lead_number": "lead_number",
                        "heard_of_us": "heard_of_us",
                        "captured_at": told("lead_captured", zone="UTC"),
                        "qualified_at": told("lead_qualified", zone="UTC"),
                        "worth": told("worth", unit="USD"),
                        "lost_at": told("lead_lost", zone="UTC"),
                    },
                ),
                Part(
                    offers_and_sales,
                    "offers",
                    {"offers": how_many(), "offered": total("amount", unit="USD")},
                ),
                Part(
                    offers_and_sales,
                    "sales",
                    {
                        "sales": how_many(),
                        "sold": total("amount", unit="USD"),
                        "first_won_at": earliest("sale_won", zone="UTC"),
                    },
                ),
            ],
            measures=[
                Measure("leads_followed", how="count", unit="leads", meaning="How many leads there are."),
                Measure("contracts", of="sales", unit="sales", meaning="How many contracts were signed."),
                Measure("amount_sold", of="sold", unit="USD", meaning="What contracts were won for."),
                Ratio("contracts_per_lead", of="contracts", per="leads_followed", meaning="Contracts for each lead."),
            ],
        ),
    ],
)


# Stays with Visits: who slept in any of our houses


class Overnight(Conformed):
    """Somebody slept in one of our houses, from the key handed out to the key given back."""

    house: Text
    """The code of the house."""
    who: Guest | Traveller | None = conformed(same=same_person)
    """Who it was; a guest of one house who is a traveller of the other is one person."""
    comfort: Comfort | None
    """What kind of room it was, in words that hold for both houses."""
    came_at: Moment | None = conformed(zone="UTC")
    """When they got the key."""
    left_at: Moment | None = conformed(zone="UTC")
    """When they gave it back."""
    came_on: Day | None
    """The day on which they came, by the calendar of the house."""
    nights: Number | None = conformed(unit="nights")
    """How many nights: those that were slept at the hotel, those that were paid at the motel."""
    people: Number | None = conformed(unit="people")
    """How many people came."""
    paid: Money | None = conformed(unit="USD")
    """What was paid: the bill of the hotel, the cash of the motel without what was handed back."""


overnights = Product(
    "Overnights",
    purpose="Who slept in any of our houses, for how long, in what comfort, and what it brought",
    owner=group_sales,
    rows=[
        Rows("overnights", seen_by=front_office, where="house = 'FH'"),
        Rows("overnights", seen_by=the_window, where="house = 'EM'"),
    ],
    offers=[
        Stacked(
            "overnights",
            shape=Overnight,
            parts=[
                Part(
                    stays,
                    "stays",
                    {
                        "house": constant("FH"),
                        "who": "guest",
                        "comfort": told(
                            "room.room_type",
                            codes={"010": "USUAL", "020": "USUAL", "021": "GRAND", "100": "GRAND", "110": "USUAL"},
                        ),
                        "came_at": "guest_checked_in",
                        "left_at": "guest_checked_out",
                        "came_on": "guest_checked_in",
                        "nights": told("nights", unit="nights"),
                        "people": "people",
                        "paid": "bill",
                    },
                ),
                Part(
                    visits,
                    "visits",
                    {
                        "house": constant("EM"),
                        "who": "traveller",
                        "comfort": told(
                            "unit.kind",
                            codes={"S": "PLAIN", "D": "PLAIN", "K": "PLAIN", "KT": "USUAL", "RV": "OWN"},
                        ),
                        "came_at": "visit_began",
                        "left_at": "visit_ended",
                        "came_on": "visit_began",
                        "nights": total("nights_paid.nights", unit="nights"),
                        "people": told("people", unit="people"),
                        "paid": total("nights_paid.amount", unit="USD") - total("cash_handed_back.amount", unit="USD"),
                    },
                ),
            ],
            measures=[
                Measure("overnights", how="count", unit="overnights", meaning="How often somebody came to sleep."),
                Measure("nights_slept", of="nights", unit="nights", meaning="How many nights they stayed."),
                Measure("persons", of="who", how="count_distinct", unit="persons", meaning="How many persons it were."),
                Measure("room_revenue_of_all", of="paid", unit="USD", meaning="What they paid."),
            ],
        ),
    ],
)
