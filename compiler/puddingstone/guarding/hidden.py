"""What an SQL expression may read without naming it as a column of its own table: whole rows, and other tables."""

from functools import cache
from typing import NamedTuple

from sqlglot import exp

from puddingstone.tracing.expressions import readings


class Hidden(NamedTuple):
    """Whether every column of its own row may be read, and which columns of which other tables; ``*`` is all."""

    whole_row: bool = False
    elsewhere: tuple[tuple[str, str], ...] = ()


@cache
def hidden_in(sql: str, table: str) -> Hidden:
    """What an expression over a ``table`` reads beside the columns that lineage knows; what is no SQL, reads all.

    >>> hidden_in("to_json(guests)", "guests").whole_row, hidden_in("upper(guests.NAME)", "guests").whole_row
    (True, False)
    >>> hidden_in("(select max(NAME) from members)", "guests").elsewhere
    (('members', 'name'),)
    """
    parsed = next(readings(sql), None)
    if parsed is None:
        return Hidden(whole_row=True)
    return Hidden(_whole_row(parsed, table.casefold()), tuple(sorted(_elsewhere(parsed))))


def _whole_row(parsed: exp.Expression, table: str) -> bool:
    stars = [each for each in parsed.find_all(exp.Star) if not isinstance(each.parent, exp.Count)]
    rows = [each for each in parsed.find_all(exp.Column) if len(each.parts) == 1 and each.name.casefold() == table]
    return bool(rows) or any(each.find_ancestor(exp.Select) is parsed for each in stars)


def _elsewhere(parsed: exp.Expression) -> set[tuple[str, str]]:
    queries = [each for each in parsed.find_all(exp.Select) if each is not parsed]
    tables = {each.name.casefold() for query in queries for each in query.find_all(exp.Table)}
    columns = {each.name.casefold() for query in queries for each in query.find_all(exp.Column)}
    stars = any(each is not parsed and each.find(exp.Star) for each in queries)
    return {(table, column) for table in tables for column in ({"*"} if stars else columns | tables & columns)}
