"""Organising: which houses there are, and what belongs to what."""

from domain_models.finance import company_register, secretariat
from puddingstone import *

context = Context(subdomain="generic")


# Things


@owned_by(secretariat)
@recorded_in(
    company_register,
    table="house_kind",
    columns={"house_kind_code": "kind", "name": "called"},
    changes="never",
)
class HouseKind(Reference):
    """What kind of part of the company a house is."""

    house_kind_code: Key[Text]
    """HOLDING, LINE, HOTEL, MOTEL or RESTAURANT."""
    name: Text
    """As the articles of the company call it."""


@owned_by(secretariat)
class House(Entity):
    """A part of Gowganda Hospitality with books of its own: all of it, a line of business, a hotel, a restaurant."""

    house_code: Key[Text]
    """Short, as the ledger writes it: FH is Fancy Hotel, EM is Economy Motel."""

    @recorded_in(
        company_register,
        table="house",
        columns={"house_code": "house", "name": "called", "house_kind": "kind", "rooms_to_let": "rooms"},
        event_time="entered_on",
        changes="rarely",
    )
    class Entry(Details):
        """What the register says of a house."""

        name: Text
        """As it stands over its door."""
        house_kind: HouseKind
        """What kind of part it is."""
        town: Text
        """Where it stands."""
        opened_on: Day | None
        """The day on which it was first open to anybody."""
        rooms_to_let: Number | None
        """How many doors it has that can be let for the night; a restaurant has none."""


# Happenings


@recorded_in(
    company_register,
    table="belonging",
    columns={"part__house_code": "house", "whole__house_code": "belongs_to"},
    event_time="from_day",
)
def house_belongs_to(part: House, whole: House) -> PartOf:
    """A house is part of one larger part of the company at a time, and may be moved to another one."""
