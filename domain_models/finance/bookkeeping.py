"""Bookkeeping: what every house earns and spends is posted to accounts, in debit and credit."""

from domain_models.finance import bookkeepers, general_ledger
from domain_models.finance.organising import House
from puddingstone import *

context = Context(subdomain="generic")


# How the ledger writes it: debit and credit in columns of their own, 1,234.50 for money

posted = sql(
    "cast(replace(coalesce(DEBIT, '0'), ',', '') as decimal(18, 2))"
    " - cast(replace(coalesce(CREDIT, '0'), ',', '') as decimal(18, 2))"
)


# Things


@owned_by(bookkeepers)
@recorded_in(
    general_ledger,
    table="account_type",
    columns={"account_type_code": "TYPE_CD", "name": "TYPE_NAME", "grows_in": "SIDE"},
    changes="never",
)
class AccountType(Reference):
    """What an account tells of: what we own, what we owe, what we earn, what we spend."""

    account_type_code: Key[Text]
    """A, L, E, R or X."""
    name: Text
    """In full."""
    grows_in: Text
    """DEBIT or CREDIT: the side on which more of it is written."""


@owned_by(bookkeepers)
class Account(Entity):
    """A page of the ledger."""

    account_number: Key[Text]
    """Four digits of the chart of accounts; the zeros in front belong to it."""

    @recorded_in(
        general_ledger,
        table="account",
        columns={"account_number": "ACCT", "name": "ACCT_NAME", "account_type": "TYPE_CD", "is_posted_to": "POSTABLE"},
        event_time="VALID_FROM",
        changes="rarely",
    )
    class Heading(Details):
        """What stands at the top of the page."""

        name: Text
        """What the account is called."""
        account_type: AccountType
        """What it tells of."""
        is_posted_to: YesNo
        """Whether anything is posted to it, or only to those that belong to it."""


@owned_by(bookkeepers)
class JournalEntry(Entity):
    """Some postings that belong together: what they debit and what they credit comes out even."""

    entry_number: Key[Text]
    """On the voucher: the house, the year, and a running number."""


# Happenings


@recorded_in(
    general_ledger,
    table="account",
    where="PARENT_ACCT is not null",
    columns={"part__account_number": "ACCT", "whole__account_number": "PARENT_ACCT"},
    event_time="VALID_FROM",
)
def account_belongs_to(part: Account, whole: Account) -> Relationship:
    """An account is summed up in one larger account at a time."""


@recorded_in(
    general_ledger,
    table="journal",
    columns={
        "entry_number": "VOUCHER",
        "house_code": "HOUSE",
        "account_number": "ACCT",
        "line_number": "LINE_NO",
        "booked_on": "BOOK_DT",
        "amount": posted,
        "remark": "TXT",
    },
)
def amount_posted(
    journal_entry: JournalEntry,
    house: House,
    account: Account,
    line_number: Key[Number],
    booked_on: Day,
    amount: Money,
    remark: Text | None,
) -> Event:
    """An amount in dollars is posted to an account of a house: a debit above zero, a credit below."""


@recorded_in(
    general_ledger,
    table="reversal",
    columns={
        "entry__entry_number": "VOUCHER",
        "undone_by__entry_number": "REVERSED_BY",
        "reversed_on": "BOOK_DT",
        "reason": "TXT",
    },
)
def entry_reversed(entry: JournalEntry, undone_by: JournalEntry, reversed_on: Day, reason: Text | None) -> Event:
    """An entry was wrong and is undone by another one: nothing is ever struck out."""


# What leads to what

outcomes = [
    leads_to(amount_posted, unusually=[entry_reversed]),
    leads_to(entry_reversed, [amount_posted]),
]
