"""What aviation offers to others."""

from domain_models.aviation import statistics
from domain_models.aviation.flying import (
    Airline,
    Airport,
    Flight,
    Plane,
    flight_cancelled,
    flight_departed,
    flight_planned,
)
from domain_models.aviation.observing import weather_observed
from puddingstone import *

punctuality = Product(
    "Punctuality",
    purpose="Which flights left New York, how late, and in what weather",
    owner=statistics,
    offers=[
        Dimension(Airline),
        Dimension(Airport),
        AsOfDimension(Plane),
        Dimension(Plane),
        Fact(
            "flights",
            grain=Flight,
            events=[flight_planned, flight_departed, flight_cancelled],
            meaning="One row for each flight: planned, and then departed or cancelled",
        ),
        Fact("departures", grain=flight_departed, meaning="One row for each flight that left"),
        Fact("weather", grain=weather_observed, meaning="One row for each hour and station"),
    ],
)
