"""Campaigning: campaigns run on channels, reach leads and guests, and cost something every day."""

from domain_models.fancy_hotel.visiting import Guest, reservation_created
from domain_models.finance.organising import House
from domain_models.marketing import ad_desk, campaigners
from domain_models.sales.prospecting import Lead, lead_captured
from puddingstone import *

context = Context(subdomain="supporting")


# How the desk writes it: millionths of a dollar for money, 1/0 for yes and no

dollars = sql("cast(cost_micros as decimal(28, 6)) / 1000000")
planned_dollars = sql("cast(budget_micros as decimal(28, 6)) / 1000000")
always_on = sql("case evergreen when '1' then 'true' when '0' then 'false' end")


# Things


@owned_by(campaigners)
@recorded_in(
    ad_desk,
    table="channel",
    columns={"channel_code": "channel", "name": "title", "is_paid": "paid"},
    changes="never",
)
class Channel(Reference):
    """A way on which a campaign reaches people."""

    channel_code: Key[Text]
    """A short word: SEARCH, MAIL, RADIO."""
    name: Text
    """In full."""
    is_paid: YesNo
    """Whether each contact costs something."""


@owned_by(campaigners)
class Campaign(Entity):
    """A story that we tell for some weeks, so that people come to one of our houses."""

    campaign_code: Key[Text]
    """As it stands on invoices."""

    @recorded_in(
        ad_desk,
        table="campaign",
        columns={
            "campaign_code": "campaign",
            "name": "title",
            "aim": "goal",
            "begins_on": "first_day",
            "ends_on": "last_day",
            "may_cost": planned_dollars,
            "is_always_on": always_on,
        },
        event_time="edited_at",
        changes="often",
    )
    class Brief(Details):
        """What was agreed with the house before the campaign began."""

        name: Text
        """What we call it among ourselves."""
        aim: Text | None
        """What people should do."""
        begins_on: Day
        """The first day."""
        ends_on: Day | None
        """The last day; one that is always on has none."""
        may_cost: Money
        """What it may cost altogether, in dollars."""
        is_always_on: YesNo
        """Whether it runs until somebody stops it."""


@owned_by(campaigners)
class CampaignDay(Entity):
    """One day of a campaign on one channel."""

    campaign_code: Key[Text]
    """The campaign it is a day of."""
    channel_code: Key[Text]
    """The channel it ran on."""
    ran_on: Key[Day]
    """The day."""


# Happenings


@recorded_in(
    ad_desk,
    table="campaign_house",
    columns={"campaign_code": "campaign", "house_code": "house"},
    event_time="agreed_on",
)
def campaign_run_for(campaign: Campaign, house: House) -> Relationship:
    """A campaign is run for one house, or for the whole company."""


@recorded_in(
    ad_desk,
    table="spend",
    columns={
        "campaign__campaign_code": "campaign",
        "campaign_day__campaign_code": "campaign",
        "channel_code": "channel",
        "amount": dollars,
        "shown": "impressions",
        "clicked": "clicks",
    },
)
def spending_counted(
    campaign: Campaign,
    campaign_day: CampaignDay,
    counted_at: Moment,
    amount: Money,
    shown: Number | None,
    clicked: Number | None,
) -> Event:
    """The desk counts what a day cost and how many saw it; of several counts the last one is right."""


@recorded_in(
    ad_desk,
    table="touch",
    where="person_kind = 'LEAD'",
    columns={"lead_number": "person", "campaign_code": "campaign", "channel": "channel", "touch_number": "touch"},
)
def lead_touched(
    lead: Lead, campaign: Campaign, touch_number: Key[Text], touched_at: Moment, channel: Channel
) -> Event:
    """A campaign reaches somebody who is, or will become, a lead."""


@recorded_in(
    ad_desk,
    table="touch",
    where="person_kind = 'GUEST'",
    columns={"guest_number": "person", "campaign_code": "campaign", "channel": "channel", "touch_number": "touch"},
)
def guest_touched(
    guest: Guest, campaign: Campaign, touch_number: Key[Text], touched_at: Moment, channel: Channel
) -> Event:
    """A campaign reaches somebody who has been a guest of Fancy Hotel."""


# What leads to what

outcomes = [
    leads_to(lead_touched, [lead_captured], unusually=[lead_touched]),
    leads_to(guest_touched, [reservation_created], unusually=[guest_touched]),
    leads_to(spending_counted, unusually=[spending_counted], by=CampaignDay),
]
