"""How one column comes from another."""

from typing import Literal, NamedTuple

Direct = Literal["identity", "transformation", "aggregation", "hash"]
Indirect = Literal["conditional", "join", "filter", "window"]
How = Direct | Indirect

DIRECT: tuple[How, ...] = ("identity", "transformation", "aggregation", "hash")
"""The ways in which a value passes from column to column, from the one that changes nothing to the one that hides."""


class Place(NamedTuple):
    """A column of a table of the vault, or of a source's table, which is called ``source.table``."""

    table: str
    column: str

    def __str__(self) -> str:
        return f"{self.table}.{self.column}"


class Cause(NamedTuple):
    """A column that another one is made from, or that decides what it holds.

    ``said`` is the SQL or the words for what happens on the way; ``word`` is the address of the word of the model for
    which a source column is read.
    """

    place: Place
    how: How
    said: str = ""
    word: str = ""

    @property
    def is_direct(self) -> bool:
        """Whether the value itself passes on, not only a decision about it."""
        return self.how in DIRECT

    @property
    def is_of_value(self) -> bool:
        """Whether the value passes on, or picks the one that does; not only where it stands or how long it holds."""
        return self.is_direct or self.how == "conditional"


class Made(NamedTuple):
    """What a column is made ``of``, and what it holds ``otherwise``, such as a constant."""

    of: tuple[Cause, ...] = ()
    otherwise: str = ""


def along(near: How, far: How) -> How:
    """What two steps in a row amount to: ``near`` is closer to where the data arrives.

    >>> along("identity", "transformation"), along("hash", "identity"), along("transformation", "conditional")
    ('transformation', 'hash', 'conditional')
    """
    for how in (near, far):
        if how not in DIRECT:
            return how
    return max(near, far, key=DIRECT.index)
