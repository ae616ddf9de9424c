"""other-key."""

from collections.abc import Iterator

from puddingstone.checking.parts import Told, told
from puddingstone.checking.walking import last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Happening, ShapeFact
from puddingstone.vault.composites import IS_SAME


def other_key(business: Business) -> Iterator[Finding]:
    """A key of a shape is of one entity, or of those that a match makes one; every part says such a key."""
    for composite in business.composites:
        for fact in composite.shape.facts:
            yield from _of_the_shape(fact, business)
    for each in told(business):
        if each.shown is not None and each.fact.entities:
            yield from _of_a_term(each, business)


def _of_the_shape(fact: ShapeFact, business: Business) -> Iterator[Finding]:
    name, address = fact.attribute.name, fact.attribute.address
    roots = _roots(fact, business)
    if fact.same and not fact.entities:
        yield Finding("other-key", f"{name} is no entity, and nobody is the same", address, "leave same= out")
        return
    if len(roots) > 1 and not fact.same:
        remedy = (
            f"name the match that knows who is the same: {name}: ... = conformed(same=same_person), or keep them apart"
        )
        yield Finding("other-key", f"{name} is a {_or(roots)}, under keys that have nothing in common", address, remedy)
    match = next((each for each in business.happenings if each.address == fact.same), None)
    if fact.same and (match is None or match.kind != "same_as"):
        remedy = "name a happening that ends in -> SameAs"
        yield Finding("other-key", f"{last(fact.same)} says not who is the same", address, remedy)
    elif match is not None and roots - _matched(match, business):
        strangers = roots - _matched(match, business)
        message = f"{match.name} does not know who of {_or(strangers)} is the same"
        yield Finding("other-key", message, address, "name a match of these very things")
    elif match is not None:
        yield from _not_taken_back(match, address)


def _not_taken_back(match: Happening, address: str) -> Iterator[Finding]:
    """A match that says whether it holds says so in a word that a warehouse can go by."""
    said = next((each for each in match.attributes if each.name == IS_SAME), None)
    if said is not None and (said.kind != "yes_no" or said.is_personal or said.reference):
        message = f"{match.name} cannot be taken back: its {IS_SAME} is no plain YesNo"
        yield Finding("other-key", message, address, f"say {IS_SAME}: YesNo, or call it something else")


def _of_a_term(each: Told, business: Business) -> Iterator[Finding]:
    roots = _roots(each.fact, business)
    root = each.shown.root if each.shown else ""
    word = each.term.word
    if root not in roots:
        is_what = f"the key of a {last(root)}" if root else "no key"
        yield Finding(
            code="other-key",
            message=f"{each.saying.fact} is a {_or(roots)}, and {word} is {is_what}",
            address=each.saying.address,
            help=f"say who takes part here as a {_or(roots)}, or None",
        )
    elif each.term.how or len(each.saying.terms) > 1:
        remedy = "let a part tell it that has one row, or leave it out"
        yield Finding("other-key", f"{word} is a key, and cannot be rolled up", each.saying.address, remedy)


def _roots(fact: ShapeFact, business: Business) -> set[str]:
    return {root.address for each in fact.entities if (root := business.root_of(each))}


def _matched(match: Happening, business: Business) -> set[str]:
    return {root.address for party in match.parties if (root := business.root_of(party.entity))}


def _or(addresses: set[str]) -> str:
    return listed(sorted(last(each) for each in addresses)).replace(" and ", " or ")
