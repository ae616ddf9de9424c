"""Budgeting: what each house should earn and spend, month by month."""

from domain_models.finance import planners, planning_sheets
from domain_models.finance.bookkeeping import Account
from domain_models.finance.organising import House
from puddingstone import *

context = Context(subdomain="generic")


# How the spreadsheets write it: 2026-M03 for a month, thousands of dollars for money

first_of_month = sql("replace(month, '-M', '-') || '-01'")
dollars = sql("cast(kusd as decimal(18, 6)) * 1000")


# Things


@owned_by(planners)
class BudgetLine(Entity):
    """What one house plans for one account in one month."""

    budget_line_number: Key[Text]
    """House, account and month in one, as the spreadsheets number their lines: FH.4010.2026-M03."""


# Happenings


@recorded_in(
    planning_sheets,
    table="budget",
    columns={
        "budget_line_number": "line",
        "house_code": "house",
        "account_number": "account",
        "decided_at": "decided",
        "planned_for": first_of_month,
        "amount": dollars,
    },
)
def amount_planned(
    budget_line: BudgetLine,
    house: House,
    account: Account,
    decided_at: Moment,
    planned_for: Day,
    amount: Money,
) -> Event:
    """An amount in dollars is planned for a month, named by its first day: earnings and expenses both above zero."""


# What leads to what

outcomes = [
    leads_to(amount_planned, unusually=[amount_planned]),
]
