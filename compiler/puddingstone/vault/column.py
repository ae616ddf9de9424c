"""Columns and their types."""

from typing import Literal

from puddingstone.domain import MaskedHow
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


class Masking(Frozen):
    """How a personal column is shown, and to which roles as it is; ``to`` says how generally."""

    how: MaskedHow
    to: str = ""
    kept_for: tuple[str, ...] = ()


class Column(Frozen):
    """A column; ``origin`` is the address of what was said of it, empty for technical columns.

    ``key_of`` is the hub whose key a mart shows here; ``mask`` is how a mart shows what is personal.
    """

    name: str
    type: SqlType = "varchar"
    meaning: str = ""
    origin: str = ""
    is_personal: bool = False
    is_critical: bool = False
    code_list: CodeList | None = None
    key_of: str = ""
    mask: Masking | None = None
