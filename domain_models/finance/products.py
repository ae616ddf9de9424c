"""What Finance offers to others: tables that they may rely on."""

from domain_models.finance import bookkeepers, planners
from domain_models.finance.bookkeeping import Account, amount_posted, entry_reversed
from domain_models.finance.budgeting import BudgetLine, amount_planned
from domain_models.finance.organising import House
from puddingstone import *

ledger = Product(
    "Ledger",
    purpose="What every house earned and spent, by account and day",
    owner=bookkeepers,
    offers=[
        Dimension(House),
        Dimension(Account),
        AsOfDimension(Account),
        Fact("postings", grain=amount_posted, meaning="One row for each posting: a debit above zero, a credit below"),
        Fact("reversals", grain=entry_reversed, meaning="One row for each entry that was undone by another one"),
    ],
)

budget = Product(
    "Budget",
    purpose="What every house should earn and spend, by account and month, as it was decided last",
    owner=planners,
    offers=[
        Fact(
            "budget_lines",
            grain=BudgetLine,
            events=[amount_planned],
            meaning="One row for each house, account and month, with the amount that was decided last",
        ),
        Fact(
            "budget_decisions",
            grain=amount_planned,
            meaning="One row for each time that an amount was decided, the first time and again",
        ),
    ],
)
