"""Tables made of what products offer, and the matches by which two keys in them are one."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.marts import Offered
from puddingstone.vault.table import Table

RolledUp = Literal["", "total", "how_many", "earliest", "latest"]

IS_SAME = "is_same"
"""The fact about a match by which a steward may take it back."""
STACKED = "stacked"
KNOWN = "known"
PART = "part"
PART_KEY = "part_key"
NOBODY = "unknown"
"""The key of the row of a joined table that has what is known of no entity in particular."""


class MatchedKeys(Table):
    """One row per key that is matched, with the key that stands for all that are one with it.

    ``link`` holds the keys in ``columns_of_link``; the latest row of ``satellite``, if there is one, says in ``holds``
    whether they are the same. Where two ``kinds`` of things are matched, their keys begin with that: a guest and a
    traveller may have the same number.
    """

    kind: Literal["matched_keys"] = "matched_keys"
    link: str
    link_key: str
    columns_of_link: tuple[str, str]
    kinds: tuple[str, str] | None = None
    satellite: str = ""
    holds: str = ""

    @property
    def reads(self) -> tuple[str, ...]:
        """The same-as link, and the satellite that says whether a match holds."""
        return (self.link, *([self.satellite] if self.satellite else []))


class ComposedTerm(Frozen):
    """One word of a part: ``column`` of the table that the SQL calls ``alias``.

    ``table`` is where the column is, and ``of`` its name there before it was rolled up. ``zones`` are the time zone in
    which it is told and the one in which it is wanted. ``codes`` pairs texts; what is none ``is_made_text`` for them.
    """

    alias: str
    column: str
    table: str
    of: str
    how: RolledUp = ""
    times: str = ""
    zones: tuple[str, str] | None = None
    codes: tuple[tuple[str, str], ...] | None = None
    is_made_text: bool = False
    is_taken_off: bool = False


class ComposedColumn(Frozen):
    """What a part says in a column: terms put together, a constant, or nothing; ``cast_to`` is empty if it fits.

    It ``is_rounded`` where the cast may lose something. ``matched`` is the table in which it is looked up which keys
    are one, under the SQL's ``matched_alias``; ``kind`` is what such a key begins with.
    """

    name: str
    terms: tuple[ComposedTerm, ...] = ()
    constant: str | None = None
    cast_to: str = ""
    is_rounded: bool = False
    matched: str = ""
    matched_alias: str = ""
    kind: str = ""


class PartyTable(Frozen):
    """The dimension of somebody who takes part, joined by ``column`` of the part to its ``key``."""

    alias: str
    table: str
    version: int
    column: str
    key: str


class FinerTable(Frozen):
    """A table with several rows to one of the part, rolled up by ``key``: pairs of a column and how, and its name."""

    alias: str
    table: str
    version: int
    key: str
    rolled_up: tuple[tuple[str, RolledUp, str], ...]


class ComposedPart(Frozen):
    """One table that a composite is made of, by the ``key`` of its rows; rolled up by it if it ``is_finer``.

    ``name`` is what people call it, ``alias`` what the SQL does.
    """

    name: str
    alias: str
    table: str
    version: int
    key: str
    columns: tuple[ComposedColumn, ...]
    parties: tuple[PartyTable, ...] = ()
    finer: tuple[FinerTable, ...] = ()
    is_finer: bool = False

    @property
    def reads(self) -> tuple[str, ...]:
        """The table itself, those of who takes part, those that are rolled up, and matches."""
        matches = {each.matched: None for each in self.columns if each.matched}
        parties = (each.table for each in self.parties)
        return (self.table, *parties, *(each.table for each in self.finer), *matches)


class ComposedFact(Offered):
    """A table made of parts, with a key of its own; ``always_known`` are the columns that no part may leave empty."""

    public_key: str
    parts: tuple[ComposedPart, ...]
    always_known: tuple[str, ...] = ()

    @property
    def made_of(self) -> tuple[str, ...]:
        """What its parts read, each once."""
        return tuple(dict.fromkeys(name for part in self.parts for name in part.reads))


class StackedFact(ComposedFact):
    """One row for each row of each part, and which part it came from."""

    kind: Literal["stacked_fact"] = "stacked_fact"


class JoinedFact(ComposedFact):
    """One row per entity of which some part knows, with what all of them know side by side."""

    kind: Literal["joined_fact"] = "joined_fact"
