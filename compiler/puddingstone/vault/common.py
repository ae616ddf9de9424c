"""The thing that two events happen to, by which it is known which of them followed which."""

from puddingstone.domain import Business, Entity, Happening, Outcome


def roots(event: Happening, business: Business) -> tuple[Entity, ...]:
    """The things that take part in an event, each once, in the order in which they are named."""
    found = (business.root_of(party.entity) for party in event.parties)
    return tuple(dict.fromkeys(root for root in found if root is not None))


def in_common(one: Happening, other: Happening, business: Business) -> tuple[Entity, ...]:
    """The things that take part in both of two events, in the order of the first."""
    others = roots(other, business)
    return tuple(root for root in roots(one, business) if root in others)


def followed_by(outcome: Outcome, business: Business) -> Entity | None:
    """The thing that an outcome is followed by; ``None`` if its events have none in common.

    It is the one that was said. Else, of those that take part in both events, it is the one that takes part in most of
    what follows the first in the same list; of several such things the one that the first event names first.
    """
    event, follower = business.event_at.get(outcome.event), business.event_at.get(outcome.outcome)
    if event is None or follower is None:
        return None
    shared = in_common(event, follower, business)
    if outcome.by:
        return next((root for root in shared if root == business.root_of(outcome.by)), None)
    said_with = outcome.address.rpartition(".")[0]
    following = {each.outcome for each in business.outcomes if each.address.rpartition(".")[0] == said_with}
    following &= set(business.event_at)
    parts = [roots(business.event_at[address], business) for address in sorted(following)]
    return max(shared, key=lambda root: sum(root in each for each in parts), default=None)
