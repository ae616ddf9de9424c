"""What Sales offers to others: tables that they may rely on."""

from domain_models.economy_motel import the_window
from domain_models.fancy_hotel import front_office
from domain_models.finance import planners
from domain_models.marketing import campaigners
from domain_models.sales import group_sales
from domain_models.sales.prospecting import Lead, lead_captured, lead_lost, lead_qualified
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
