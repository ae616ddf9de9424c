"""Visiting: travellers stop at the window, pay for some nights, get a key and drive on."""

from domain_models.economy_motel import the_window, till
from domain_models.finance.bookkeeping import CashBag
from puddingstone import *

context = Context(subdomain="core")


# How the till writes it: 3/1/2026 for a day, 9:45 PM for a time, whole cents for money, TRUE and FALSE for yes and no

rung_on = sql(
    "split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0')"
    " || '-' || lpad(split_part(Date, '/', 2), 2, '0')"
)
rung_at = sql(
    "split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0')"
    " || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' '"
    " || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12"
    " + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0')"
    " || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00'"
)
first_night = sql(
    "split_part(FirstNight, '/', 3) || '-' || lpad(split_part(FirstNight, '/', 1), 2, '0')"
    " || '-' || lpad(split_part(FirstNight, '/', 2), 2, '0')"
)
since = sql(
    "split_part(Since, '/', 3) || '-' || lpad(split_part(Since, '/', 1), 2, '0')"
    " || '-' || lpad(split_part(Since, '/', 2), 2, '0')"
)
dollars = sql("cast(Cents as bigint) / 100")
cash_price = sql("cast(PriceCents as bigint) / 100")


# Things


@owned_by(the_window)
class Traveller(Entity):
    """Whoever pays at the window; we ask for no more than what is written on the car."""

    plate_or_slip: Key[Text]
    """The licence plate with its state, as in UT 5KD219; who comes on foot is known by the number of the slip."""

    @recorded_in(
        till,
        table="slips",
        columns={"plate_or_slip": "PlateOrSlip", "full_name": "Name", "drives": "Vehicle", "is_banned": "Banned"},
        event_time=since,
        changes="rarely",
    )
    class RegistrationSlip(Details):
        """What the traveller wrote on the slip, as far as the clerk could read it."""

        full_name: Personal[Text] | None
        """The name they gave."""
        drives: Text | None
        """What stands before the unit."""
        is_banned: YesNo
        """Whether we let to them again."""


@owned_by(the_window)
@recorded_in(
    till,
    table="unit_kinds",
    columns={"unit_kind_code": "Kind", "name": "What", "sleeps": "Sleeps", "cash_price": cash_price},
    changes="rarely",
)
class UnitKind(Reference):
    """A kind of unit, as it is painted on the board by the road."""

    unit_kind_code: Key[Text]
    """One or two letters: S, D, K, KT."""
    name: Text
    """As it is painted on the board."""
    sleeps: Number
    """How many people may sleep in it; nobody counts."""
    cash_price: Money
    """What one night costs in cash, in dollars."""


@owned_by(the_window)
class Unit(Entity):
    """A door with a parking space before it and a bed behind it."""

    unit_number: Key[Number]
    """Painted on the door, 1 to 40."""

    @recorded_in(
        till,
        table="units",
        columns={"unit_number": "Unit", "kind": "Kind", "beds": "Beds", "may_smoke": "Smoking", "is_let": "Open"},
        event_time=since,
        changes="rarely",
    )
    class Furnishings(Details):
        """What a traveller finds behind the door."""

        kind: UnitKind
        """What it is let as."""
        beds: Number
        """How many beds there are."""
        may_smoke: YesNo
        """Whether there is an ashtray."""
        is_let: YesNo
        """Whether it is let at present, or waits for a plumber."""


@owned_by(the_window)
class Visit(Entity):
    """The time for which a traveller has a key."""

    visit_number: Key[Number]
    """Counted up by the till, from 1; Fancy Hotel counts its stays from 1 as well."""


@owned_by(the_window)
class PhoneHold(Entity):
    """Our promise on the telephone to keep some unit until six; we take no reservations."""

    hold_number: Key[Number]
    """The line of the pad beside the telephone."""


@owned_by(the_window)
class WindowBag(CashBag):
    """A bag that is filled from the drawer at the window."""


# Happenings: on the telephone


@recorded_in(
    till,
    table="phone_pad",
    where="What = 'HOLD'",
    columns={
        "hold_number": "Line",
        "held_at": rung_at,
        "first_night": first_night,
        "unit_kind": "Kind",
        "caller": "Caller",
    },
)
def unit_held(
    phone_hold: PhoneHold,
    held_at: Moment,
    first_night: Day,
    unit_kind: UnitKind | None,
    caller: Personal[Text] | None,
) -> Event:
    """Somebody calls, and we hold a unit of some kind for them until six."""


@recorded_in(
    till,
    table="phone_pad",
    where="What = 'GONE'",
    columns={"hold_number": "Line", "let_go_at": rung_at},
)
def hold_let_go(phone_hold: PhoneHold, let_go_at: Moment) -> Event:
    """It is past six, nobody has come, and the unit goes to whoever stands at the window."""


# Happenings: at the window


@recorded_in(
    till,
    table="window_log",
    where="What = 'IN'",
    columns={
        "visit_number": "Visit",
        "plate_or_slip": "PlateOrSlip",
        "unit_number": "Unit",
        "hold_number": "HoldLine",
        "began_at": rung_at,
        "people": "People",
        "has_pet": "Pet",
    },
)
def visit_began(
    visit: Visit,
    traveller: Traveller,
    unit: Unit,
    phone_hold: PhoneHold | None,
    began_at: Moment,
    people: Number,
    has_pet: YesNo | None,
) -> Event:
    """A traveller has paid and gets the key."""


@recorded_in(
    till,
    table="window_log",
    where="What = 'CASH'",
    columns={
        "visit_number": "Visit",
        "unit_number": "Unit",
        "receipt_number": "Receipt",
        "paid_at": rung_at,
        "nights": "Nights",
        "amount": dollars,
    },
)
def nights_paid(
    visit: Visit,
    unit: Unit,
    receipt_number: Key[Number],
    paid_at: Moment,
    nights: Number,
    amount: Money,
) -> Event:
    """Some nights are paid for at the window, always before they are slept."""


@recorded_in(
    till,
    table="window_log",
    where="What = 'BACK'",
    columns={
        "visit_number": "Visit",
        "receipt_number": "Receipt",
        "handed_back_at": rung_at,
        "reason": "Note",
        "amount": dollars,
    },
)
def cash_handed_back(
    visit: Visit, receipt_number: Key[Number], handed_back_at: Moment, reason: Text | None, amount: Money
) -> Event:
    """A traveller gets some cash back, which takes a good reason."""


@recorded_in(
    till,
    table="window_log",
    where="What = 'OUT'",
    columns={"visit_number": "Visit", "unit_number": "Unit", "ended_at": rung_at, "key_is_back": "Key"},
)
def visit_ended(visit: Visit, unit: Unit, ended_at: Moment, key_is_back: YesNo | None) -> Event:
    """The car is gone, and the key lies in the box, or does not."""


@recorded_in(till, table="bags", columns={"bag_number": "Bag", "filled_at": rung_at, "amount": dollars})
def window_bag_filled(window_bag: WindowBag, filled_at: Moment, amount: Money) -> Event:
    """The drawer is emptied but for change, and its cash sealed into a bag for the bank."""


# What others see of a person

masks = [mask(Traveller.RegistrationSlip, "full_name", hashed())]


# What leads to what

outcomes = [
    leads_to(unit_held, [visit_began], unusually=[hold_let_go]),
    leads_to(nights_paid, [visit_began, visit_ended], unusually=[nights_paid, cash_handed_back]),
    leads_to(visit_began, [visit_ended], unusually=[nights_paid, cash_handed_back]),
    leads_to(cash_handed_back, [visit_ended]),
]
