"""nothing-recorded."""

from collections.abc import Iterator

from puddingstone.checking.walking import kin, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def nothing_recorded(business: Business) -> Iterator[Finding]:
    """About every entity something is recorded: details, or something that happens to it."""
    named = {party.entity for happening in business.happenings for party in happening.parties}
    for entity in business.entities:
        meant = [entity] if entity.base is not None else list(kin(business, entity))
        if any(each.details or each.address in named for each in meant):
            continue
        if entity.base is not None:
            message = f"{entity.name} adds nothing to {last(entity.base)}"
            remedy = f"write what is known about it here, as Details, or use {last(entity.base)} itself"
        else:
            message = f"nothing is recorded about {entity.name}"
            remedy = "write @recorded_in(...) class Profile(Details) inside it, or let it take part in an event"
        yield Finding("nothing-recorded", message, entity.address, remedy)
