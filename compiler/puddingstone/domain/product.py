"""What a domain offers to others."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

OfferKind = Literal["dimension", "as_of_dimension", "daily_dimension", "fact"]
How = Literal["sum", "average", "minimum", "maximum", "count", "count_distinct"]
AddsUp = Literal["always", "not over time", "never"]


class Measure(Frozen):
    """A number that a fact is asked for; ``of`` is a word for one of its columns, empty for its rows."""

    name: str
    address: str
    of: str = ""
    how: How = "sum"
    unit: str = ""
    adds_up: AddsUp = "always"
    meaning: str = ""


class Ratio(Frozen):
    """A measure of a product, ``of``, divided by another one of it, ``per``."""

    name: str
    address: str
    of: str
    per: str
    unit: str = ""
    meaning: str = ""


class Offer(Frozen):
    """One table of a product; ``grain`` is the address of an entity or an event, ``events`` are addresses."""

    kind: OfferKind
    name: str
    grain: str
    events: tuple[str, ...] = ()
    meaning: str = ""
    measures: tuple[Measure, ...] = ()
    ratios: tuple[Ratio, ...] = ()


class Product(Frozen):
    """A data product: its purpose, its owner (a team's name) and its tables.

    ``expert`` is empty when it is the owner's; ``readers`` are names of teams.
    """

    name: str
    address: str
    purpose: str
    owner: str
    expert: str = ""
    version: int = 1
    readers: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()

    @property
    def metrics(self) -> tuple[Measure | Ratio, ...]:
        """Everything that its facts measure."""
        return (*self.measures, *self.ratios)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of all its facts."""
        return tuple(measure for offer in self.offers for measure in offer.measures)

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The ratios of all its facts."""
        return tuple(ratio for offer in self.offers for ratio in offer.ratios)
