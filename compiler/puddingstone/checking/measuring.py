"""The measures of a business, each with what it measures."""

from collections.abc import Iterator
from dataclasses import dataclass

from puddingstone.checking.mart_columns import mart_columns
from puddingstone.checking.walking import attributes
from puddingstone.domain import Business, Composite, Measure, Offer
from puddingstone.vault import mart_names


@dataclass(frozen=True)
class Measured:
    """A measure of an offered fact; ``column`` is ``None`` if there is no such thing.

    ``kind`` is that of the fact in the column, ``"moment"`` for an event and empty for a key; ``words`` are what may be
    measured.
    """

    measure: Measure
    offer: Offer | Composite
    column: str | None
    kind: str
    words: frozenset[str]


def measured(business: Business) -> Iterator[Measured]:
    """Every measure, with what it measures."""
    facts = {attribute.address: attribute for attribute in attributes(business)}
    events = {happening.address for happening in business.happenings}
    for product in business.products:
        for offer in product.tables:
            columns = {each.name: each for each in mart_columns(offer, business)} if offer.measures else {}
            for measure in offer.measures:
                name = mart_names.measured(measure.of, columns) if measure.of else ""
                address = columns[name].address if name else ""
                fact = facts.get(address)
                is_moment = address in events and name.endswith("_at")
                kind = business.kind_of(fact) if fact else "moment" if is_moment else ""
                yield Measured(measure, offer, name or None, kind, frozenset(columns))
