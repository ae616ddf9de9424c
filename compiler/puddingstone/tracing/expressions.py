"""The columns that an SQL expression of the model names, found by parsing it."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from puddingstone.tracing.cause import How

_DIALECTS = ("duckdb", "snowflake")


class Named(NamedTuple):
    """A column of the source, as the expression spells it, and what it does there."""

    column: str
    how: How


@cache
def columns_in(sql: str, table: str) -> tuple[Named, ...] | None:
    """The columns of the source's ``table`` that an expression names; ``None`` if no dialect can read it.

    >>> columns_in("case VIP when 'Y' then upper(o.NAME) end", "o")
    (Named(column='NAME', how='transformation'), Named(column='VIP', how='conditional'))
    """
    for parsed in readings(sql):
        if isinstance(parsed.selects[0].this.this, exp.Alias):
            continue
        found = (Named(_name(each, table), _how(each)) for each in parsed.find_all(exp.Column))
        mine = (each for each in found if each.column)
        return tuple(sorted(set(mine), key=lambda each: (each.how in ("conditional", "window"), each)))
    return None


def readings(sql: str) -> Iterator[exp.Select]:
    """What an expression selects, as each dialect that can read it understands it."""
    for dialect in _DIALECTS:
        try:
            parsed = sqlglot.parse_one(f"select (\n{sql}\n) as it", dialect=dialect, into=exp.Select)
        except SqlglotError:
            continue
        yield parsed


def _name(column: exp.Column, table: str) -> str:
    """Its name, which may be followed by a field of what it holds; empty if it may be a column of another table."""
    parts = [part.name for part in column.parts]
    if len(parts) > 1 and parts[0].casefold() == table.casefold():
        return parts[1]
    query = column.find_ancestor(exp.Select)
    return parts[0] if query is not None and query.parent is None else ""


def _how(column: exp.Column) -> How:
    """What a column does: its value passes on, or it decides which value does."""
    found: How = "transformation"
    role, parent = column.arg_key, column.parent
    while parent is not None:
        if (isinstance(parent, exp.If | exp.Case) and role == "this") or (
            isinstance(parent, exp.Filter) and role == "expression"
        ):
            return "conditional"
        if isinstance(parent, exp.Window) and role != "this":
            return "window"
        if isinstance(parent, exp.AggFunc):
            found = "aggregation"
        role, parent = parent.arg_key, parent.parent
    return found
