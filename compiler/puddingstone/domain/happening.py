"""Events, relationships, matches and hierarchies."""

from typing import Literal

from puddingstone.domain.attribute import Attribute, Party
from puddingstone.domain.binding import Binding
from puddingstone.domain.frozen import Frozen

HappeningKind = Literal["event", "relationship", "same_as", "part_of"]

_CALLED: dict[HappeningKind, str] = {"same_as": "match", "part_of": "hierarchy"}


class Happening(Frozen):
    """What happens or holds between entities; ``attributes`` are the facts about it.

    An event happened once; a relationship holds until it is replaced; ``same_as`` says that two keys stand for one
    thing, ``part_of`` that the first party is part of the second.
    """

    name: str
    address: str
    kind: HappeningKind
    meaning: str = ""
    parties: tuple[Party, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    binding: Binding | None = None

    @property
    def is_event(self) -> bool:
        """Whether it happened once and stays so."""
        return self.kind == "event"

    @property
    def ends(self) -> bool:
        """Whether it holds until it is replaced: the first party has one at a time."""
        return self.kind in {"relationship", "part_of"}

    @property
    def called(self) -> str:
        """Its kind, as people read it."""
        return _CALLED.get(self.kind, self.kind)

    @property
    def moment(self) -> Attribute | None:
        """The fact that says when it happened: the first moment, else the first day."""
        for kind in ("moment", "day"):
            for attribute in self.attributes:
                if attribute.kind == kind and not attribute.may_be_missing:
                    return attribute
        return None
