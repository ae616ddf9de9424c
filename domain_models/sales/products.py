"""What Sales offers to others: tables that they may rely on."""

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
    offers=[
        Dimension(Lead),
        AsOfDimension(Lead),
        Fact(
            "leads",
            grain=Lead,
            events=[lead_captured, lead_qualified, lead_lost],
            meaning="One row for each lead, from the first word to the last",
        ),
    ],
)

offers_and_sales = Product(
    "Offers and sales",
    purpose="What was offered to whom in which house, what of it was sold, and for how much",
    owner=group_sales,
    offers=[
        Dimension(Sale),
        Fact("offers", grain=Offer, events=[offer_made, offer_declined], meaning="One row for each offer"),
        Fact(
            "sales",
            grain=Sale,
            events=[sale_won, sale_cancelled],
            meaning="One row for each contract, with what it was won for",
        ),
    ],
)
