"""Selling: offers are made, accepted or declined, and contracts are won."""

from domain_models.fancy_hotel.visiting import Reservation
from domain_models.finance.organising import House
from domain_models.sales import group_sales, lead_book
from domain_models.sales.prospecting import Lead, Seller, lead_qualified
from puddingstone import *

context = Context(subdomain="core")


# How the lead book writes it: 12,500.00 for money

amount = sql("replace(amount, ',', '')")


# Things


@owned_by(group_sales)
class Offer(Entity):
    """What we would do for a lead, at what price, until when."""

    offer_number: Key[Text]
    """On the letter."""


@owned_by(group_sales)
class Sale(Entity):
    """A contract that both sides have signed."""

    contract_number: Key[Text]
    """On the contract."""

    @recorded_in(
        lead_book,
        table="contract",
        columns={
            "contract_number": "contractId",
            "begins_on": "startDate",
            "ends_on": "endDate",
            "rooms": "roomsPerNight",
            "amount": amount,
        },
        event_time="updatedAt",
        changes="often",
    )
    class Contract(Details):
        """What was signed, as it stands now."""

        begins_on: Day
        """The first day."""
        ends_on: Day
        """The last day, or the day of departure."""
        rooms: Number | None
        """How many rooms for each night; an evening has none."""
        amount: Money
        """What all of it comes to, in dollars."""


# Happenings


@recorded_in(
    lead_book,
    table="deal_event",
    where="type = 'OFFERED'",
    columns={
        "lead_number": "leadId",
        "offer_number": "offerId",
        "house_code": "house",
        "seller_code": "userId",
        "made_at": "occurredAt",
        "amount": amount,
        "good_until": "validUntil",
    },
)
def offer_made(
    lead: Lead,
    offer: Offer,
    house: House,
    seller: Seller,
    made_at: Moment,
    amount: Money,
    good_until: Day | None,
) -> Event:
    """We offer a lead something in one of our houses."""


@recorded_in(
    lead_book,
    table="deal_event",
    where="type = 'DECLINED'",
    columns={"offer_number": "offerId", "declined_at": "occurredAt", "reason": "note"},
)
def offer_declined(offer: Offer, declined_at: Moment, reason: Text | None) -> Event:
    """They do not want it, or not like that."""


@recorded_in(
    lead_book,
    table="deal_event",
    where="type = 'WON'",
    columns={
        "lead_number": "leadId",
        "offer_number": "offerId",
        "contract_number": "contractId",
        "house_code": "house",
        "seller_code": "userId",
        "won_at": "occurredAt",
        "amount": amount,
    },
)
def sale_won(
    lead: Lead,
    offer: Offer | None,
    sale: Sale,
    house: House,
    seller: Seller,
    won_at: Moment,
    amount: Money,
) -> Event:
    """The contract is signed, most often after an offer, sometimes on the back of an envelope."""


@recorded_in(
    lead_book,
    table="deal_event",
    where="type = 'CANCELLED'",
    columns={"contract_number": "contractId", "cancelled_at": "occurredAt", "reason": "note", "fee": amount},
)
def sale_cancelled(sale: Sale, cancelled_at: Moment, reason: Text | None, fee: Money | None) -> Event:
    """They cannot come after all, and pay what the contract says for it."""


@recorded_in(
    lead_book,
    table="room_block",
    columns={"reservation_number": "hotelReservation", "contract_number": "contractId"},
    event_time="linkedAt",
)
def booked_under(reservation: Reservation, sale: Sale) -> Relationship:
    """A reservation at Fancy Hotel is part of a block of rooms that was sold."""


# What leads to what

outcomes = [
    leads_to(lead_qualified, [offer_made], unusually=[sale_won]),
    leads_to(offer_made, [sale_won], unusually=[offer_declined]),
    leads_to(sale_won, unusually=[sale_cancelled]),
]
