"""What planners ask of the business: whose something is, and where it is to be built."""

from dataclasses import dataclass
from functools import cached_property

from puddingstone.domain import Business, Reference
from puddingstone.spelling import title


@dataclass(frozen=True)
class Site:
    """The business to plan for."""

    business: Business

    @cached_property
    def reference_at(self) -> dict[str, Reference]:
        """Code lists by address."""
        return {each.address: each for each in self.business.references}

    @cached_property
    def domain_owners(self) -> dict[str, str]:
        """Teams by the name of the domain that they own."""
        return {domain.name: domain.owner for domain in self.business.domains}

    def domain_of(self, address: str) -> str:
        """``fancy_hotel`` for ``fancy_hotel.visiting.Guest``."""
        return address.partition(".")[0]

    def owner_of(self, address: str, said: str = "") -> str:
        """The team that answers for something: as said, else that of its domain."""
        return said or self.domain_owners.get(self.domain_of(address), "")


def meaning_of(said: str, name: str) -> str:
    """The docstring, or the name as people read it."""
    return said or f"{title(name)}."
