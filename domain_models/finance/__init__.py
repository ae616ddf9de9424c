"""Finance: the books of Gowganda Hospitality, its houses, and the plans that they are held against."""

from puddingstone import *

# Who answers for what

bookkeepers = Team(
    "Bookkeeping", email="bookkeeping@gowganda.example", expert="Chief Accountant", channel="#bookkeeping"
)
planners = Team("Planning", email="planning@gowganda.example", expert="Controller", channel="#planning")
secretariat = Team("Secretariat", email="secretariat@gowganda.example", expert="Company Secretary")

finance = Domain("Finance", code="FI", owner=bookkeepers, time_zone="America/Detroit")

# The systems we work with

company_register = Source(
    "company_register",
    owner=secretariat,
    purpose="The secretary's register of the houses of Gowganda Hospitality and of what belongs to what.",
    load_time="sent_on",
    expected_every=hours(24),
    seeded=True,
)

general_ledger = Source(
    "general_ledger",
    owner=bookkeepers,
    purpose="The ledger of all houses: a chart of accounts, and postings in debit and credit that come out even.",
    load_time="EXTRACT_TS",
    expected_every=hours(24),
    seeded=True,
)

planning_sheets = Source(
    "planning_sheets",
    owner=planners,
    purpose="The controller's spreadsheets: what each house should earn and spend in each month.",
    load_time="saved_at",
    expected_every=hours(24),
    seeded=True,
)
