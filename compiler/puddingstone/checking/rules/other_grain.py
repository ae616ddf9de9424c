"""other-grain."""

from collections.abc import Iterator

from puddingstone.checking.parts import PartTable, Told, joined_by, part_table, told
from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Composite, Part


def other_grain(business: Business) -> Iterator[Finding]:
    """One row of a part is one row of the composite; what has several is rolled up, by a key that it has."""
    for composite in business.composites:
        key = joined_by(composite, business)
        for part in composite.parts if key else ():
            table = part_table(part, business)
            if table is not None:
                yield from _without_key(part, table, composite, key)
    for each in told(business):
        yield from _of_a_term(each, joined_by(each.composite, business))


def _without_key(part: Part, table: PartTable, composite: Composite, key: str) -> Iterator[Finding]:
    if table.key != key and key not in table.columns:
        name, grain = part.table.removeprefix("fct_"), last(composite.grain)
        yield Finding(
            code="other-grain",
            message=f"{name} does not know which {grain} its rows are about",
            address=part.address,
            help=f"choose a fact that has {key}, or another grain",
        )


def _of_a_term(each: Told, key: str) -> Iterator[Finding]:
    name = each.own.offer.name.removeprefix("fct_")
    is_finer = bool(key) and each.own.key != key
    finer = each.term.finer
    if is_finer and finer:
        remedy = f"make {finer} a part of its own"
        yield _finding(each, f"{finer} cannot be rolled up by {name}, which is rolled up itself", remedy)
    elif is_finer and not each.term.how:
        word = each.term.word
        remedy = f'roll it up: total("{word}"), earliest("{word}"), latest("{word}") or how_many()'
        yield _finding(each, f"{name} may have several rows to one {last(each.composite.grain)}", remedy)
    elif each.term.how and not finer and not is_finer:
        remedy = f'say "{each.term.word}", or name the table that has several: total("payments.amount")'
        yield _finding(each, f"{name} has one row, and nothing to roll up", remedy)
    elif finer and each.table is not None and each.own.key not in each.table.columns:
        remedy = f"choose a fact of {last(each.part.product)} that has {each.own.key}"
        yield _finding(each, f"{finer} does not know which row of {name} its own are about", remedy)
    elif finer and each.table is not None and each.table.key == each.own.key:
        yield _finding(each, f"{finer} has one row to one of {name}", f"make {finer} a part of its own")


def _finding(each: Told, message: str, remedy: str) -> Finding:
    return Finding("other-grain", message, each.saying.address, remedy)
