"""What a composite is compared with: the rows of its parts, and what their numbers come to."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from puddingstone.vault import ComposedPart, ComposedTerm, JoinedFact, StackedFact, names
from puddingstone.vault.composites import PART

_EXACT = frozenset({"bigint", "decimal(28, 6)", "decimal(18, 2)"})


def nothing_lost(table: StackedFact | JoinedFact) -> tuple[str, dict[str, Any]]:
    """The test that nothing of the parts is lost or counted twice."""
    tellers = Counter(column.name for part in table.parts for column in part.columns)
    is_stacked = isinstance(table, StackedFact)
    exact = {column.name for column in table.columns if column.type in _EXACT}
    parts = [
        {
            "name": part.name,
            "table": part.table,
            "version": part.version,
            "key": part.key,
            "told": f"{PART} = '{part.name}'" if is_stacked else names.is_in(part.name),
            "totals": dict(_totals(part, {name for name in exact if is_stacked or tellers[name] == 1})),
        }
        for part in table.parts
    ]
    return "puddingstone.nothing_lost", {"arguments": {"parts": parts}, "config": {"tags": ["technical"]}}


def _totals(part: ComposedPart, wanted: set[str]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    versions = {part.table: part.version, **{each.table: each.version for each in part.finer}}
    for column in part.columns:
        if column.name not in wanted or column.is_rounded or not column.terms:
            continue
        if all(_adds_up(term, versions) for term in column.terms):
            yield column.name, [_term(term, versions) for term in column.terms]


def _adds_up(term: ComposedTerm, versions: dict[str, int]) -> bool:
    """Whether the sum over the term's table is that over the composite; what is rounded row by row is not."""
    return term.table in versions and term.how in ("", "total", "how_many") and not term.times and term.codes is None


def _term(term: ComposedTerm, versions: dict[str, int]) -> dict[str, Any]:
    return {
        "table": term.table,
        "version": versions[term.table],
        "column": "" if term.how == "how_many" else term.of,
        "is_taken_off": term.is_taken_off,
    }
