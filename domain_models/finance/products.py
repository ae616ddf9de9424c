"""What Finance offers to others: tables that they may rely on."""

from domain_models.economy_motel import the_window
from domain_models.fancy_hotel import front_office, night_office
from domain_models.finance import bookkeepers, planners
from domain_models.finance.bookkeeping import Account, account_belongs_to, amount_posted, bag_counted, entry_reversed
from domain_models.finance.budgeting import BudgetLine, amount_planned
from domain_models.finance.organising import House, house_belongs_to
from puddingstone import *

ledger = Product(
    "Ledger",
    purpose="What every house earned and spent, by account and day",
    owner=bookkeepers,
    readers=[planners, night_office, the_window],
    offers=[
        Dimension(House),
        Dimension(Account),
        AsOfDimension(Account),
        Hierarchy(house_belongs_to),
        Hierarchy(account_belongs_to),
        Fact(
            "postings",
            grain=amount_posted,
            meaning="One row for each posting: a debit above zero, a credit below",
            measures=[
                Measure(
                    "posted",
                    of="amount",
                    unit="USD",
                    meaning="Debits less credits, asked by account; all accounts together come to nothing.",
                ),
                Measure("postings", how="count", unit="postings", meaning="How many lines were posted."),
                Measure(
                    "entries",
                    of="journal_entry",
                    how="count_distinct",
                    unit="entries",
                    meaning="How many entries they belong to.",
                ),
            ],
        ),
        Fact(
            "reversals",
            grain=entry_reversed,
            meaning="One row for each entry that was undone by another one",
            measures=[Measure("reversals", how="count", unit="entries", meaning="How many entries were undone.")],
        ),
        Fact(
            "bags_counted",
            grain=bag_counted,
            meaning="One row for each time that the bank counted a bag of cash, of any house",
            measures=[
                Measure("bags_counted", how="count", unit="bags", meaning="How many bags the bank has opened."),
                Measure("cash_counted", of="amount", unit="USD", meaning="What the bank found in them."),
            ],
        ),
    ],
)

budget = Product(
    "Budget",
    purpose="What every house should earn and spend, by account and month, as it was decided last",
    owner=planners,
    readers=[bookkeepers, front_office, the_window],
    offers=[
        Fact(
            "budget_lines",
            grain=BudgetLine,
            events=[amount_planned],
            meaning="One row for each house, account and month, with the amount that was decided last",
            measures=[
                Measure(
                    "budgeted",
                    of="amount",
                    unit="USD",
                    meaning="What is planned, asked by account and by the month that it is planned for.",
                ),
            ],
        ),
        Fact(
            "budget_decisions",
            grain=amount_planned,
            meaning="One row for each time that an amount was decided, the first time and again",
            measures=[
                Measure("decisions", how="count", unit="decisions", meaning="How often amounts were decided."),
                Measure(
                    "lines_decided",
                    of="budget_line",
                    how="count_distinct",
                    unit="lines",
                    meaning="About how many lines.",
                ),
                Ratio(
                    "decisions_per_line",
                    of="decisions",
                    per="lines_decided",
                    unit="decisions",
                    meaning="How often planners change their minds.",
                ),
            ],
        ),
    ],
)
