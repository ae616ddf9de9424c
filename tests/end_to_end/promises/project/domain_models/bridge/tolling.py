"""Tolling: vehicles pass, and lorries are weighed."""

from domain_models.bridge import gantries, toll_office
from puddingstone import *


class Vehicle(Entity):
    """Whatever has a tag on its windscreen."""

    tag_number: Key[Text]

    @recorded_in(gantries, table="tag")
    class Registration(Details):
        """Who bought the tag, and for what."""

        holder: Personal[Text]
        category: Text


@recorded_in(gantries, table="passage")
def vehicle_passed(vehicle: Vehicle, passed_at: Moment, toll: Money, payer: Personal[Text], lane: Text | None) -> Event:
    """A vehicle passes a gantry, and its toll is booked."""


@recorded_in(gantries, table="weighing")
def lorry_weighed(vehicle: Vehicle, weighed_at: Moment, tonnes: Number) -> Event:
    """A lorry rolls over the scales."""


passages = Product(
    "Passages",
    purpose="Who passed the bridge when, and for how much",
    owner=toll_office,
    offers=[
        Dimension(Vehicle),
        Fact("passages", grain=vehicle_passed, measures=[Measure("tolls", of="toll", unit="CAD")]),
    ],
    promises=[nulls("lane", under=percent(1))],
)

weighings = Product(
    "Weighings",
    purpose="What lorries weigh",
    owner=toll_office,
    offers=[Fact("weighings", grain=lorry_weighed)],
)
