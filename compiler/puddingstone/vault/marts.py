"""Marts: the dimensions and facts that a data product offers."""

from typing import Literal

from puddingstone.domain import Retiring
from puddingstone.domain.frozen import Frozen
from puddingstone.vault.promises import Promised, arrivals_of
from puddingstone.vault.table import Access, Table


class SeenRows(Frozen):
    """The rows that one role sees: those for which a condition over the ``columns`` it names holds."""

    role: str
    condition: str
    columns: tuple[str, ...]


class Offered(Table):
    """A table that a product offers to others, in a version of its own.

    ``grain`` says what one row is, ``expert`` whom to ask, ``readers`` are the teams that rely on it; ``new_every`` is
    how many minutes may pass between deliveries, ``None`` where nobody says; ``retiring`` are columns to be removed.
    ``sources`` are the source systems that it is made from, ``repository`` is where its model is kept.
    Where not everybody sees everything, it is a view of the private table ``behind`` it; ``rows`` are who sees which,
    beside the role ``sees_all``.
    """

    access: Access = "public"
    version: int = 1
    grain: str
    expert: str = ""
    readers: tuple[str, ...] = ()
    new_every: int | None = None
    promises: tuple[Promised, ...] = ()
    retiring: tuple[Retiring, ...] = ()
    sources: tuple[str, ...] = ()
    repository: str = ""
    behind: str = ""
    rows: tuple[SeenRows, ...] = ()
    sees_all: str = ""

    @property
    def relies_on(self) -> tuple[str, ...]:
        """What it reads and what its tests look into: those of promises, where its rows come in."""
        arrivals = (each for promise in self.promises for each in arrivals_of(promise))
        return tuple(dict.fromkeys((*super().relies_on, *(each.table for each in arrivals))))

    @property
    def made_of(self) -> tuple[str, ...]:
        """What it is made of, whether by itself or by the private table behind it."""
        return ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The private table behind it, else what it is made of."""
        return (self.behind,) if self.behind else self.made_of

    @property
    def masks_itself(self) -> bool:
        """Whether its masks are its own, and not those of what it is made of."""
        return False

    def is_masked(self, column: str) -> bool:
        """Whether a column is masked here, and not in what it is made of."""
        return self.masks_itself and bool(self.behind) and self.column(column).mask is not None


class Lookup(Frozen):
    """What a code means: ``picks`` pairs columns of the reference table with columns of the mart."""

    table: str
    key: str
    code: str
    picks: tuple[tuple[str, str], ...]

    @property
    def table_alias(self) -> str:
        """The name of the code list where it is joined, which may be more than once."""
        return f"{self.code}__meaning"


class Part(Frozen):
    """One satellite of a dimension; ``picks`` pairs its columns with columns of the mart."""

    satellite: str
    picks: tuple[tuple[str, str], ...]


class OfAnEntity(Offered):
    """An entity with what its satellites know of it, and what its codes mean."""

    hub: str
    hash_key: str
    public_key: str
    natural_keys: tuple[str, ...]
    parts: tuple[Part, ...]
    lookups: tuple[Lookup, ...]

    @property
    def masks_itself(self) -> bool:
        """It does: what satellites know and is personal is shown masked, if at all."""
        return True

    @property
    def made_of(self) -> tuple[str, ...]:
        """Its hub, satellites and code lists."""
        return (self.hub, *(part.satellite for part in self.parts), *(lookup.table for lookup in self.lookups))


class Dimension(OfAnEntity):
    """One row per entity, as it is known now."""

    kind: Literal["dimension"] = "dimension"


class AsOfDimension(OfAnEntity):
    """One row per entity and version, each valid from one moment to the next."""

    kind: Literal["as_of_dimension"] = "as_of_dimension"


class DailyDimension(OfAnEntity):
    """One row per entity and day, as it was and as it was known on that day."""

    kind: Literal["daily_dimension"] = "daily_dimension"
    pit: str

    @property
    def made_of(self) -> tuple[str, ...]:
        """Its point-in-time table, and what any dimension reads."""
        return (self.pit, *super().made_of)


class HierarchyParty(Frozen):
    """The part or the whole of a hierarchy: its column in the bridge, its public key, and the name of its hub here.

    ``picks`` pairs natural keys with columns of the mart.
    """

    column: str
    public_key: str
    alias: str
    picks: tuple[tuple[str, str], ...]


class Hierarchy(Offered):
    """One row per part and each whole above it, itself included, as it holds now."""

    kind: Literal["hierarchy"] = "hierarchy"
    bridge: str
    hub: str
    hash_key: str
    part: HierarchyParty
    whole: HierarchyParty

    @property
    def made_of(self) -> tuple[str, ...]:
        """Its bridge and its hub."""
        return (self.bridge, self.hub)


class Step(Frozen):
    """One event of a fact: where it is found, and what is taken of it, as pairs of link and mart columns.

    ``link_key`` is the link's own hash key, ``grain_key`` its column that holds the grain's hash key, ``moment`` the
    mart's name for when it happened, ``optional`` the keys of parties that may be missing and how many parts they have.
    """

    link: str
    link_key: str
    grain_key: str
    moment: str
    keys: tuple[tuple[str, str], ...]
    picks: tuple[tuple[str, str], ...]
    optional: tuple[tuple[str, int], ...] = ()


class EventFact(Offered):
    """One row per event."""

    kind: Literal["event_fact"] = "event_fact"
    hash_key: str
    public_key: str
    step: Step

    @property
    def made_of(self) -> tuple[str, ...]:
        """Its link."""
        return (self.step.link,)


class ProcessFact(Offered):
    """One row per entity, with the events of its life side by side, and what is computed from them."""

    kind: Literal["process_fact"] = "process_fact"
    hub: str
    hash_key: str
    public_key: str
    natural_keys: tuple[str, ...]
    steps: tuple[Step, ...]
    parts: tuple[Part, ...] = ()

    @property
    def made_of(self) -> tuple[str, ...]:
        """Its hub and links, and the satellites of what is computed."""
        return (self.hub, *(step.link for step in self.steps), *(part.satellite for part in self.parts))
