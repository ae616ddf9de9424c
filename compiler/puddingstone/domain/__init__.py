"""What the business said: the first intermediate representation, frozen and free of Python objects."""

from puddingstone.domain.attribute import COLLISION_CODE, Attribute, Kind, Party
from puddingstone.domain.binding import Binding, Expression, Pace
from puddingstone.domain.business import Business, Context, Domain, Organisation, Subdomain
from puddingstone.domain.composite import Composite, CompositeKind, Part, RolledUp, Saying, Shape, ShapeFact, Term
from puddingstone.domain.computed import Computed, ComputedFact
from puddingstone.domain.frozen import Frozen
from puddingstone.domain.hand_written import HandWritten
from puddingstone.domain.happening import Happening, HappeningKind
from puddingstone.domain.masking import Mask, MaskedHow, Rows
from puddingstone.domain.measure import AddsUp, How, Measure, Ratio
from puddingstone.domain.origin import Became, NoteOnBoard, Trace, TracedNote
from puddingstone.domain.outcome import Foreseen, Outcome, Question
from puddingstone.domain.product import Offer, OfferKind, Product
from puddingstone.domain.promise import (
    KIND_OF,
    WEEKDAYS,
    Available,
    Complete,
    Deprecation,
    Duplicates,
    Fresh,
    Nulls,
    Promise,
    PromiseKind,
    PromiseLevel,
    ReadyBy,
    Recovers,
    Retained,
    Retiring,
    StatusPage,
    Steady,
    UniqueKey,
    Weekday,
)
from puddingstone.domain.source import Extract, Source, Team
from puddingstone.domain.thing import Details, Entity, Reference

__all__ = [
    "COLLISION_CODE",
    "KIND_OF",
    "WEEKDAYS",
    "AddsUp",
    "Attribute",
    "Available",
    "Became",
    "Binding",
    "Business",
    "Complete",
    "Composite",
    "CompositeKind",
    "Computed",
    "ComputedFact",
    "Context",
    "Deprecation",
    "Details",
    "Domain",
    "Duplicates",
    "Entity",
    "Expression",
    "Extract",
    "Foreseen",
    "Fresh",
    "Frozen",
    "HandWritten",
    "Happening",
    "HappeningKind",
    "How",
    "Kind",
    "Mask",
    "MaskedHow",
    "Measure",
    "NoteOnBoard",
    "Nulls",
    "Offer",
    "OfferKind",
    "Organisation",
    "Outcome",
    "Pace",
    "Part",
    "Party",
    "Product",
    "Promise",
    "PromiseKind",
    "PromiseLevel",
    "Question",
    "Ratio",
    "ReadyBy",
    "Recovers",
    "Reference",
    "Retained",
    "Retiring",
    "RolledUp",
    "Rows",
    "Saying",
    "Shape",
    "ShapeFact",
    "Source",
    "StatusPage",
    "Steady",
    "Subdomain",
    "Team",
    "Term",
    "Trace",
    "TracedNote",
    "UniqueKey",
    "Weekday",
]
