"""Private tables behind those that are offered, where not everybody sees everything."""

from typing import Annotated, Literal

from pydantic import Field

from puddingstone.vault.composites import JoinedFact, StackedFact
from puddingstone.vault.marts import (
    AsOfDimension,
    DailyDimension,
    Dimension,
    EventFact,
    Hierarchy,
    ProcessFact,
    SeenRows,
)
from puddingstone.vault.table import Table

_Mart = Annotated[
    Dimension | AsOfDimension | DailyDimension | Hierarchy | EventFact | ProcessFact | StackedFact | JoinedFact,
    Field(discriminator="kind"),
]


class Guarded(Table):
    """All rows of an offered table, with what is personal as it is; ``of`` is that table as it would be without it.

    ``rows`` are who sees which of its rows, beside the role ``sees_all``.

    Only its owner reads it; others read the view of it that is offered.
    """

    kind: Literal["guarded"] = "guarded"
    of: _Mart
    rows: tuple[SeenRows, ...] = ()
    sees_all: str = ""

    @property
    def reads(self) -> tuple[str, ...]:
        """What the offered table is made of."""
        return self.of.made_of
