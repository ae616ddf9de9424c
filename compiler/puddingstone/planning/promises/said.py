"""Which promises a product makes: what is said nearest to it holds, word by word."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from puddingstone.domain import Business, Complete, Nulls, Product, Promise
from puddingstone.planning.promises.defaults import DEFAULTS

HOURLY = 60
"""Of what is delivered at least so often, in minutes, freshness is promised; of the rest, when it is ready."""
DAILY = 24 * 60
_TIMELINESS = {"fresh": "timeliness", "ready_by": "timeliness"}


def said_of(product: Product, business: Business) -> list[Promise]:
    """The promises of a product, and those about single things that may be in it."""
    domain = business.domain_at(product.address)
    contexts = domain.contexts if domain else ()
    of_things = [each for context in contexts for each in context.promises if each.about]
    of_context = [
        each
        for context in contexts
        if product.address.startswith(f"{context.address}.")
        for each in context.promises
        if not each.about
    ]
    levels = (DEFAULTS, business.promises, domain.promises if domain else (), of_things, of_context, product.promises)
    held: dict[tuple[str, str], list[Promise]] = {}
    for level in levels:
        for key, mine in groupby(sorted(level, key=_key), _key):
            held[key] = [*mine]
    return [promise for mine in held.values() for promise in mine]


def timely(promises: Sequence[Promise], new_every: int | None) -> Iterator[Promise]:
    """The promises of which those of timeliness fit how often something is delivered, where both kinds are made.

    By default nothing is promised of when data comes, where nobody says how often, or less than once a day.
    """
    if new_every is None or new_every > DAILY:
        promises = [each for each in promises if each.word not in _TIMELINESS or each.level != "default"]
    words = {each.word for each in promises if not each.about} & set(_TIMELINESS)
    often = new_every is not None and new_every <= HOURLY
    left_out = {"ready_by" if often else "fresh"} if len(words) > 1 else set()
    yield from (each for each in promises if each.about or each.word not in left_out)


def _key(promise: Promise) -> tuple[str, str]:
    words = ".".join(promise.words) if isinstance(promise, Complete | Nulls) else ""
    return promise.about + words, _TIMELINESS.get(promise.word, promise.word)
