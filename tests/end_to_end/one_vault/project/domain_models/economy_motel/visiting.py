"""Visiting: guests drive up."""

from domain_models.economy_motel import ledger
from domain_models.fancy_hotel.visiting import Guest
from puddingstone import *


class MotelGuest(Guest):
    """A guest with a number of the motel."""

    @recorded_in(ledger, table="guests", columns={"guest_number": "no"})
    class Car(Details):
        """What a guest drives."""

        plate: Text


@recorded_in(ledger, table="visits", columns={"guest_number": "no"})
def visit_began(motel_guest: MotelGuest, began_at: Moment) -> Event:
    """A guest gets the key."""
