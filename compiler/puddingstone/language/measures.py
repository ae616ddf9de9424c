"""What a fact is asked for: numbers, and numbers divided by numbers."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

How: TypeAlias = Literal["sum", "average", "minimum", "maximum", "count", "count_distinct"]
AddsUp: TypeAlias = Literal["always", "not over time", "never"]


@dataclass(frozen=True)
class Measure:
    """A number that a fact is asked for: ``how`` the fact ``of`` its rows is put together.

    ``of`` is a fact, a party or an event of the table; a count of nothing in particular counts rows. ``unit`` is what
    it is counted in: USD, nights, people. A balance adds up, but ``"not over time"``: of several days the last counts.
    """

    name: str
    of: str = ""
    how: How = "sum"
    unit: str = ""
    adds_up: AddsUp | None = None
    meaning: str = ""


@dataclass(frozen=True)
class Ratio:
    """A measure divided by another measure of the same product; what is divided are the totals, whatever is asked."""

    name: str
    of: str
    per: str
    unit: str = ""
    meaning: str = ""
