"""Sailing: vehicles roll aboard, and the ship moors."""

from domain_models.bridge.tolling import Vehicle
from domain_models.ferry import bridge_deck, harbour, purser
from puddingstone import *


class Berth(Entity):
    """A place at which the ship can lie."""

    berth_number: Key[Text]


@recorded_in(purser, table="ticket")
def vehicle_boarded(vehicle: Vehicle, boarded_at: Moment, fare: Money) -> Event:
    """A vehicle rolls aboard."""


@recorded_in(harbour, table="mooring")
def ship_moored(berth: Berth, moored_at: Moment, fee: Money) -> Event:
    """The ship lies at a berth; the harbour sends its bills once a night."""


boardings = Product(
    "Boardings",
    purpose="Who took the ferry when, and for how much",
    owner=bridge_deck,
    offers=[Fact("boardings", grain=vehicle_boarded, measures=[Measure("fares", of="fare", unit="CAD")])],
    promises=[
        complete(
            vehicle_boarded,
            at_least=percent(99),
            expected=sql("select day, tickets as expected from purser.announced"),
        )
    ],
)

moorings = Product(
    "Moorings",
    purpose="Where the ship lay, and what the harbour wants for it",
    owner=bridge_deck,
    offers=[Fact("moorings", grain=ship_moored, measures=[Measure("harbour_fees", of="fee", unit="CAD")])],
)
