"""What the business said: the first intermediate representation, frozen and free of Python objects."""

from puddingstone.domain.attribute import Attribute, Kind, Party
from puddingstone.domain.binding import Binding, Expression, Pace
from puddingstone.domain.business import Business, Context, Domain, Subdomain
from puddingstone.domain.frozen import Frozen
from puddingstone.domain.hand_written import HandWritten
from puddingstone.domain.happening import Happening
from puddingstone.domain.product import AddsUp, How, Measure, Offer, OfferKind, Product, Ratio
from puddingstone.domain.source import Extract, Source, Team
from puddingstone.domain.thing import Details, Entity, Reference

__all__ = [
    "AddsUp",
    "Attribute",
    "Binding",
    "Business",
    "Context",
    "Details",
    "Domain",
    "Entity",
    "Expression",
    "Extract",
    "Frozen",
    "HandWritten",
    "Happening",
    "How",
    "Kind",
    "Measure",
    "Offer",
    "OfferKind",
    "Pace",
    "Party",
    "Product",
    "Ratio",
    "Reference",
    "Source",
    "Subdomain",
    "Team",
]
