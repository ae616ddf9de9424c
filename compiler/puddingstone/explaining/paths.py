"""The path of a column through the tables, as a tree: back to the sources, or forward to the products."""

from collections.abc import Callable, Iterable

from puddingstone.explaining.layout import Branch
from puddingstone.tracing import Cause, Lineage, Place

Follow = Callable[[Place], Iterable[Cause]]


def back(place: Place, lineage: Lineage) -> list[Branch]:
    """What a column is made from, down to the columns of sources."""
    return _branches(place, lambda each: lineage.made[each].of if each in lineage.made else (), lineage, set())


def forth(place: Place, lineage: Lineage) -> list[Branch]:
    """What is made from a column, up to the columns of products."""
    return _branches(place, lambda each: lineage.used.get(each, ()), None, set())


def reached(place: Place, lineage: Lineage) -> set[Place]:
    """Every column that something of a column ends up in, or is decided by."""
    waiting, seen = [place], set[Place]()
    while waiting:
        for cause in lineage.used.get(waiting.pop(), ()):
            if cause.place not in seen:
                seen.add(cause.place)
                waiting.append(cause.place)
    return seen


def _branches(place: Place, follow: Follow, lineage: Lineage | None, seen: set[Place]) -> list[Branch]:
    """The branches under a place; what was followed before is only named."""
    notes: dict[Place, list[str]] = {}
    for cause in follow(place):
        notes.setdefault(cause.place, []).append(_note(cause))
    branches = []
    for each, said in notes.items():
        is_known = each in seen
        seen.add(each)
        under = [] if is_known else _branches(each, follow, lineage, seen)
        note = "; ".join(dict.fromkeys(filter(None, said)))
        again = "as above" if is_known and any(True for _ in follow(each)) else ""
        branches.append(Branch(str(each), "; ".join(filter(None, (note, again))), tuple(under)))
    return [*branches, *_otherwise(place, lineage, has_more=bool(branches))]


def _otherwise(place: Place, lineage: Lineage | None, *, has_more: bool) -> list[Branch]:
    made = lineage.made.get(place) if lineage else None
    if made is None or not made.otherwise:
        return []
    return [Branch(f"or {made.otherwise}" if has_more else made.otherwise)]


def _note(cause: Cause) -> str:
    said = " ".join(cause.said.split())
    return f"decides: {said}" if cause.how == "conditional" else said
