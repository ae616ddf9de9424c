"""Entities, their details, and code lists."""

from puddingstone.domain.attribute import Attribute
from puddingstone.domain.binding import Binding
from puddingstone.domain.frozen import Frozen


class Details(Frozen):
    """Facts about an entity that share a source and a pace of change."""

    name: str
    address: str
    meaning: str = ""
    attributes: tuple[Attribute, ...] = ()
    binding: Binding | None = None


class Entity(Frozen):
    """A thing with a stable key.

    ``base`` is the address of the entity it is the same thing as; such an entity has no keys of its own here.
    ``owner`` is a team's name, empty when nobody was said.
    """

    name: str
    address: str
    meaning: str = ""
    owner: str = ""
    keys: tuple[Attribute, ...] = ()
    details: tuple[Details, ...] = ()
    base: str | None = None

    @property
    def is_numbered_by_domain(self) -> bool:
        """Whether every domain numbers its own."""
        return any(key.is_collision_code for key in self.keys)


class Reference(Frozen):
    """A code list: one key and what is known about each code."""

    name: str
    address: str
    meaning: str = ""
    owner: str = ""
    attributes: tuple[Attribute, ...] = ()
    binding: Binding | None = None
