"""Accounting: what a stay owes is posted to its folio and paid, and every night the books are closed."""

from domain_models.fancy_hotel import back_office, night_office
from domain_models.fancy_hotel.room_serving import order_taken
from domain_models.fancy_hotel.visiting import Stay, guest_checked_in, guest_checked_out
from domain_models.fancy_hotel.waiting import tab_paid
from puddingstone import *

context = Context(subdomain="supporting")


# How the back office writes it: 12.50- for what is given back, 20260301 for a business day

amount = sql("case when AMT like '%-' then '-' || replace(AMT, '-', '') else AMT end")
night_of = sql("substr(BUS_DT, 1, 4) || '-' || substr(BUS_DT, 5, 2) || '-' || substr(BUS_DT, 7, 2)")
given_back = sql("replace(AMT, '-', '')")


# Things


@owned_by(night_office)
@recorded_in(
    back_office,
    table="charge_code",
    columns={"charge_code": "CHG_CD", "name": "CHG_NAME", "ledger_account": "GL_ACCT"},
    changes="rarely",
)
class ChargeCode(Reference):
    """What a stay can be charged for."""

    charge_code: Key[Text]
    """Two digits; the first one says which department earned it."""
    name: Text
    """As it is printed on the bill."""
    ledger_account: Text
    """The account of the corporate ledger to which it is booked."""


@owned_by(night_office)
class BusinessNight(Entity):
    """A night as the books know it: it begins with one audit and ends with the next."""

    business_day: Key[Day]
    """The day on which the night began: the hours after midnight are still part of it."""

    @recorded_in(
        back_office,
        table="night_audit",
        columns={
            "business_day": night_of,
            "rooms_to_let": "RMS_AVAIL",
            "rooms_sold": "RMS_SOLD",
            "room_revenue": "RM_REV",
            "other_revenue": "OTH_REV",
            "auditor": "AUDITOR",
        },
        event_time="AUDIT_TS",
        changes="rarely",
    )
    class Audit(Details):
        """What the night auditor counted; counted again whenever a posting turns up late."""

        rooms_to_let: Number
        """How many rooms there were that could be let."""
        rooms_sold: Number
        """How many of them somebody paid for."""
        room_revenue: Money
        """What the rooms earned, in dollars."""
        other_revenue: Money
        """What everything else on the folios earned, in dollars."""
        auditor: Personal[Text]
        """Who signed it."""


# Happenings


@recorded_in(
    back_office,
    table="posting",
    where="POST_TYPE = 'C'",
    columns={
        "stay_number": "STAY_NO",
        "posting_number": "POST_NO",
        "posted_at": "POST_TS",
        "posted_for": night_of,
        "charge_code": "CHG_CD",
        "amount": amount,
        "remark": "TXT",
    },
)
def charge_posted(
    stay: Stay,
    posting_number: Key[Number],
    posted_at: Moment,
    posted_for: Day,
    charge_code: ChargeCode,
    amount: Money,
    remark: Text | None,
) -> Event:
    """A stay is charged for something; what was charged by mistake is charged once more, below zero."""


@recorded_in(
    back_office,
    table="posting",
    where="POST_TYPE = 'P'",
    columns={
        "stay_number": "STAY_NO",
        "posting_number": "POST_NO",
        "taken_at": "POST_TS",
        "means": "TXT",
        "amount": given_back,
    },
)
def payment_taken(
    stay: Stay, posting_number: Key[Number], taken_at: Moment, means: Text | None, amount: Money
) -> Event:
    """A guest pays something towards a stay, in cash, by card, or on the account of a company."""


@recorded_in(
    back_office,
    table="posting",
    where="POST_TYPE = 'R'",
    columns={
        "stay_number": "STAY_NO",
        "posting_number": "POST_NO",
        "given_at": "POST_TS",
        "reason": "TXT",
        "amount": amount,
    },
)
def refund_given(
    stay: Stay, posting_number: Key[Number], given_at: Moment, reason: Text | None, amount: Money
) -> Event:
    """A guest gets money back, because they paid too much or because we are sorry."""


@recorded_in(
    back_office,
    table="night_audit",
    where="STATUS = 'CLOSED'",
    columns={"business_day": night_of, "closed_at": "AUDIT_TS"},
)
def night_closed(business_night: BusinessNight, closed_at: Moment) -> Event:
    """The night auditor closes the books of a night; a night that is counted again is closed again."""


# What leads to what

outcomes = [
    leads_to(guest_checked_in, [charge_posted, payment_taken]),
    leads_to(order_taken, [charge_posted]),
    leads_to(tab_paid, [charge_posted]),
    leads_to(charge_posted, [charge_posted, payment_taken], unusually=[refund_given]),
    leads_to(payment_taken, [guest_checked_out], unusually=[refund_given]),
    leads_to(night_closed, unusually=[night_closed]),
]
