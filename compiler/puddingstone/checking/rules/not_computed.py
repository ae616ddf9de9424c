"""not-computed."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Computed, Details, Entity, Happening
from puddingstone.vault import names


def not_computed(business: Business) -> Iterator[Finding]:
    """What is computed follows from events that happen to one such entity, and from details of which one holds."""
    for computed in business.computed:
        root = business.root_of(computed.entity)
        if not computed.inputs:
            remedy = "name its events and details: @computed_from(guest_checked_in, guest_checked_out, of=Stay)"
            yield Finding("not-computed", f"{computed.name} follows from nothing", computed.address, remedy)
        if not computed.facts:
            remedy = 'write down what is computed: nights: Number = computed("...")'
            yield Finding("not-computed", f"{computed.name} says nothing", computed.address, remedy)
        for address in computed.inputs if root else ():
            for message, remedy in _wrong(address, root, business) if root else ():
                yield Finding("not-computed", f"{computed.name}: {message}", _place(computed), remedy)


def _place(computed: Computed) -> str:
    return f"{computed.address}.@computed_from"


def _wrong(address: str, root: Entity, business: Business) -> Iterator[tuple[str, str]]:
    happenings = [each for each in business.happenings if each.address == address]
    details = [(entity, each) for entity in business.entities for each in entity.details if each.address == address]
    for happening in happenings:
        yield from _wrong_happening(happening, root, business)
    for entity, each in details:
        yield from _wrong_details(each, entity, root, business)
    if not happenings and not details:
        yield f"{last(address)} is neither an event nor Details of {root.name}", "name events and details of it only"


def _wrong_happening(happening: Happening, root: Entity, business: Business) -> Iterator[tuple[str, str]]:
    count = sum(business.root_of(party.entity) == root for party in happening.parties)
    if happening.kind != "event":
        yield f"{happening.name} is a relationship, and no event", "name events and details only"
    elif count != 1:
        has = "no" if count == 0 else "more than one"
        yield f"{happening.name} has {has} {root.name} in it", "name events that have exactly one in them"


def _wrong_details(details: Details, entity: Entity, root: Entity, business: Business) -> Iterator[tuple[str, str]]:
    if business.root_of(entity.address) != root:
        yield f"{details.name} is about {entity.name}, and not about {root.name}", "leave it out"
    elif names.is_multi_active(details):
        yield f"{details.name} holds several rows at once", "name details without a Key only"
    elif all(attribute.is_personal for attribute in details.attributes):
        yield f"{details.name} is personal", "leave it out; what follows from it would be personal too"
