"""What the business said: the first intermediate representation, frozen and free of Python objects."""

from puddingstone.domain.attribute import COLLISION_CODE, Attribute, Kind, Party
from puddingstone.domain.binding import Binding, Expression, Pace
from puddingstone.domain.business import Business, Context, Domain, Subdomain
from puddingstone.domain.computed import Computed, ComputedFact
from puddingstone.domain.frozen import Frozen
from puddingstone.domain.hand_written import HandWritten
from puddingstone.domain.happening import Happening, HappeningKind
from puddingstone.domain.product import AddsUp, How, Measure, Offer, OfferKind, Product, Ratio
from puddingstone.domain.source import Extract, Source, Team
from puddingstone.domain.thing import Details, Entity, Reference

__all__ = [
    "COLLISION_CODE",
    "AddsUp",
    "Attribute",
    "Binding",
    "Business",
    "Computed",
    "ComputedFact",
    "Context",
    "Details",
    "Domain",
    "Entity",
    "Expression",
    "Extract",
    "Frozen",
    "HandWritten",
    "Happening",
    "HappeningKind",
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
