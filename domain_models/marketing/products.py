"""What Marketing offers to others: tables that they may rely on."""

from domain_models.marketing import campaigners
from domain_models.marketing.campaigning import (
    Campaign,
    CampaignDay,
    guest_touched,
    lead_touched,
    spending_counted,
)
from puddingstone import *

campaigns = Product(
    "Campaigns",
    purpose="Which campaigns ran, whom they reached on which channel, and what each day cost",
    owner=campaigners,
    offers=[
        Dimension(Campaign),
        Fact(
            "campaign_days",
            grain=CampaignDay,
            events=[spending_counted],
            meaning="One row for each campaign, channel and day, as it was counted last",
        ),
        Fact("lead_touches", grain=lead_touched, meaning="One row for each time that a campaign reached a lead"),
        Fact("guest_touches", grain=guest_touched, meaning="One row for each time that a campaign reached a guest"),
    ],
)
