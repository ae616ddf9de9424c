"""Stages: a source table in the model's words, with its hashes."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.column import SqlType
from puddingstone.vault.table import Table


class Derived(Frozen):
    """A column computed from the source: a physical expression and the type it is cast to.

    A key in words ``is_trimmed``: blanks around it say nothing, and a blank one is missing.
    """

    name: str
    expression: str
    type: SqlType
    is_trimmed: bool = False


class TextForm(Frozen):
    """What is hashed in place of a column whose text differs between warehouses."""

    name: str
    of: str
    type: SqlType = "varchar"


class Hashed(Frozen):
    """A hash over columns; ``needs`` are the parts of a key that all have to be there for it to be a key."""

    name: str
    columns: tuple[str, ...]
    is_hashdiff: bool = False
    needs: tuple[str, ...] = ()


class LoadOrder(Frozen):
    """Several versions of one key in one delivery are put in order: by event time, then by their hashes."""

    key: str
    by: tuple[str, ...]


class Stage(Table):
    """One declaration's rows of one source table.

    ``order`` is given where a delivery may hold several versions of a key; ``load_time`` and ``event_time`` are
    physical expressions; where the event time is missing the load time stands in, but not where each row
    ``is_event``; ``placeholders`` are key columns that may be missing and are then replaced.
    """

    kind: Literal["stage"] = "stage"
    source: str
    source_table: str
    seed: str | None = None
    where: str = ""
    load_time: str
    event_time: str = ""
    is_event: bool = False
    order: LoadOrder | None = None
    ends: bool = False
    derived: tuple[Derived, ...] = ()
    texts: tuple[TextForm, ...] = ()
    hashed: tuple[Hashed, ...] = ()
    placeholders: tuple[str, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """Sources only."""
        return ()


class PartyStage(Table):
    """The key of a party, under the names that its hub knows; ``renames`` pairs stage and hub columns.

    ``placeholders`` are columns of the stage that hold a placeholder where the party is missing: rows to leave out.
    """

    kind: Literal["party_stage"] = "party_stage"
    stage: str
    renames: tuple[tuple[str, str], ...]
    placeholders: tuple[str, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The stage of the happening."""
        return (self.stage,)
