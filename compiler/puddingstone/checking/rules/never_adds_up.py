"""never-adds-up."""

from collections.abc import Iterator

from puddingstone.checking.measuring import measured
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business

_ADDED_UP = ("sum", "count")


def never_adds_up(business: Business) -> Iterator[Finding]:
    """What is added up adds up, and what does not is not said to."""
    for each in measured(business):
        measure = each.measure
        if measure.how in _ADDED_UP and measure.adds_up == "never":
            message = f"{measure.name} is the {measure.how} of what never adds up"
            remedy = 'say how="average", or "minimum" or "maximum"; or say adds_up="not over time" if of several days '
            yield Finding("never-adds-up", message, measure.address, f"{remedy}the last one counts")
        elif measure.how not in _ADDED_UP and measure.adds_up != "never":
            message = f"{measure.name} is the {measure.how} of something, which never adds up"
            remedy = "leave adds_up out; a Ratio of two sums can be asked at any level"
            yield Finding("never-adds-up", message, measure.address, remedy)
