"""The business vault: what is worked out from the raw vault, and can be worked out again."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.staging import Derived, Hashed, TextForm
from puddingstone.vault.table import Table


class ComputedInput(Frozen):
    """One event or one kind of details; ``key`` holds the hash key, ``picks`` pairs its columns with words.

    ``moment`` is the word for when it happened, empty for details; ``tie`` decides between rows of the same times.
    """

    table: str
    key: str
    picks: tuple[tuple[str, str], ...]
    moment: str = ""
    tie: str = ""


class ComputedView(Table):
    """Facts that follow from others, for every time at which something new was told of a key."""

    kind: Literal["computed_view"] = "computed_view"
    hub: str
    hash_key: str
    natural_keys: tuple[str, ...]
    inputs: tuple[ComputedInput, ...]
    facts: tuple[Derived, ...]
    texts: tuple[TextForm, ...]
    hashdiff: Hashed

    @property
    def reads(self) -> tuple[str, ...]:
        """Its hub, links and satellites."""
        return (self.hub, *(each.table for each in self.inputs))


class Bridge(Table):
    """For every key of a hub each whole above it, itself included, by the latest rows of an effectivity satellite.

    ``part`` and ``whole`` are columns of the ``satellite``, and of the bridge itself.
    """

    kind: Literal["bridge"] = "bridge"
    hub: str
    hash_key: str
    satellite: str
    link_key: str
    part: str
    whole: str

    @property
    def reads(self) -> tuple[str, ...]:
        """Its hub and its effectivity satellite."""
        return (self.hub, self.satellite)


class AsOfDates(Table):
    """Every day to look back from: from the first load of some tables to the latest."""

    kind: Literal["as_of_dates"] = "as_of_dates"
    tables: tuple[str, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The tables whose loads it spans."""
        return self.tables


class PointInTime(Table):
    """For every key of a hub and every day the version of each satellite that held; some are ``computed``."""

    kind: Literal["pit"] = "pit"
    hub: str
    hash_key: str
    satellites: tuple[str, ...]
    computed: tuple[str, ...] = ()
    dates: str

    @property
    def reads(self) -> tuple[str, ...]:
        """Its days, its hub and its satellites."""
        return (self.dates, self.hub, *self.satellites)
