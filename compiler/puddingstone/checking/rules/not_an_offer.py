"""not-an-offer, of what is no hierarchy."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def not_an_offer(business: Business) -> Iterator[Finding]:
    """What is offered as a hierarchy says what is part of what."""
    happenings = {happening.address: happening for happening in business.happenings}
    for product in business.products:
        for offer in product.offers:
            said = happenings.get(offer.grain) if offer.kind == "hierarchy" else None
            if said is not None and said.kind != "part_of":
                yield Finding(
                    code="not-an-offer",
                    message=f"{said.name} is {_a(said.called)}, and no hierarchy",
                    address=product.address,
                    help="name a happening that ends in -> PartOf: Hierarchy(belongs_to)",
                )


def _a(word: str) -> str:
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
