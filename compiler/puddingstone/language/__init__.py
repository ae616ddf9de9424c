"""Every word a domain model may use. The words only say something; reading finds out what."""

from puddingstone.language.computing import Computed, computed, computed_from
from puddingstone.language.conforming import (
    Conformed,
    conformed,
    constant,
    earliest,
    how_many,
    latest,
    told,
    total,
)
from puddingstone.language.domains import Context, Domain
from puddingstone.language.happenings import Event, PartOf, Relationship, SameAs
from puddingstone.language.marks import Key, Personal
from puddingstone.language.measures import Measure, Ratio
from puddingstone.language.outcomes import leads_to, question
from puddingstone.language.products import (
    AsOfDimension,
    DailyDimension,
    Dimension,
    Fact,
    Joined,
    Part,
    Product,
    Stacked,
)
from puddingstone.language.provenance import Source, Team, numbered_by_domain, owned_by, recorded_in, sql
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
    "Computed",
    "Conformed",
    "Context",
    "DailyDimension",
    "Day",
    "Details",
    "Dimension",
    "Domain",
    "Entity",
    "Event",
    "Fact",
    "Joined",
    "Key",
    "Measure",
    "Measurement",
    "Moment",
    "Money",
    "Number",
    "Part",
    "PartOf",
    "Personal",
    "Product",
    "Quantity",
    "Ratio",
    "Reference",
    "Relationship",
    "SameAs",
    "Source",
    "Stacked",
    "Team",
    "Text",
    "YesNo",
    "computed",
    "computed_from",
    "conformed",
    "constant",
    "days",
    "earliest",
    "hours",
    "how_many",
    "latest",
    "leads_to",
    "minutes",
    "numbered_by_domain",
    "owned_by",
    "question",
    "recorded_in",
    "sql",
    "told",
    "total",
]
