"""The words of a model that can be explained."""

from collections.abc import Iterator
from dataclasses import dataclass

from puddingstone.domain import Attribute, Business, Context, Happening, Measure


@dataclass(frozen=True)
class Word:
    """Something the model says: its address, what kind of thing it is, and what it means."""

    address: str
    kind: str
    meaning: str = ""
    is_personal: bool = False


def words(business: Business) -> Iterator[Word]:
    """Everything that has a name and a meaning: from domains and entities to facts, measures and questions."""
    for domain in business.domains:
        yield Word(domain.address, "domain", domain.meaning)
        for context in domain.contexts:
            if context.address != domain.address:
                yield Word(context.address, "bounded context", context.meaning)
            yield from _of_context(context)
    for source in business.sources:
        yield Word(source.address, "source", source.purpose)


def _of_context(context: Context) -> Iterator[Word]:
    for entity in context.entities:
        yield Word(entity.address, "entity", entity.meaning)
        yield from map(_attribute, entity.keys)
        for details in entity.details:
            yield Word(details.address, "details", details.meaning)
            yield from map(_attribute, details.attributes)
    for reference in context.references:
        yield Word(reference.address, "code list", reference.meaning)
        yield from map(_attribute, reference.attributes)
    for happening in context.happenings:
        yield Word(happening.address, happening.called, happening.meaning)
        yield from _parts(happening)
    for computed in context.computed:
        yield Word(computed.address, "computed facts", computed.meaning)
        for fact in computed.facts:
            kind = f"computed fact ({fact.attribute.kind.replace('_', '/')}): {fact.expression}"
            yield Word(fact.attribute.address, kind, fact.attribute.meaning)
    yield from _offered(context)
    for question in context.questions:
        yield Word(question.address, "open question" if question.is_open else "question", question.text)


def _offered(context: Context) -> Iterator[Word]:
    for product in context.products:
        yield Word(product.address, "data product", product.purpose)
        for composite in product.composites:
            yield Word(composite.shape.address, "conformed shape", composite.shape.meaning)
            yield from (_attribute(fact.attribute) for fact in composite.shape.facts)
        for each in product.metrics:
            yield Word(each.address, "measure" if isinstance(each, Measure) else "ratio", each.meaning)


def _parts(happening: Happening) -> Iterator[Word]:
    for party in happening.parties:
        yield Word(party.address, f"party to the {happening.called}")
    yield from map(_attribute, happening.attributes)


def _attribute(attribute: Attribute) -> Word:
    kind = "key" if attribute.is_key else "fact"
    described = f"{'personal ' if attribute.is_personal else ''}{kind} ({attribute.kind.replace('_', '/')})"
    return Word(attribute.address, described, attribute.meaning, attribute.is_personal)
