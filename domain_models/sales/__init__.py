"""Sales: companies and persons who might book events or blocks of rooms, in whichever house suits them."""

from puddingstone import *

# Who answers for what

group_sales = Team(
    "Group Sales", email="group.sales@gowganda.example", expert="Head of Group Sales", channel="#group-sales"
)
data_stewards = Team("Data Stewards", email="stewards@gowganda.example", expert="Steward of Persons")

sales = Domain("Sales", code="SA", owner=group_sales, time_zone="America/Detroit")

# The systems we work with

lead_book = Source(
    "lead_book",
    owner=group_sales,
    purpose="The customer book in the cloud: leads, offers and contracts. It tells the time in UTC.",
    load_time="exportedAt",
    time_zone="UTC",
    expected_every=hours(24),
    seeded=True,
)

matching_table = Source(
    "matching_table",
    owner=data_stewards,
    purpose="The table in which a steward keeps which guest of one house is which traveller of another.",
    load_time="saved_at",
    expected_every=hours(24),
    seeded=True,
)
