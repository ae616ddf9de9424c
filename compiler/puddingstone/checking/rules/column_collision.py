"""name-collision, of columns."""

from collections.abc import Iterator

from puddingstone.checking.walking import kin, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Attribute, Business, Happening, Offer
from puddingstone.vault import names


def column_collision(business: Business) -> Iterator[Finding]:
    """No table would have two columns of one name, where upper and lower case are the same."""
    for happening in business.happenings:
        for party in happening.parties:
            if names.hash_key(party.name) == names.hash_key(happening.name):
                yield _finding(
                    f"{happening.name} and its party {party.name} would both have the key {names.hash_key(party.name)}",
                    party.address,
                )
    for product in business.products:
        for offer in product.offers:
            added, attributes = _columns(offer, business)
            for attribute in attributes:
                if attribute.name.lower() in added:
                    message = f"{offer.name} would have two columns {attribute.name}, one of them made by the compiler"
                    yield _finding(message, attribute.address)


def _finding(message: str, address: str) -> Finding:
    return Finding("name-collision", message, address, f"choose another word for {last(address)}")


def _columns(offer: Offer, business: Business) -> tuple[set[str], list[Attribute]]:
    """The names that the compiler makes for columns of an offered table, and the attributes shown beside them."""
    happenings = {happening.address: happening for happening in business.happenings}
    root = business.root_of(offer.grain)
    if offer.kind != "fact":
        facts = [a for each in kin(business, root) for d in each.details for a in d.attributes] if root else []
        return ({names.public_key(root.name)} if root else set()), [each for each in facts if not each.is_personal]
    events = [happenings[address] for address in (offer.grain, *offer.events) if address in happenings]
    added = {name for event in events for name in _made_for(event)} | ({names.public_key(root.name)} if root else set())
    return added, [attribute for event in events for attribute in _shown(event)]


def _made_for(event: Happening) -> Iterator[str]:
    yield names.public_key(event.name)
    yield f"{event.name}_at"
    yield from (names.public_key(party.name) for party in event.parties)


def _shown(event: Happening) -> Iterator[Attribute]:
    says_when = event.binding is not None and event.binding.event_time is not None
    for attribute in event.attributes:
        is_the_moment = attribute == event.moment and attribute.kind == "moment" and not says_when
        if not attribute.is_personal and not is_the_moment:
            yield attribute
