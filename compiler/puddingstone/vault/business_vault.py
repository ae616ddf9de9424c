"""The business vault: what is worked out from the raw vault, and can be worked out again."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.table import Table


class AsOfDates(Table):
    """Every day to look back from: from the first load of some tables to the latest."""

    kind: Literal["as_of_dates"] = "as_of_dates"
    tables: tuple[str, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The tables whose loads it spans."""
        return self.tables


class PointInTime(Table):
    """For every key of a hub and every day the version of each satellite that held."""

    kind: Literal["pit"] = "pit"
    hub: str
    hash_key: str
    satellites: tuple[str, ...]
    dates: str

    @property
    def reads(self) -> tuple[str, ...]:
        """Its days, its hub and its satellites."""
        return (self.dates, self.hub, *self.satellites)
