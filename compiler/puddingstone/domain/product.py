"""What a domain offers to others."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

OfferKind = Literal["dimension", "as_of_dimension", "daily_dimension", "fact"]


class Offer(Frozen):
    """One table of a product; ``grain`` is the address of an entity or an event, ``events`` are addresses."""

    kind: OfferKind
    name: str
    grain: str
    events: tuple[str, ...] = ()
    meaning: str = ""


class Product(Frozen):
    """A data product: its purpose, its owner (a team's name) and its tables."""

    name: str
    address: str
    purpose: str
    owner: str
    offers: tuple[Offer, ...] = ()
