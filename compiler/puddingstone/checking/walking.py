"""Ways through a business that several rules take."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from puddingstone.domain import COLLISION_CODE, Attribute, Binding, Business, Entity, Promise
from puddingstone.vault import names


@dataclass(frozen=True)
class Bound:
    """Details, a code list or a happening with its binding.

    ``words`` pairs what may be found in the source table with the address at which to say so if it cannot; what is
    ``known_anyway`` need not be there.
    """

    name: str
    address: str
    binding: Binding
    words: tuple[tuple[str, str], ...]
    known_anyway: frozenset[str] = frozenset()


def bound(business: Business) -> Iterator[Bound]:
    """Everything that is recorded somewhere."""
    for entity in business.entities:
        root = business.root_of(entity.address)
        for details in entity.details:
            if details.binding is not None:
                keys = [(key.name, details.address) for key in root.keys] if root else []
                words = (*keys, *_own(details.attributes))
                yield Bound(details.name, details.address, details.binding, words, frozenset({COLLISION_CODE}))
    for reference in business.references:
        if reference.binding is not None:
            yield Bound(reference.name, reference.address, reference.binding, _own(reference.attributes))
    for happening in business.happenings:
        if happening.binding is not None:
            parties = names.party_words(business, happening)
            places: dict[str, str] = {}
            for each in parties:
                for _, word in each.words:
                    places.setdefault(word, each.party.address)
            codes = frozenset(word for each in parties for key, word in each.words if key == COLLISION_CODE)
            words = (*places.items(), *_own(happening.attributes))
            yield Bound(happening.name, happening.address, happening.binding, words, codes)


def attributes(business: Business) -> Iterator[Attribute]:
    """Every attribute of things, details, code lists, happenings and shapes, and what is computed."""
    for entity in business.entities:
        yield from entity.keys
        for details in entity.details:
            yield from details.attributes
    for reference in business.references:
        yield from reference.attributes
    for happening in business.happenings:
        yield from happening.attributes
    for computed in business.computed:
        yield from (fact.attribute for fact in computed.facts)
    for composite in business.composites:
        yield from (fact.attribute for fact in composite.shape.facts if not fact.entities)


def said_promises(business: Business) -> Iterator[Promise]:
    """Every promise that was said, by whomever."""
    yield from business.promises
    yield from (promise for domain in business.domains for promise in domain.promises)
    yield from (promise for context in business.contexts for promise in context.promises)
    yield from (promise for product in business.products for promise in product.promises)


def kin(business: Business, root: Entity) -> Iterator[Entity]:
    """An entity and all that are derived from it."""
    return (entity for entity in business.entities if business.root_of(entity.address) == root)


def _own(attributes: Iterable[Attribute]) -> tuple[tuple[str, str], ...]:
    return tuple((attribute.name, attribute.address) for attribute in attributes)


def last(address: str) -> str:
    """The last word of an address."""
    return address.rpartition(".")[2]


def around(address: str) -> str:
    """The address of what something is declared in."""
    return address.rpartition(".")[0]


def listed(words: Iterable[str]) -> str:
    """Words as they are listed in a sentence.

    >>> listed(["a"]), listed(["a", "b", "c"])
    ('a', 'a, b and c')
    """
    *most, final = [*words] or ["nothing"]
    return f"{', '.join(most)} and {final}" if most else final


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The closest known word, upper and lower case being the same."""
    by_fold = {each.casefold(): each for each in known}
    close = difflib.get_close_matches(word.casefold(), list(by_fold), n=1)
    return by_fold[close[0]] if close else None
