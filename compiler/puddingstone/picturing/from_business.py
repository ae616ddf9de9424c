"""The map of what domain models say."""

from collections.abc import Iterable, Iterator

from puddingstone.domain import Business, Context
from puddingstone.picturing import map as pictured
from puddingstone.spelling import title


def map_of_business(business: Business, name: str = "") -> pictured.Map:
    """The bounded contexts of a business; what only offers tables to others is no context of its own.

    Upstream is what a context imports from. An event is pivotal where another context goes on after it.
    """
    contexts = [
        context for context in business.contexts if context.entities or context.references or context.happenings
    ]
    outcomes = _outcomes(contexts)
    return pictured.Map(
        title=name or ", ".join(domain.title or title(domain.name) for domain in business.domains),
        domains=tuple(
            pictured.Domain(
                id=domain.address,
                name=domain.title or title(domain.name),
                meaning=domain.meaning,
                log=domain.name,
            )
            for domain in business.domains
            if any(context.address.partition(".")[0] == domain.address for context in contexts)
        ),
        contexts=tuple(_context(context, outcomes) for context in contexts),
        crossings=tuple(_crossings(contexts)),
    )


def _context(context: Context, outcomes: dict[str, list[pictured.Outcome]]) -> pictured.Context:
    questions = [each.text for each in context.questions if each.is_open]
    return pictured.Context(
        id=context.address,
        name=title(context.name),
        domain=context.address.partition(".")[0],
        subdomain=context.subdomain or "",
        meaning=context.meaning,
        things=tuple(title(name) for name in _things(context)),
        questions=tuple(questions),
        events=tuple(
            pictured.Event(
                id=happening.address,
                name=title(happening.name),
                meaning=happening.meaning,
                activity=happening.name,
                is_pivotal=_is_pivotal(context, outcomes.get(happening.address, [])),
                outcomes=tuple(outcomes.get(happening.address, ())),
            )
            for happening in context.happenings
            if happening.is_event
        ),
    )


def _things(context: Context) -> Iterator[str]:
    yield from (entity.name for entity in context.entities)
    yield from (reference.name for reference in context.references)


def _is_pivotal(context: Context, outcomes: Iterable[pictured.Outcome]) -> bool:
    return any(each.said == "expected" and not each.event.startswith(f"{context.address}.") for each in outcomes)


def _outcomes(contexts: list[Context]) -> dict[str, list[pictured.Outcome]]:
    """What follows each event, by its address, wherever that was said."""
    names = {happening.address: happening.name for context in contexts for happening in context.happenings}
    found: dict[str, dict[str, pictured.Outcome]] = {}
    for each in (each for context in contexts for each in context.outcomes):
        if each.outcome in names:
            outcome = pictured.Outcome(name=title(names[each.outcome]), said=each.foreseen, event=each.outcome)
            found.setdefault(each.event, {}).setdefault(each.outcome, outcome)
    return {event: list(outcomes.values()) for event, outcomes in found.items()}


def _crossings(contexts: list[Context]) -> Iterator[pictured.Crossing]:
    shown = {context.address for context in contexts}
    for context in contexts:
        used = set(_used(context))
        for upstream in sorted(set(context.upstream) & shown - {context.address}):
            words = [each.rpartition(".")[2] for each in sorted(used) if each.rpartition(".")[0] == upstream]
            what = tuple(title(word) for word in words)
            yield pictured.Crossing(upstream=upstream, downstream=context.address, what=what)


def _used(context: Context) -> Iterator[str]:
    """The addresses of everything that a context names."""
    for entity in context.entities:
        yield from [entity.base] if entity.base else []
        yield from (fact.reference for details in entity.details for fact in details.attributes if fact.reference)
    for reference in context.references:
        yield from (fact.reference for fact in reference.attributes if fact.reference)
    for happening in context.happenings:
        yield from (party.entity for party in happening.parties)
        yield from (fact.reference for fact in happening.attributes if fact.reference)
    for computed in context.computed:
        yield from (computed.entity, *computed.inputs)
    yield from (address for each in context.outcomes for address in (each.event, each.outcome))
