"""promise-of-nothing."""

from collections.abc import Iterator

from puddingstone.checking.walking import did_you_mean, last, listed, said_promises
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Complete


def promise_of_nothing(business: Business) -> Iterator[Finding]:
    """What is promised of a word is promised of one that is there."""
    for promise in said_promises(business):
        for word in promise.words if isinstance(promise, Complete) else ():
            known = _words_at(promise.about, business)
            if word not in known:
                close = did_you_mean(word, known)
                remedy = f"did you mean {close}?" if close else f"it knows {listed(sorted(known))}"
                message = f"{last(promise.about) or 'what is offered'} has no {word} to promise anything of"
                if not promise.about:
                    remedy = f'name the details or the event that it belongs to: complete(Guest.Profile, "{word}", ...)'
                yield Finding("promise-of-nothing", message, promise.address, remedy)


def _words_at(address: str, business: Business) -> set[str]:
    details = (each for entity in business.entities for each in entity.details)
    words = [(each.address, each.attributes) for each in details]
    words += [(each.address, each.attributes) for each in business.happenings]
    return {each.name for place, attributes in words if place == address for each in attributes}
