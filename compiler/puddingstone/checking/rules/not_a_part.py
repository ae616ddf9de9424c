"""not-a-part."""

from collections import Counter
from collections.abc import Iterator

from puddingstone.checking.parts import part_table
from puddingstone.checking.walking import did_you_mean, last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Part


def not_a_part(business: Business) -> Iterator[Finding]:
    """A composite has two parts or more, each another fact that some product offers."""
    for composite in business.composites:
        name = composite.name.removeprefix("fct_")
        if len(composite.parts) < 2:  # noqa: PLR2004  that is what a composite is
            remedy = "name at least two: parts=[Part(stays, ...), Part(visits, ...)]"
            yield Finding("not-a-part", f"{name} is made of less than two parts", composite.address, remedy)
        for part in composite.parts:
            if part_table(part, business) is None:
                yield _nowhere(part, business)
        for table, count in Counter(part.table for part in composite.parts).items():
            if count > 1:
                message = f"{table.removeprefix('fct_')} is a part of {name} more than once"
                yield Finding("not-a-part", message, composite.address, "say once what it tells")


def _nowhere(part: Part, business: Business) -> Finding:
    product = next((each for each in business.products if each.address == part.product), None)
    offered = [each.name for each in product.tables] if product else []
    facts = [name.removeprefix("fct_") for name in offered if name.startswith("fct_")]
    name = part.table.removeprefix("fct_")
    close = did_you_mean(name, facts)
    return Finding(
        code="not-a-part",
        message=f"{last(part.product)} offers no fact {name}",
        address=part.address,
        help=f"did you mean {close}?" if close else f"it offers the facts {listed(facts)}",
    )
