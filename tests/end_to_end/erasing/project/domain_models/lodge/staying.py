"""Staying: guests arrive, and leave something to remember them by."""

from domain_models.lodge import book, front_desk
from puddingstone import *

birthday = sql("substr(born, 7, 4) || '-' || substr(born, 4, 2) || '-' || substr(born, 1, 2)")


@numbered_by_domain
class Guest(Entity):
    """A person who stays with one of our houses, each of which counts from one."""

    guest_number: Key[Text]

    @recorded_in(book, table="guests", columns={"guest_number": "no", "born_on": birthday}, event_time="changed_at")
    class Profile(Details):
        """What a guest fills in on arrival."""

        full_name: Personal[Text]
        born_on: Personal[Day] | None
        language: Text

    @recorded_in(book, table="contacts", columns={"guest_number": "no"})
    class Contacts(Details):
        """How we reach a guest."""

        channel: Key[Text]
        address: Personal[Text]


@recorded_in(
    book,
    table="arrivals",
    where="what = 'IN'",
    columns={"guest_number": "no", "companion__guest_number": "with_no"},
)
def guest_arrived(guest: Guest, companion: Guest | None, arrived_at: Moment, said: Personal[Text] | None) -> Event:
    """A guest gets the key, alone or with somebody, and says something."""


guests = Product(
    "Lodge guests",
    purpose="Who stays at the lodge",
    owner=front_desk,
    offers=[Dimension(Guest), DailyDimension(Guest), Fact("arrivals", grain=guest_arrived)],
)
