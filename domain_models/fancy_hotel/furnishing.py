"""Furnishing: furniture is bought, carried into rooms, mended, valued, and one day let go."""

from domain_models.fancy_hotel import caretakers, inventory_book
from domain_models.fancy_hotel.visiting import Room
from puddingstone import *

context = Context(subdomain="supporting")


# How the caretakers write it: USD 1250.00 for money, A/007 for a room

worth = sql("replace(worth, 'USD ', '')")
paid = sql("replace(usd, 'USD ', '')")
house = sql("split_part(door, '/', 1)")
number = sql("split_part(door, '/', 2)")


# Things


@owned_by(caretakers)
@recorded_in(
    inventory_book,
    table="kind",
    columns={"furniture_kind_code": "kind", "name": "called", "years_in_use": "years"},
    changes="never",
)
class FurnitureKind(Reference):
    """A kind of furniture, and how long we expect to use it."""

    furniture_kind_code: Key[Text]
    """Three letters."""
    name: Text
    """As the caretakers call it."""
    years_in_use: Number
    """After how many years the books say that it is worth nothing."""


@owned_by(caretakers)
class Furniture(Entity):
    """One piece of furniture, with a tag of brass on its back."""

    inventory_number: Key[Text]
    """Engraved on the tag; zeros in front count, because the old house and the new one began at 1."""

    @recorded_in(
        inventory_book,
        table="piece",
        columns={"inventory_number": "tag", "kind": "kind", "description": "looks_like", "maker": "made_by"},
        event_time="entered_on",
        changes="rarely",
    )
    class Description(Details):
        """What a piece is, so that nobody takes it for another one."""

        kind: FurnitureKind
        """What it is used for."""
        description: Text
        """What it looks like."""
        maker: Text | None
        """Who made it, as far as anybody knows."""

    @recorded_in(
        inventory_book,
        table="valuation",
        columns={"inventory_number": "tag", "value_in_books": worth, "condition": "grade"},
        event_time="valued_on",
        changes="rarely",
    )
    class Valuation(Details):
        """What a piece is worth to us; looked at each new year, and when something happens to it."""

        value_in_books: Money
        """What the books say that it is worth, in dollars."""
        condition: Text
        """NEW, GOOD, WORN or BROKEN."""


# Happenings


@recorded_in(
    inventory_book,
    table="day_book",
    where="what = 'BOUGHT'",
    columns={"inventory_number": "tag", "bought_on": "on_day", "supplier": "who", "price": paid},
)
def furniture_bought(furniture: Furniture, bought_on: Day, supplier: Text | None, price: Money) -> Event:
    """A piece is bought, and gets its tag."""


@recorded_in(
    inventory_book,
    table="day_book",
    where="what = 'CARRIED'",
    columns={"inventory_number": "tag", "building": house, "room_number": number, "carried_on": "on_day"},
)
def furniture_carried(furniture: Furniture, room: Room, carried_on: Day) -> Event:
    """A piece is carried into a room."""


@recorded_in(
    inventory_book,
    table="day_book",
    where="what = 'CARRIED'",
    columns={"inventory_number": "tag", "building": house, "room_number": number},
    event_time="on_day",
)
def furniture_stands_in(furniture: Furniture, room: Room) -> Relationship:
    """A piece stands in one room at a time, until it is carried into another."""


@recorded_in(
    inventory_book,
    table="day_book",
    where="what = 'MENDED'",
    columns={
        "inventory_number": "tag",
        "mended_on": "on_day",
        "mended_by": "who",
        "fault": "remark",
        "cost": paid,
    },
)
def furniture_mended(
    furniture: Furniture, mended_on: Day, mended_by: Text | None, fault: Text | None, cost: Money
) -> Event:
    """A piece is mended, by one of us for nothing or by somebody from outside for money."""


@recorded_in(
    inventory_book,
    table="day_book",
    where="what = 'LET GO'",
    columns={"inventory_number": "tag", "let_go_on": "on_day", "taken_by": "who", "reason": "remark", "proceeds": paid},
)
def furniture_let_go(
    furniture: Furniture, let_go_on: Day, taken_by: Text | None, reason: Text | None, proceeds: Money
) -> Event:
    """A piece is sold, given away or broken up, for what it still brought."""


# What leads to what

outcomes = [
    leads_to(furniture_bought, [furniture_carried]),
    leads_to(furniture_carried, unusually=[furniture_carried, furniture_mended, furniture_let_go]),
    leads_to(furniture_mended, unusually=[furniture_mended, furniture_let_go]),
]
