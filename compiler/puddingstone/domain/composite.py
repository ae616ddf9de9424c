"""Tables made of what products offer: one conformed shape, and how each part comes to it."""

from typing import Literal

from puddingstone.domain.attribute import Attribute
from puddingstone.domain.frozen import Frozen
from puddingstone.domain.measure import Measure, Ratio

CompositeKind = Literal["stacked", "joined"]
RolledUp = Literal["", "total", "how_many", "earliest", "latest"]


class ShapeFact(Frozen):
    """A fact that all parts are to tell alike: its unit, and for a moment its time zone.

    ``entities`` are the addresses of what it is a key of; several are one where the match at ``same`` says so.
    """

    attribute: Attribute
    unit: str = ""
    zone: str = ""
    entities: tuple[str, ...] = ()
    same: str = ""


class Shape(Frozen):
    """What one row of a composite says, in words that hold for all parts."""

    name: str
    address: str
    meaning: str = ""
    facts: tuple[ShapeFact, ...] = ()


class Term(Frozen):
    """A word of a part, of what takes part in it (``room.floor``) or of a finer table (``nights_paid.amount``).

    ``times`` is the factor into the shape's unit, ``codes`` pairs the part's codes with those of the shape.
    """

    word: str
    how: RolledUp = ""
    unit: str = ""
    times: str = ""
    zone: str = ""
    codes: tuple[tuple[str, str], ...] | None = None
    is_taken_off: bool = False

    @property
    def finer(self) -> str:
        """The finer table that it is rolled up from; empty for the part's own, and for what is not rolled up."""
        if self.how == "how_many":
            return self.word
        table, dot, _ = self.word.partition(".")
        return table if self.how and dot else ""

    @property
    def column(self) -> str:
        """The word within its table; empty where rows are counted."""
        first, dot, rest = self.word.partition(".")
        return "" if self.how == "how_many" else rest if dot else first


class Saying(Frozen):
    """What a part says of a fact of the shape: terms put together, a constant, or nothing at all."""

    fact: str
    address: str
    terms: tuple[Term, ...] = ()
    constant: str | None = None


class Part(Frozen):
    """The table ``fct_...`` of the product at the address ``product``, and what it says."""

    address: str
    product: str
    table: str
    sayings: tuple[Saying, ...] = ()


class Composite(Frozen):
    """One table of a product that is made of parts; ``grain`` is the entity that parts are joined by, if they are."""

    kind: CompositeKind
    name: str
    address: str
    shape: Shape
    grain: str = ""
    parts: tuple[Part, ...] = ()
    measures: tuple[Measure, ...] = ()
    ratios: tuple[Ratio, ...] = ()
