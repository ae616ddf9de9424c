"""Crossing: over the bridge or by the ferry, and what is counted of vehicles at all."""

from domain_models.bridge.tolling import Vehicle, passages, weighings
from domain_models.ferry.sailing import boardings
from domain_models.strait import planners
from puddingstone import *


class Crossing(Conformed):
    """A vehicle crosses the strait."""

    way: Text
    """Over the bridge or by the ferry."""
    who: Vehicle
    """Which vehicle."""
    crossed_at: Moment = conformed(zone="UTC")
    """When it passed or rolled aboard."""
    paid: Money | None = conformed(unit="CAD")
    """The toll or the fare."""
    lane: Text | None
    """Which lane it took; nobody looks at that on the ship."""


class Count(Conformed):
    """A vehicle was seen by somebody."""

    seen: Text
    """Where."""
    who: Vehicle
    """Which vehicle."""
    seen_at: Moment = conformed(zone="UTC")
    """When."""
    lane: Text | None
    """Which lane it was in."""


crossings = Product(
    "Crossings",
    purpose="Who crosses the strait, whichever way",
    owner=planners,
    offers=[
        Stacked(
            "crossings",
            shape=Crossing,
            parts=[
                Part(
                    passages,
                    "passages",
                    {
                        "way": constant("bridge"),
                        "who": "vehicle",
                        "crossed_at": "vehicle_passed",
                        "paid": "toll",
                        "lane": "lane",
                    },
                ),
                Part(
                    boardings,
                    "boardings",
                    {
                        "way": constant("ferry"),
                        "who": "vehicle",
                        "crossed_at": "vehicle_boarded",
                        "paid": "fare",
                        "lane": None,
                    },
                ),
            ],
        )
    ],
)

sightings = Product(
    "Sightings",
    purpose="Every vehicle that anybody has seen",
    owner=planners,
    offers=[
        Stacked(
            "sightings",
            shape=Count,
            parts=[
                Part(crossings, "crossings", {"seen": "way", "who": "who", "seen_at": "crossed_at", "lane": "lane"}),
                Part(
                    weighings,
                    "weighings",
                    {"seen": constant("scales"), "who": "vehicle", "seen_at": "lorry_weighed", "lane": None},
                ),
            ],
        )
    ],
)
