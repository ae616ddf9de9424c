"""What Marketing offers to others: tables that they may rely on."""

from domain_models.economy_motel import the_window
from domain_models.fancy_hotel import guest_relations
from domain_models.finance import planners
from domain_models.marketing import campaigners
from domain_models.marketing.campaigning import (
    Campaign,
    CampaignDay,
    guest_touched,
    lead_touched,
    spending_counted,
)
from domain_models.sales import group_sales
from puddingstone import *

campaigns = Product(
    "Campaigns",
    purpose="Which campaigns ran, whom they reached on which channel, and what each day cost",
    owner=campaigners,
    readers=[group_sales, guest_relations, the_window, planners],
    offers=[
        Dimension(Campaign),
        Fact(
            "campaign_days",
            grain=CampaignDay,
            events=[spending_counted],
            meaning="One row for each campaign, channel and day, as it was counted last",
            measures=[
                Measure("advertising", of="amount", unit="USD", meaning="What the days of campaigns cost."),
                Measure("shown", of="shown", unit="times", meaning="How often something was shown."),
                Measure("clicked", of="clicked", unit="clicks", meaning="How often somebody wanted to know more."),
                Ratio(
                    "click_rate",
                    of="clicked",
                    per="shown",
                    unit="share",
                    meaning="Of what was shown, what was clicked.",
                ),
                Ratio("cost_per_click", of="advertising", per="clicked", unit="USD", meaning="What a click costs."),
            ],
        ),
        Fact(
            "lead_touches",
            grain=lead_touched,
            meaning="One row for each time that a campaign reached a lead",
            measures=[
                Measure("lead_touches", how="count", unit="touches", meaning="How often leads were reached."),
                Measure("leads_touched", of="lead", how="count_distinct", unit="leads", meaning="How many they were."),
                Ratio(
                    "cost_per_lead",
                    of="advertising",
                    per="leads_touched",
                    unit="USD",
                    meaning="What a campaign spends for each lead that it reaches.",
                ),
            ],
        ),
        Fact(
            "guest_touches",
            grain=guest_touched,
            meaning="One row for each time that a campaign reached a guest",
            measures=[
                Measure("guest_touches", how="count", unit="touches", meaning="How often guests were reached."),
                Measure(
                    "guests_touched", of="guest", how="count_distinct", unit="guests", meaning="How many they were."
                ),
            ],
        ),
    ],
)
