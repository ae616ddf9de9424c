"""What a part of a composite says in one column, as SQL."""

from puddingstone.emitting.yaml import exact
from puddingstone.vault import ComposedColumn, ComposedTerm

_COUNTED = ("total", "how_many")


def composed(column: ComposedColumn) -> str:
    """The expression with its name: terms put together, a constant, or nothing."""
    said = _said(column)
    if column.cast_to:
        said = f"cast({said} as {column.cast_to})"
    return f"{said} as {column.name}" if said.rpartition(".")[2] != column.name else said


def is_counted(column: ComposedColumn) -> bool:
    """Whether it is a total or a count, which is 0 where there is nothing."""
    return bool(column.terms) and all(term.how in _COUNTED for term in column.terms)


def key_of(column: ComposedColumn) -> str:
    """The key that a part says, with what it is a key of where that may be several things."""
    (term,) = column.terms
    return f"'{column.kind}:' || {value(term)}" if column.kind else value(term)


def value(term: ComposedTerm) -> str:
    """One term: its column, rolled up where it is not yet, in the unit, time zone and codes that are wanted."""
    place = f"{term.alias}.{term.column}"
    if term.how and term.alias == term.table:
        place = _rolled_up(term, place)
    elif term.how in _COUNTED:
        place = f"coalesce({place}, 0)"
    if term.codes:
        return _recoded(f"cast({place} as varchar)" if term.is_made_text else place, term.codes)
    if term.zones is not None:
        told_in, wanted_in = term.zones
        return f'{{{{ puddingstone.in_zone("{place}", "{told_in}", "{wanted_in}") }}}}'
    return f"{place} * {term.times}" if term.times else place


def _said(column: ComposedColumn) -> str:
    if column.constant is not None:
        return _quoted(column.constant)
    if not column.terms:
        return "null"
    if column.matched:
        return f"coalesce({column.matched_alias}.same_key, {key_of(column)})"
    first, *others = column.terms
    if not others and not first.is_taken_off:
        return value(first)
    said = f"-{_or_nothing(first)}" if first.is_taken_off else _or_nothing(first)
    return said + "".join(f" {'-' if each.is_taken_off else '+'} {_or_nothing(each)}" for each in others)


def _or_nothing(term: ComposedTerm) -> str:
    """A term that is put together with others: what is missing there takes nothing away from them."""
    if term.how:
        return value(term)
    place = f"coalesce({term.alias}.{term.column}, 0)"
    return f"{place} * {term.times}" if term.times else place


def _rolled_up(term: ComposedTerm, place: str) -> str:
    match term.how:
        case "total":
            return f"coalesce(sum({place}), 0)"
        case "how_many":
            return "count(*)"
        case "earliest":
            return f"min({place})"
        case "latest":
            return f"max({place})"
        case "":
            return place


def _recoded(place: str, codes: tuple[tuple[str, str], ...]) -> str:
    """The codes of the shape; one that nobody translated stays, and is found by the test against the code list."""
    cases = "".join(f"\n            when {_quoted(theirs)} then {_quoted(ours)}" for theirs, ours in codes)
    return f"case {place}{cases}\n            else {place}\n        end"


def _quoted(text: str) -> str:
    return exact("'" + text.replace("'", "''") + "'")
