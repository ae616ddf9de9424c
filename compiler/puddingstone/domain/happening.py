"""Events and relationships."""

from typing import Literal

from puddingstone.domain.attribute import Attribute, Party
from puddingstone.domain.binding import Binding
from puddingstone.domain.frozen import Frozen


class Happening(Frozen):
    """An event, or a relationship, between entities; ``attributes`` are the facts about it."""

    name: str
    address: str
    kind: Literal["event", "relationship"]
    meaning: str = ""
    parties: tuple[Party, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    binding: Binding | None = None

    @property
    def moment(self) -> Attribute | None:
        """The fact that says when it happened: the first moment, else the first day."""
        for kind in ("moment", "day"):
            for attribute in self.attributes:
                if attribute.kind == kind and not attribute.may_be_missing:
                    return attribute
        return None
