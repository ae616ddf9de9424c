"""What marts show of the business, and the names of its columns there, told apart as far as words can be."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from puddingstone.domain import (
    Attribute,
    Business,
    Computed,
    Details,
    Entity,
    Happening,
    OfferKind,
    Reference,
)
from puddingstone.vault import names

VALID_FROM = "valid_from"
VALID_TO = "valid_to"
IS_CURRENT = "is_current"
STEPS = "steps"
IS_TOP = "is_top"
VALIDITY = (VALID_FROM, VALID_TO, IS_CURRENT)
TIMES: dict[OfferKind, tuple[str, ...]] = {
    "dimension": (),
    "as_of_dimension": VALIDITY,
    "daily_dimension": (names.AS_OF_DATE,),
    "hierarchy": (),
    "fact": (),
}
"""The columns by which a table that is offered tells times apart."""


class Known(NamedTuple):
    """A fact about an entity that marts show, and the details, or what is computed, that it is part of."""

    entity: Entity
    details: Details | Computed
    attribute: Attribute

    @property
    def part(self) -> str:
        """The word by which a fact is told apart from one of the same name in other details."""
        of = [self.entity.name] if self.entity.base else []
        return names.levels(*of, self.details.name)

    @property
    def satellite(self) -> str:
        """The satellite that holds it; personal facts have one of their own, but what is computed."""
        if isinstance(self.details, Computed):
            return names.computed_satellite(self.entity, self.details)
        return names.satellite(self.entity, self.details, personal=self.attribute.is_personal)


class Meaning(NamedTuple):
    """What a code means: ``code`` is its column in the mart, ``picks`` pairs facts about the code with columns."""

    code: str
    known: Known
    reference: Reference
    key: str
    picks: tuple[tuple[Attribute, str], ...]


def plain_facts(business: Business, offered: str) -> list[Known]:
    """The facts that are shown of the entity at ``offered`` where nothing is masked: those that are not personal."""
    return [known for known in known_facts(business, offered) if not known.attribute.is_personal]


def known_facts(business: Business, offered: str) -> list[Known]:
    """The facts that a dimension shows of the entity at ``offered``: one at a time, not personal or with a mask.

    They are those of the entity, of what it was derived from, and of what its own domain derives from either; what
    another domain knows of the same thing is that domain's to offer.
    """
    root = business.root_of(offered)
    home = _home(offered)
    masked = business.mask_of
    recorded = [
        Known(entity, details, attribute)
        for entity, details in (business.details_of(root) if root else ())
        if business.is_kin(entity, offered) or _home(entity.address) == home
        if not names.is_multi_active(details)
        for attribute in details.attributes
        if not attribute.is_personal or attribute.address in masked
    ]
    return [*recorded, *_computed(business, offered, masked)]


def looked_back_on(business: Business, offered: str) -> Entity | None:
    """The entity after which the point-in-time table of the one at ``offered`` is called.

    The domain that gives the key has one table for all that it derives; another domain has its own, so that what is
    built for the first one stays as it is when that domain joins.
    """
    root = business.root_of(offered)
    is_at_home = root is not None and _home(root.address) == _home(offered)
    return root if is_at_home else business.entity_at.get(offered)


def computed_facts(business: Business, offered: str) -> list[Known]:
    """The computed facts that facts show of the entity at ``offered``: what is not personal."""
    return _computed(business, offered)


def _computed(business: Business, offered: str, masked: Collection[str] = ()) -> list[Known]:
    """The computed facts of the entity at ``offered``, by the same rule: whose are they."""
    root = business.root_of(offered)
    found = [(each, business.entity_at[each.entity]) for each in (business.computed_of(root) if root else ())]
    return [
        Known(entity, computed, fact.attribute)
        for computed, entity in found
        for home in [_home(computed.address)]
        if home == _home(offered) or (home == _home(entity.address) and business.is_kin(entity, offered))
        for fact in computed.facts
        if not fact.attribute.is_personal or fact.attribute.address in masked
    ]


def spelt_facts(facts: Iterable[Known], root: Entity) -> dict[tuple[str, str], str]:
    """The column of each fact in a dimension, by part and word."""
    return told_apart(((each.part, each.attribute.name) for each in facts), (key.name for key in root.keys))


def meanings(business: Business, facts: Iterable[Known], spelt: dict[tuple[str, str], str]) -> Iterator[Meaning]:
    """What the codes among the facts mean, as far as code lists have more to say than the code."""
    references = {each.address: each for each in business.references}
    for known in facts:
        reference = references.get(known.attribute.reference or "")
        if reference is None or reference.binding is None or known.attribute.is_personal:
            continue
        code = spelt[known.part, known.attribute.name]
        shared = [each for each in reference.attributes if not each.is_key and not each.is_personal]
        keys = [each.name for each in reference.attributes if each.is_key]
        if keys and shared:
            picks = tuple((each, _meaning(code, each.name, spelt.values())) for each in shared)
            yield Meaning(code, known, reference, keys[0], picks)


def moment(event: Happening) -> str:
    """``guest_checked_in_at``."""
    return f"{event.name}_at"


def shown(event: Happening) -> list[Attribute]:
    """The facts of an event that marts show: not personal, and not the moment, which has its own column."""
    said = event.moment if event.binding is None or event.binding.event_time is None else None
    is_repeated = said is not None and said.kind == "moment"
    return [each for each in event.attributes if not each.is_personal and not (is_repeated and each == said)]


def spelt_events(events: Iterable[Happening], computed: Iterable[Known], root: Entity) -> dict[tuple[str, str], str]:
    """The column of each fact in a process fact, by event, or what is computed, and word."""
    words = [(event.name, each.name) for event in events for each in shown(event)]
    words += [(each.part, each.attribute.name) for each in computed]
    return told_apart(words, (key.name for key in root.keys))


def told_apart(words: Iterable[tuple[str, str]], taken: Iterable[str]) -> dict[tuple[str, str], str]:
    """A column name for each (group, word): the word, or ``group__word`` where another group has it too.

    >>> told_apart([("upkeep", "state"), ("sale", "state"), ("sale", "since")], taken=["room_number"])
    {('upkeep', 'state'): 'upkeep__state', ('sale', 'state'): 'sale__state', ('sale', 'since'): 'since'}
    """
    pairs = list(words)
    uses = Counter([*(word.lower() for _, word in pairs), *(word.lower() for word in taken)])
    return {(group, word): word if uses[word.lower()] == 1 else f"{group}__{word}" for group, word in pairs}


def measured(word: str, columns: Collection[str]) -> str:
    """The column that the word of a measure stands for: a fact's, an event's moment or a party's key; empty if none.

    >>> measured("guest", {"guest_key", "bill"}), measured("bill", {"guest_key", "bill"}), measured("room", set())
    ('guest_key', 'bill', '')
    """
    return next((name for name in (word, f"{word}_at", names.public_key(word)) if name in columns), "")


def _home(address: str) -> str:
    return address.partition(".")[0]


def _meaning(code: str, word: str, taken: Iterable[str]) -> str:
    """``room_type__sleeps``, or ``room_type__meaning__sleeps`` where details called RoomType have made that name."""
    plain = names.levels(code, word)
    return names.levels(code, "meaning", word) if plain in taken else plain
