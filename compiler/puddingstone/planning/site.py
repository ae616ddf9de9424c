"""What planners ask of the business: whose something is, and where it is to be built."""

from dataclasses import dataclass
from functools import cached_property

from puddingstone.domain import Attribute, Business, Product, Reference, Team
from puddingstone.planning.shelf import Shelf
from puddingstone.spelling import title
from puddingstone.vault import names
from puddingstone.vault.numbering import numberings


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

    @cached_property
    def numbering_domains(self) -> dict[str, dict[str, str]]:
        """For each entity that domains number by themselves, their codes and titles."""
        found: dict[str, dict[str, str]] = {}
        for each in numberings(self.business):
            if each.domain is not None and not each.is_told:
                code, said = each.domain.code.strip(), each.domain.title or title(each.domain.name)
                found.setdefault(each.root.address, {})[code] = said
        return found

    def numbering_of(self, attribute: Attribute) -> str:
        """What a collision code means; empty for anything else."""
        if not attribute.is_collision_code:
            return ""
        entity = attribute.address.rpartition(".")[0]
        codes = [f"{code} for {said}" for code, said in sorted(self.numbering_domains.get(entity, {}).items())]
        return f"Which domain gave the number{f': {_listed(codes)}' if codes else ''}."

    def domain_of(self, address: str) -> str:
        """``fancy_hotel`` for ``fancy_hotel.visiting.Guest``."""
        return address.partition(".")[0]

    def zone_of(self, address: str) -> str:
        """The time zone of the domain in which something is declared."""
        domain = self.business.domain_at(address)
        return domain.time_zone if domain else "UTC"

    @cached_property
    def zone_of_sources(self) -> dict[str, str]:
        """The time zones that sources tell moments in, by the names of sources: their own, else the domain's."""
        return {each.name: each.time_zone or self.zone_of(each.address) for each in self.business.sources}

    def owner_of(self, address: str, said: str = "") -> str:
        """The team that answers for something: as said, else that of its domain."""
        return said or self.domain_owners.get(self.domain_of(address), "")

    def team(self, name: str) -> Team:
        """The team of that name."""
        return next((each for each in self.business.teams if each.name == name), Team(name=name, email=""))

    def shelf_of(self, product: Product) -> Shelf:
        """Where the tables of a product are put."""
        owner = self.owner_of(product.address, product.owner)
        return Shelf(
            schema=names.shelf(product.name),
            owner=owner,
            version=product.version,
            expert=product.expert or self.team(owner).expert,
            readers=tuple(sorted(product.readers)),
        )


def told(said: str, more: str) -> str:
    """A meaning with a sentence after it.

    >>> told("A room", "As known now.")
    'A room. As known now.'
    """
    sentence = said.rstrip()
    return f"{sentence}{'' if sentence.endswith(('.', '!', '?', '…')) else '.'} {more}"


def _listed(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def meaning_of(said: str, name: str) -> str:
    """The docstring, or the name as people read it."""
    return said or f"{title(name)}."
