"""Marketing: campaigns that make people think of our houses, and what they cost."""

from puddingstone import *

# Who answers for what

campaigners = Team("Campaigns", email="campaigns@gowganda.example", expert="Head of Marketing", channel="#campaigns")

marketing = Domain("Marketing", code="MK", owner=campaigners, time_zone="America/Detroit")

# The systems we work with

ad_desk = Source(
    "ad_desk",
    owner=campaigners,
    purpose="The advertising desk: which campaigns run on which channels, whom they reached, and what each day cost.",
    load_time="pulled_at",
    expected_every=hours(24),
    seeded=True,
)
