"""not-a-mask."""

from collections.abc import Iterator

from puddingstone.checking.walking import around, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Attribute, Business, Mask
from puddingstone.vault import names

_PARTS = {"day": ("month", "year"), "moment": ("month", "year")}
_WIDTHS = {
    "number": "the width of a band: generalised(to=10)",
    "quantity": "the width of a band: generalised(to=10)",
    "measurement": "the width of a band: generalised(to=10)",
    "money": "the width of a band: generalised(to=1000)",
    "text": "a number of first letters: generalised(to=1)",
}


def not_a_mask(business: Business) -> Iterator[Finding]:
    """A mask is of one personal fact of a thing of its own domain, and of a kind that the fact can be shown as."""
    facts = _facts(business)
    said: dict[str, Mask] = {}
    for mask in business.masks:
        wrong = _wrong(mask, facts.get(mask.of), business) if mask.of not in said else _TWICE
        said.setdefault(mask.of, mask)
        if wrong is not None:
            yield Finding("not-a-mask", f"{last(mask.of)} {wrong[0]}", mask.address, wrong[1])


_TWICE = ("is masked twice", "keep one of the masks")
_MANY = "is one of several that hold at once, which no table of a product shows"


def _wrong(mask: Mask, fact: Attribute | None, business: Business) -> tuple[str, str] | None:
    if fact is None:
        return f"is no fact of {last(around(mask.of))}", "name a fact of these details"
    if not fact.is_personal:
        return "is not personal, and shown as it is", "mark it as Personal[...], or leave the mask out"
    if around(mask.address).partition(".")[0] != mask.of.partition(".")[0]:
        return "belongs to another domain", "leave the mask to the domain that declares it"
    if any(
        names.is_multi_active(each)
        for entity in business.entities
        for each in entity.details
        if each.address == around(mask.of)
    ):
        return _MANY, "leave the mask out: it stays behind anyway"
    kind = business.kind_of(fact)
    if mask.how == "hashed" and kind != "text":
        return f"is a {_called(kind)}, and only a text is hashed", "say redacted() or generalised(to=...)"
    return _wrongly_generalised(mask, kind) if mask.how == "generalised" else None


def _wrongly_generalised(mask: Mask, kind: str) -> tuple[str, str] | None:
    if kind == "yes_no":
        return "is a yes or no, and nothing is more general", "say redacted()"
    if kind in _PARTS:
        is_right, remedy = mask.to in _PARTS[kind], 'say generalised(to="month") or generalised(to="year")'
    else:
        is_right, remedy = mask.to.isdecimal() and int(mask.to) > 0, f"say {_WIDTHS[kind]}"
    return None if is_right else (f"is a {_called(kind)}, and no {_called(kind)} is generalised to {mask.to!r}", remedy)


def _called(kind: str) -> str:
    return kind.replace("_", " or ")


def _facts(business: Business) -> dict[str, Attribute]:
    details = [fact for entity in business.entities for each in entity.details for fact in each.attributes]
    computed = [fact.attribute for each in business.computed for fact in each.facts]
    return {fact.address: fact for fact in (*details, *computed)}
