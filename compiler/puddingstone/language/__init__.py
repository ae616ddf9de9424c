"""Every word a domain model may use. The words only say something; reading finds out what."""

from puddingstone.language.domains import Context, Domain
from puddingstone.language.happenings import Event, Relationship
from puddingstone.language.marks import Key, Personal
from puddingstone.language.products import AsOfDimension, Dimension, Fact, Measure, Product, Ratio
from puddingstone.language.provenance import Source, Team, owned_by, recorded_in, sql
from puddingstone.language.spans_of_time import days, hours, minutes
from puddingstone.language.things import Details, Entity, Reference
from puddingstone.language.values import (
    Day,
    Measurement,
    Moment,
    Money,
    Number,
    Quantity,
    Text,
    YesNo,
)

__all__ = [
    "AsOfDimension",
    "Context",
    "Day",
    "Details",
    "Dimension",
    "Domain",
    "Entity",
    "Event",
    "Fact",
    "Key",
    "Measure",
    "Measurement",
    "Moment",
    "Money",
    "Number",
    "Personal",
    "Product",
    "Quantity",
    "Ratio",
    "Reference",
    "Relationship",
    "Source",
    "Team",
    "Text",
    "YesNo",
    "days",
    "hours",
    "minutes",
    "owned_by",
    "recorded_in",
    "sql",
]
