"""name-collision, of tables."""

from collections import Counter
from collections.abc import Iterable, Iterator

from puddingstone.checking.claims import Claim, group_claims, metric_claims, offer_claims, table_claims
from puddingstone.checking.walking import around, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def name_collision(business: Business) -> Iterator[Finding]:
    """No two things would have the same name in the warehouse, where upper and lower case are the same."""
    entities = set(business.entity_at)
    for claims, what in (
        (table_claims(business), "table"),
        (group_claims(business), "group"),
        (offer_claims(business), "table"),
        (metric_claims(business), "measure"),
    ):
        for name, first, other in _colliding(claims):
            yield Finding(
                code="name-collision",
                message=f"{_told_apart(other, first)} and {first} would both be the {what} {name}",
                address=other,
                help=_remedy(first, other, are_entities=first in entities and other in entities),
            )
    for claim, count in Counter(offer_claims(business)).items():
        if count > 1:
            message = f"{last(claim.address)} offers {claim.name} {_times(count)}"
            remedy = "offer it once, or give the facts different names"
            yield Finding("name-collision", message, claim.address, remedy)
    for claim, count in Counter(metric_claims(business)).items():
        if count > 1:
            message = f"{last(around(claim.address))} measures {claim.name} {_times(count)}"
            yield Finding("name-collision", message, claim.address, "choose another word for one of them")


def _times(count: int) -> str:
    return "twice" if count == 2 else "several times"  # noqa: PLR2004


def _told_apart(address: str, other: str) -> str:
    """The last word of an address, or all of it where the other one ends alike."""
    return address if last(address) == last(other) else last(address)


def _colliding(claims: Iterable[Claim]) -> Iterator[tuple[str, str, str]]:
    """Each name that two addresses claim; what follows from a collision of what is around both is left out."""
    by_name: dict[str, set[str]] = {}
    for claim in claims:
        by_name.setdefault(claim.name.lower(), set()).add(claim.address)
    pairs = sorted(
        (first, other, name)
        for name, addresses in by_name.items()
        for first, *others in [sorted(addresses)]
        for other in others
    )
    said: list[tuple[str, str]] = []
    for first, other, name in pairs:
        if not any(_is_in(first, one) and _is_in(other, another) for one, another in said):
            said.append((first, other))
            yield name, first, other


def _is_in(address: str, place: str) -> bool:
    return address == place or address.startswith(f"{place}.")


def _remedy(first: str, other: str, *, are_entities: bool) -> str:
    if are_entities:
        return (
            f"if it is the same thing, derive it: class {last(other)}({last(around(first))}.{last(first)}); "
            "if it is not, choose another word"
        )
    return "choose another word for one of them"
