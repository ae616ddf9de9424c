"""foreign-offer."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Offer


def foreign_offer(business: Business) -> Iterator[Finding]:
    """A product offers what its own domain knows; what is behind the products of another one is private to that."""
    for domain in business.domains:
        for product in (each for context in domain.contexts for each in context.products):
            for offer in product.offers:
                for address in dict.fromkeys(_shown(offer, domain.name, business)):
                    if address.partition(".")[0] != domain.name:
                        yield Finding(
                            code="foreign-offer",
                            message=f"{offer.name} shows {last(address)}, which is private to "
                            f"{address.partition('.')[0]}",
                            address=product.address,
                            help=f"read what {address.partition('.')[0]} offers instead, or ask them to offer it; of "
                            "an entity that both know, derive your own: class MyGuest(Guest)",
                        )


def _shown(offer: Offer, domain: str, business: Business) -> Iterator[str]:
    """The addresses of what an offer of a domain shows; its own hierarchies show the keys of their parties."""
    yield from (offer.grain, *offer.events)
    if offer.kind == "hierarchy" and offer.grain.startswith(f"{domain}."):
        for happening in business.happenings:
            if happening.address == offer.grain:
                yield from (party.entity for party in happening.parties)
