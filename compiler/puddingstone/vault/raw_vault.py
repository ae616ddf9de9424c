"""The raw vault: hubs, links, satellites and reference tables."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.table import Table


class ForeignKey(Frozen):
    """A column of a link and the hub, with its hash key of so many ``parts``, that it points to."""

    column: str
    hub: str
    hub_key: str
    parts: int = 1
    may_be_missing: bool = False


class Hub(Table):
    """The keys of one entity, from every stage that carries them."""

    kind: Literal["hub"] = "hub"
    hash_key: str
    natural_keys: tuple[str, ...]
    stages: tuple[str, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """Its stages."""
        return self.stages


class FromOneStage(Table):
    """A table that is loaded from one stage."""

    stage: str

    @property
    def reads(self) -> tuple[str, ...]:
        """Its stage."""
        return (self.stage,)


class LinkOfParties(FromOneStage):
    """Between whom something happened or holds."""

    hash_key: str
    foreign_keys: tuple[ForeignKey, ...]

    @property
    def relies_on(self) -> tuple[str, ...]:
        """Its stage, code lists and hubs."""
        return (*super().relies_on, *(key.hub for key in self.foreign_keys))


class Link(LinkOfParties):
    """The parties of a relationship."""

    kind: Literal["link"] = "link"


class SameAsLink(LinkOfParties):
    """Two keys that stand for the same thing."""

    kind: Literal["sal"] = "sal"


class HierarchicalLink(LinkOfParties):
    """A part and the whole that it is part of, both of one hub."""

    kind: Literal["hal"] = "hal"


class NonHistorisedLink(LinkOfParties):
    """The parties, the moment and the facts of an event."""

    kind: Literal["nh_link"] = "nh_link"
    payload: tuple[str, ...]


class OfAParent(FromOneStage):
    """What is known over time of a hub or a link, ``parent``."""

    parent: str
    hash_key: str

    @property
    def relies_on(self) -> tuple[str, ...]:
        """Its stage, code lists and parent."""
        return (*super().relies_on, self.parent)


class History(OfAParent):
    """The history of facts about a hub or a link."""

    hashdiff: str
    payload: tuple[str, ...]


class Satellite(History):
    """The history of facts of which one version holds at a time; ``always`` pairs facts with what is true of them."""

    kind: Literal["sat"] = "sat"
    always: tuple[tuple[str, str], ...] = ()


class MultiActiveSatellite(History):
    """The history of facts of which several hold at once, told apart by the child keys."""

    kind: Literal["ma_sat"] = "ma_sat"
    child_keys: tuple[str, ...]


class EffectivitySatellite(OfAParent):
    """From when to when a relationship held; the driving key has one at a time.

    It ``is_hierarchy`` where the driving key is a part, the other one a whole, and both are keys of one hub.
    """

    kind: Literal["eff_sat"] = "eff_sat"
    driving_keys: tuple[str, ...]
    secondary_keys: tuple[str, ...]
    is_hierarchy: bool = False


class ReferenceTable(FromOneStage):
    """A code list."""

    kind: Literal["ref_table"] = "ref_table"
    key: str
    payload: tuple[str, ...]
