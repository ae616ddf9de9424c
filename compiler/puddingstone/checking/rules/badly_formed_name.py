"""badly-formed-name."""

import re
from collections.abc import Iterator

from puddingstone.checking.walking import attributes, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Entity, Reference
from puddingstone.spelling import snake
from puddingstone.vault import names

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_WORD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def badly_formed_name(business: Business) -> Iterator[Finding]:
    """Names become names of tables and columns: classes in PascalCase, everything else in snake_case."""
    for name, address in _classes(business):
        if not _CLASS.fullmatch(name):
            remedy = f"begin with a capital letter, without underscores{_as_in(_pascal(name), name, _CLASS)}"
            yield Finding("badly-formed-name", f"{name} cannot become the name of a table", address, remedy)
    for name, address in _words(business):
        if not _WORD.fullmatch(name):
            remedy = f"use small letters, digits and single underscores{_as_in(snake(name), name, _WORD)}"
            yield Finding("badly-formed-name", f"{name} cannot become a name in SQL", address, remedy)
    for product in business.products:
        if product.name.strip() and not _WORD.fullmatch(names.shelf(product.name)):
            remedy = "use the letters A to Z, digits, blanks and hyphens, and begin with a letter"
            message = f'"{product.name}" cannot become the name of a schema'
            yield Finding("badly-formed-name", message, f"{product.address}.@name", remedy)


def _classes(business: Business) -> Iterator[tuple[str, str]]:
    things: list[Entity | Reference] = [*business.entities, *business.references]
    for each in things:
        yield each.name, each.address
    for entity in business.entities:
        yield from ((details.name, details.address) for details in entity.details)
    yield from ((computed.name, computed.address) for computed in business.computed)
    for product in business.products:
        yield from ((each.shape.name, each.shape.address) for each in product.composites)


def _words(business: Business) -> Iterator[tuple[str, str]]:
    for domain in business.domains:
        yield domain.name, domain.address
        yield from ((last(context.address), context.address) for context in domain.contexts)
    for happening in business.happenings:
        yield happening.name, happening.address
        yield from ((party.name, party.address) for party in happening.parties)
    yield from ((attribute.name, attribute.address) for attribute in attributes(business))
    for product in business.products:
        yield from ((offer.name, product.address) for offer in product.offers if offer.kind == "fact")
        for composite in product.composites:
            yield composite.name, composite.address
            yield from ((fact.attribute.name, fact.attribute.address) for fact in composite.shape.facts)
        yield from ((each.name, each.address) for each in product.metrics)


def _as_in(better: str, name: str, form: re.Pattern[str]) -> str:
    better = re.sub(r"_+", "_", better).strip("_")
    return f": {better}" if better != name and form.fullmatch(better) else ""


def _pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
