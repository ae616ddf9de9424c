"""Pieces of SQL that DuckDB and Snowflake both understand."""

from collections.abc import Iterable

from puddingstone.vault import Column


def literal(value: str) -> str:
    r"""A text; a backslash would mean something else to each warehouse, so it is put in by its number.

    >>> literal("O'Brien"), literal("a\\b")
    ("'O''Brien'", "'a' || chr(92) || 'b'")
    """
    return " || chr(92) || ".join("'" + part.replace("'", "''") + "'" for part in value.split("\\"))


def key_text(column: str, *, is_duckdb: bool) -> str:
    """A hash key as marts show it: 32 lower-case hexadecimal digits."""
    return f"lower(hex(cast({column} as blob)))" if is_duckdb else f"lower(to_varchar({column}, 'HEX'))"


def is_told_as(column: Column, value: str) -> str:
    """Whether a part of a key is what somebody wrote: texts without blanks around them, in any case."""
    if column.type == "varchar":
        return f"upper(trim({column.name})) = upper(trim({literal(value)}))"
    return f"{column.name} = cast({literal(value)} as {column.type})"


def any_of(conditions: Iterable[str]) -> str:
    """Whether at least one condition holds."""
    return " or ".join(f"({each})" for each in dict.fromkeys(conditions))


def counted(relation: str, condition: str) -> str:
    """How many rows a condition holds for."""
    return f"select count(*) as found from {relation} where {condition}"
