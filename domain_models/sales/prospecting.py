"""Prospecting: somebody might book with us; we find out whether they are serious."""

from domain_models.sales import group_sales, lead_book
from puddingstone import *

context = Context(subdomain="core")


# Things


@owned_by(group_sales)
@recorded_in(
    lead_book,
    table="occasion",
    columns={"occasion_code": "code", "name": "label"},
    changes="rarely",
)
class Occasion(Reference):
    """What somebody might book us for."""

    occasion_code: Key[Text]
    """A short word: WEDDING, BLOCK."""
    name: Text
    """As it stands in offers."""


@owned_by(group_sales)
class Lead(Entity):
    """A company or a person who might book an event or a block of rooms."""

    lead_number: Key[Text]
    """Given by the lead book."""

    @recorded_in(
        lead_book,
        table="lead",
        columns={
            "lead_number": "leadId",
            "lead_kind": "kind",
            "company": "companyName",
            "contact_name": "contactName",
            "contact_address": "contactEmail",
            "occasion": "occasion",
            "people": "headcount",
        },
        event_time="updatedAt",
        changes="often",
    )
    class Prospect(Details):
        """Who they are and what they are after, as far as they have told us."""

        lead_kind: Text
        """COMPANY or PERSON."""
        company: Text | None
        """The name of the company; a person who asks for themselves has none."""
        contact_name: Personal[Text] | None
        """Whom we talk to."""
        contact_address: Personal[Text] | None
        """Where we write to."""
        town: Text | None
        """Where they come from."""
        occasion: Occasion
        """What they might book."""
        people: Number | None
        """How many would come."""


@owned_by(group_sales)
class Seller(Entity):
    """One of us who sells."""

    seller_code: Key[Text]
    """Their initials."""


# Happenings


@recorded_in(
    lead_book,
    table="lead_event",
    where="type = 'CAPTURED'",
    columns={"lead_number": "leadId", "captured_at": "occurredAt", "heard_of_us": "note"},
)
def lead_captured(lead: Lead, captured_at: Moment, heard_of_us: Text | None) -> Event:
    """Somebody calls, writes or fills in a card, and says where they heard of us."""


@recorded_in(
    lead_book,
    table="lead_event",
    where="type = 'QUALIFIED'",
    columns={"lead_number": "leadId", "seller_code": "userId", "qualified_at": "occurredAt", "worth": "estimate"},
)
def lead_qualified(lead: Lead, seller: Seller, qualified_at: Moment, worth: Money | None) -> Event:
    """A seller has talked to them: they are serious, and may be worth so many dollars."""


@recorded_in(
    lead_book,
    table="lead_event",
    where="type = 'LOST'",
    columns={"lead_number": "leadId", "seller_code": "userId", "lost_at": "occurredAt", "reason": "note"},
)
def lead_lost(lead: Lead, seller: Seller | None, lost_at: Moment, reason: Text | None) -> Event:
    """They will not book, at least not with us."""


@recorded_in(
    lead_book,
    table="lead_event",
    where="type = 'ASSIGNED'",
    columns={"lead_number": "leadId", "seller_code": "userId"},
    event_time="occurredAt",
)
def lead_looked_after(lead: Lead, seller: Seller) -> Relationship:
    """One seller at a time looks after a lead."""


# What leads to what

outcomes = [
    leads_to(lead_captured, [lead_qualified], unusually=[lead_lost]),
    leads_to(lead_qualified, unusually=[lead_lost]),
]
