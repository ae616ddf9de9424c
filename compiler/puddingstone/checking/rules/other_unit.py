"""other-unit."""

import re
from collections.abc import Iterator

from puddingstone.checking.parts import Told, told
from puddingstone.checking.walking import listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business

_FACTOR = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def other_unit(business: Business) -> Iterator[Finding]:
    """Money says its currency, and every part tells a fact in the unit of the shape, or how it gets there."""
    for composite in business.composites:
        for fact in composite.shape.facts:
            if fact.attribute.kind == "money" and not fact.unit:
                name = fact.attribute.name
                message = f"{name} is money, and nothing says in which currency"
                remedy = f'say it: {name}: Money = conformed(unit="USD")'
                yield Finding("other-unit", message, fact.attribute.address, remedy)
    units: dict[tuple[str, str], dict[str, Told]] = {}
    for each in told(business):
        if each.shown is not None:
            yield from _of_a_term(each)
            unit = "" if each.fact.unit or each.term.times or each.term.how == "how_many" else _known(each)
            if unit:
                units.setdefault((each.composite.address, each.saying.fact), {}).setdefault(unit, each)
    yield from (_mixed(name, found) for (_, name), found in units.items() if len(found) > 1)


def _mixed(name: str, found: dict[str, Told]) -> Finding:
    *_, last = found.values()
    remedy = f'say in which one: {name}: ... = conformed(unit="{min(found)}")'
    return Finding("other-unit", f"{name} is told in {listed(sorted(found))}", last.fact.attribute.address, remedy)


def _known(each: Told) -> str:
    return each.term.unit or (each.shown.unit if each.shown else "")


def _of_a_term(each: Told) -> Iterator[Finding]:
    wanted, known = each.fact.unit, _known(each)
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
