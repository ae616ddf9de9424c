"""fact-without-grain."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Happening, Offer


def fact_without_grain(business: Business) -> Iterator[Finding]:
    """A fact has one row per event, or per entity to which all its events happen."""
    happenings = {happening.address: happening for happening in business.happenings}
    for product in business.products:
        for offer in product.offers:
            if offer.kind == "fact":
                for message, remedy in _wrong(offer, business, happenings):
                    yield Finding("fact-without-grain", f"{offer.name}: {message}", product.address, remedy)


def _wrong(offer: Offer, business: Business, happenings: dict[str, Happening]) -> Iterator[tuple[str, str]]:
    if offer.grain in happenings:
        if not happenings[offer.grain].is_event:
            yield f"{last(offer.grain)} is no event", "choose an event or an entity as its grain"
        if offer.events:
            yield "its grain is an event already", "leave events out, or choose an entity as the grain"
        return
    root = business.root_of(offer.grain)
    if root is None:
        return
    if not offer.events:
        yield f"nothing says what happens to a {root.name}", "name the events of its life: events=[...]"
    for address in offer.events:
        event = happenings.get(address)
        if event is None:
            continue
        count = sum(business.root_of(party.entity) == root for party in event.parties)
        if not event.is_event:
            yield f"{event.name} is a {event.called}, and no event", "leave it out of events"
        elif count != 1:
            has = "no" if count == 0 else "more than one"
            yield f"{event.name} has {has} {root.name} in it", "choose an entity of which each event has exactly one"
