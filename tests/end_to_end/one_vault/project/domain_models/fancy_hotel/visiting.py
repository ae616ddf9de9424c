"""Visiting: guests arrive."""

from domain_models.fancy_hotel import front_office, reception
from puddingstone import *


@numbered_by_domain
class Guest(Entity):
    """A person who stays with one of our houses, each of which counts from one."""

    guest_number: Key[Text]

    @recorded_in(reception, table="guests")
    class Profile(Details):
        """What a guest fills in on arrival."""

        language: Text


@recorded_in(reception, table="arrivals")
def guest_arrived(guest: Guest, companion: Guest | None, arrived_at: Moment) -> Event:
    """A guest gets the key, alone or with somebody."""


guests = Product(
    "Hotel guests",
    purpose="Who stays at the hotel",
    owner=front_office,
    offers=[Dimension(Guest), Fact("arrivals", grain=guest_arrived)],
)
