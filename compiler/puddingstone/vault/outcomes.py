"""What followed the events of a domain, beside what was said to follow them."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.table import Table

NOT_PUT_DOWN = "not put down"
"""What is said of an event that followed another one though nobody put that on the board."""


class PutDown(Frozen):
    """One event that was said to follow another, by the kind of thing that takes part in both."""

    activity: str
    outcome: str
    said: Literal["expected", "unusual"]
    case_type: str


class ReadLog(Frozen):
    """A log of events, and the time zone of its clocks."""

    name: str
    zone: str


class OutcomesTable(Table):
    """One row per event and outcome: those that were put down, and those that came before any of these."""

    kind: Literal["outcomes"] = "outcomes"
    logs: tuple[ReadLog, ...]
    zone: str
    board: tuple[PutDown, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The logs of the domains whose events are put down."""
        return tuple(log.name for log in self.logs)
