"""What the columns of composites are made of: those of their parts; and of tables of matched keys."""

from collections.abc import Iterator

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.vault import ComposedColumn, ComposedPart, ComposedTerm, JoinedFact, MatchedKeys, StackedFact
from puddingstone.vault.composites import NOBODY, PART, PART_KEY


def matched_keys(table: MatchedKeys) -> dict[str, Made]:
    """Both keys of a match."""
    keys = [Place(table.link, column) for column in table.columns_of_link]
    key = Made(tuple(Cause(each, "transformation", "as text") for each in keys))
    one = Made(tuple(Cause(each, "aggregation", "the first of all that are matched") for each in keys))
    return {"matched_key": key, "same_key": one}


def stacked_fact(table: StackedFact) -> dict[str, Made]:
    """The part and its key, and what each part says."""
    keys = [Place(part.table, part.key) for part in table.parts]
    made = {
        table.public_key: Made(tuple(Cause(key, "transformation", "the part, and its key there") for key in keys)),
        PART: Made(otherwise=" or ".join(f"'{part.name}'" for part in table.parts)),
        PART_KEY: Made(tuple(Cause(key, "identity") for key in keys)),
    }
    return made | _facts(table)


def joined_fact(table: JoinedFact) -> dict[str, Made]:
    """The key by which parts are joined, whether they know it, and what each part says."""
    keys = [(part, Place(part.table, part.key)) for part in table.parts]
    known: list[tuple[ComposedPart, How]] = [(p, "transformation" if p.is_finer else "identity") for p, _ in keys]
    of_key = Made(
        tuple(Cause(Place(part.table, part.key), how) for part, how in known),
        f"'{NOBODY}'" if any(part.is_finer for part in table.parts) else "",
    )
    made = {table.public_key: of_key}
    for (part, place), column in zip(keys, table.columns[1:], strict=False):
        made[column.name] = Made((Cause(place, "transformation", f"whether {part.name} know of it"),))
    return made | _facts(table)


def _facts(table: StackedFact | JoinedFact) -> dict[str, Made]:
    found: dict[str, list[Cause]] = {}
    otherwise: dict[str, list[str]] = {}
    for part in table.parts:
        for column in part.columns:
            found.setdefault(column.name, []).extend(_causes(column))
            otherwise.setdefault(column.name, []).extend(_otherwise(column))
    return {
        name: Made(tuple(dict.fromkeys(of)), " or ".join(dict.fromkeys(otherwise[name]))) for name, of in found.items()
    }


def _otherwise(column: ComposedColumn) -> Iterator[str]:
    """What a part says that comes from no column: a constant, a number of rows, or nothing at all."""
    if column.constant is not None:
        yield f"'{column.constant}'"
    elif not column.terms:
        yield "nothing"
    for term in column.terms:
        if term.how == "how_many":
            yield f"how many rows {term.table} has"


def _causes(column: ComposedColumn) -> Iterator[Cause]:
    for term in column.terms:
        how, said = _how(term, column)
        if term.how != "how_many":
            yield Cause(Place(term.table, term.of), how, said)
        if column.matched:
            yield Cause(Place(column.matched, "same_key"), "identity")
            yield Cause(Place(column.matched, "matched_key"), "join", "finds who is the same")
            yield Cause(Place(term.table, term.of), "join", "finds who is the same")


def _how(term: ComposedTerm, column: ComposedColumn) -> tuple[How, str]:
    if column.kind:
        return "transformation", f"after {column.kind}:"
    if term.how:
        return "aggregation", f"the {term.how}"
    if term.codes:
        return "conditional", "translated"
    if term.zones is not None:
        return "transformation", f"from {term.zones[0]} to {term.zones[1]}"
    if term.times:
        return "transformation", f"times {term.times}"
    is_changed = column.cast_to or len(column.terms) > 1
    return ("transformation", "") if is_changed else ("identity", "")
