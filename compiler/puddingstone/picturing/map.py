"""The map that boards and models both come to: domains, bounded contexts, and what crosses between them."""

from functools import cached_property
from typing import Literal

from puddingstone.domain import Frozen

Subdomain = Literal["", "core", "supporting", "generic"]
Said = Literal["expected", "unusual", "not put down"]


class Followed(Frozen):
    """How often an outcome really followed its event; ``minutes`` is the median delay, if it ever did."""

    happened: int
    times: int
    minutes: float | None = None

    @property
    def share(self) -> float | None:
        """After which part of its event it followed; nothing is known where the event never happened."""
        return self.times / self.happened if self.happened else None


class Outcome(Frozen):
    """An event that follows another; ``event`` is its id, empty where it is no event of the map."""

    name: str
    said: Said = "expected"
    event: str = ""
    followed: Followed | None = None


class Event(Frozen):
    """Something that happens; ``activity`` is its name in the log of events, ``count`` how often it was there.

    Nothing is counted where there is no log to count in, or the event is not in the model.
    """

    id: str
    name: str
    meaning: str = ""
    is_pivotal: bool = False
    activity: str = ""
    outcomes: tuple[Outcome, ...] = ()
    count: int | None = None


class Context(Frozen):
    """A bounded context; ``things`` are the words it has for what takes part, ``questions`` are still open."""

    id: str
    name: str
    domain: str
    subdomain: Subdomain = ""
    meaning: str = ""
    things: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()


class Domain(Frozen):
    """What contexts are grouped by; ``log`` is how its log of events is called: ``fancy_hotel``."""

    id: str
    name: str
    meaning: str = ""
    log: str = ""


class Crossing(Frozen):
    """One context is upstream of another: ``what`` are the words, or the events, that cross."""

    upstream: str
    downstream: str
    what: tuple[str, ...] = ()


class Map(Frozen):
    """Bounded contexts, who is upstream of whom, and what happens in each.

    ``measured`` says which warehouse its numbers are from; ``left_over`` is what could not be put on the map, with the
    reason.
    """

    title: str
    domains: tuple[Domain, ...] = ()
    contexts: tuple[Context, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    measured: str = ""
    left_over: tuple[tuple[str, str], ...] = ()

    @cached_property
    def context_at(self) -> dict[str, Context]:
        """Contexts by id."""
        return {context.id: context for context in self.contexts}

    @cached_property
    def domain_at(self) -> dict[str, Domain]:
        """Domains by id."""
        return {domain.id: domain for domain in self.domains}

    @property
    def events(self) -> tuple[Event, ...]:
        """All events."""
        return tuple(event for context in self.contexts for event in context.events)

    def upstream_of(self, context: str) -> tuple[Crossing, ...]:
        """What a context takes from others."""
        return tuple(crossing for crossing in self.crossings if crossing.downstream == context)

    def downstream_of(self, context: str) -> tuple[Crossing, ...]:
        """What others take from a context."""
        return tuple(crossing for crossing in self.crossings if crossing.upstream == context)
