"""What is asked of the tables that a product offers."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

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
