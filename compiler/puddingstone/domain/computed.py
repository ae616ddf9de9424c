"""Facts that nobody records, because they follow from what is recorded."""

from puddingstone.domain.attribute import Attribute
from puddingstone.domain.frozen import Frozen


class ComputedFact(Frozen):
    """One fact, the SQL expression that it is, and what is always true of it; empty if nothing was said."""

    attribute: Attribute
    expression: str
    always: str = ""


class Computed(Frozen):
    """Facts about the entity at ``entity`` that follow from ``inputs``: addresses of its events and details."""

    name: str
    address: str
    entity: str
    inputs: tuple[str, ...] = ()
    facts: tuple[ComputedFact, ...] = ()
    meaning: str = ""
