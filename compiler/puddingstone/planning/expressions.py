"""Physical expressions: how a word of the model is found in its source table."""

import re

from puddingstone.domain import Binding, Expression, Source
from puddingstone.vault import Derived, SqlType
from puddingstone.vault.reserved import SQL

_PLAIN = re.compile(r'[A-Za-z_][A-Za-z0-9_$]*|".*"')


def derived(word: str, binding: Binding, type_: SqlType, *, is_key: bool = False) -> Derived:
    """The cast of a word's physical expression to its type."""
    expression = physical(dict(binding.columns).get(word), word)
    return Derived(name=word, expression=expression, type=type_, is_trimmed=is_key and type_ == "varchar")


def physical(expression: Expression | None, word: str) -> str:
    """SQL for a physical column, quoted where it has to be, or for an expression; by default the word's own column."""
    if expression is None:
        return _quoted(word)
    return _quoted(expression.text) if expression.is_column else closed(expression.text)


def constant(text: str) -> str:
    """SQL for a text."""
    return "'{}'".format(text.replace("'", "''"))


def closed(sql: str) -> str:
    """SQL that may be followed by more: a comment at its end is ended by a line of its own."""
    return f"{sql.rstrip()}\n" if "--" in sql.rstrip().rpartition("\n")[2] else sql


def load_time(binding: Binding, source: Source) -> str:
    """SQL for when a row was delivered."""
    return physical(binding.load_time or source.load_time, "")


def event_time(binding: Binding) -> str:
    """SQL for when it became true in the world; empty if the source does not say."""
    return physical(binding.event_time, "") if binding.event_time else ""


def _quoted(name: str) -> str:
    return name if _PLAIN.fullmatch(name) and name.lower() not in SQL else '"{}"'.format(name.replace('"', '""'))
