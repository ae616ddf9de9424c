"""Where the numbers of things are told that every domain numbers by itself, and whose numbers they are."""

from collections.abc import Iterator
from typing import NamedTuple

from puddingstone.domain import COLLISION_CODE, Business, Domain, Entity, Party
from puddingstone.vault import names


class Numbering(NamedTuple):
    """Details, or a party, with the number of a thing whose root entity is numbered by domain.

    ``domain`` gave the number, unless the source ``is_told``: then ``word`` is found in a column there.
    """

    root: Entity
    address: str
    word: str
    domain: Domain | None
    is_told: bool
    party: Party | None = None


def numberings(business: Business) -> Iterator[Numbering]:
    """Every place where something that is numbered by domain is told of."""
    for entity in business.entities:
        root = business.root_of(entity.address)
        for details in entity.details if root and root.is_numbered_by_domain else ():
            if root and details.binding is not None:
                domain = business.numbering_domain(entity.address, details.address)
                is_told = COLLISION_CODE in dict(details.binding.columns)
                yield Numbering(root, details.address, COLLISION_CODE, domain, is_told)
    for happening in business.happenings:
        for each in names.party_words(business, happening) if happening.binding is not None else ():
            if happening.binding is not None and each.root.is_numbered_by_domain:
                domain = business.numbering_domain(each.party.entity, happening.address)
                word = dict(each.words)[COLLISION_CODE]
                is_told = word in dict(happening.binding.columns)
                yield Numbering(each.root, each.party.address, word, domain, is_told, each.party)
