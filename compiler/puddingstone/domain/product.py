"""What a domain offers to others."""

from typing import Literal

from puddingstone.domain.composite import Composite
from puddingstone.domain.frozen import Frozen
from puddingstone.domain.masking import Rows
from puddingstone.domain.measure import Measure, Ratio
from puddingstone.domain.promise import Promise, Retiring

OfferKind = Literal["dimension", "as_of_dimension", "daily_dimension", "hierarchy", "fact"]


class Offer(Frozen):
    """One table of a product; ``grain`` is the address of an entity, an event or a hierarchy, ``events`` others."""

    kind: OfferKind
    name: str
    grain: str
    events: tuple[str, ...] = ()
    meaning: str = ""
    measures: tuple[Measure, ...] = ()
    ratios: tuple[Ratio, ...] = ()


class Product(Frozen):
    """A data product: its purpose, its owner (a team's name) and its tables.

    ``offers`` are made from the vault, ``composites`` from what products offer. ``expert`` is empty when it is the
    owner's; ``readers`` are names of teams.
    """

    name: str
    address: str
    purpose: str
    owner: str
    expert: str = ""
    version: int = 1
    readers: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    composites: tuple[Composite, ...] = ()
    promises: tuple[Promise, ...] = ()
    rows: tuple[Rows, ...] = ()
    retiring: tuple[Retiring, ...] = ()

    @property
    def tables(self) -> tuple[Offer | Composite, ...]:
        """Everything that it offers."""
        return (*self.offers, *self.composites)

    @property
    def metrics(self) -> tuple[Measure | Ratio, ...]:
        """Everything that its tables measure."""
        return (*self.measures, *self.ratios)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of all its tables."""
        return tuple(measure for offer in self.tables for measure in offer.measures)

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The ratios of all its tables."""
        return tuple(ratio for offer in self.tables for ratio in offer.ratios)
