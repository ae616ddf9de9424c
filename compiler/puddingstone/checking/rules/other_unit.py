"""other-unit."""

import re
from collections.abc import Iterator

from puddingstone.checking.parts import Told, composites, told
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business

_FACTOR = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def other_unit(business: Business) -> Iterator[Finding]:
    """Money says its currency, and every part tells a fact in the unit of the shape, or how it gets there."""
    for composite in composites(business):
        for fact in composite.shape.facts:
            if fact.attribute.kind == "money" and not fact.unit:
                name = fact.attribute.name
                message = f"{name} is money, and nothing says in which currency"
                remedy = f'say it: {name}: Money = conformed(unit="USD")'
                yield Finding("other-unit", message, fact.attribute.address, remedy)
    for each in told(business):
        if each.shown is not None:
            yield from _of_a_term(each)


def _of_a_term(each: Told) -> Iterator[Finding]:
    wanted, known = each.fact.unit, each.term.unit or (each.shown.unit if each.shown else "")
    word, fact = each.term.word, each.saying.fact
    if each.term.times and not _FACTOR.fullmatch(each.term.times):
        remedy = 'write a number in quotes, so that it is exact: times="0.4536"'
        yield Finding("other-unit", f"{each.term.times} is no factor", each.saying.address, remedy)
    elif each.term.how == "how_many" or not wanted:
        return
    elif not known:
        message = f"{fact} is told in {wanted}, and nothing says what {word} is told in"
        remedy = f'say it: told("{word}", unit="{wanted}"), or let {each.own.product.name} measure it'
        yield Finding("other-unit", message, each.saying.address, remedy)
    elif known != wanted and not each.term.times:
        message = f"{fact} is told in {wanted}, and {word} in {known}"
        remedy = f'say by what factor: told("{word}", unit="{known}", times="..."); a rate that changes is a fact'
        yield Finding("other-unit", message, each.saying.address, f"{remedy} of its own domain")
