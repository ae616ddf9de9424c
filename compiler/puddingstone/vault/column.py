"""Columns and their types."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

SqlType = Literal[
    "varchar",
    "bigint",
    "decimal(28, 6)",
    "double",
    "decimal(18, 2)",
    "date",
    "timestamp",
    "boolean",
    "binary",
]


class CodeList(Frozen):
    """The reference table, and its key, that the values of a column are looked up in."""

    table: str
    key: str


class Column(Frozen):
    """A column; ``origin`` is the address of what was said of it, empty for technical columns.

    ``key_of`` is the hub whose key a mart shows here.
    """

    name: str
    type: SqlType = "varchar"
    meaning: str = ""
    origin: str = ""
    is_personal: bool = False
    is_critical: bool = False
    code_list: CodeList | None = None
    key_of: str = ""
