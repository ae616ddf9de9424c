"""Domains, their bounded contexts, and the business they make up."""

from functools import cached_property
from typing import Literal

from puddingstone.domain.attribute import Attribute, Kind
from puddingstone.domain.composite import Composite
from puddingstone.domain.computed import Computed
from puddingstone.domain.frozen import Frozen
from puddingstone.domain.hand_written import HandWritten
from puddingstone.domain.happening import Happening
from puddingstone.domain.masking import Mask
from puddingstone.domain.outcome import Outcome, Question
from puddingstone.domain.product import Product
from puddingstone.domain.promise import Promise
from puddingstone.domain.source import Source, Team
from puddingstone.domain.thing import Details, Entity, Reference

Subdomain = Literal["core", "supporting", "generic"]


class Context(Frozen):
    """A module: a bounded context, or where a domain only says what it offers; ``upstream`` is what it imports from."""

    name: str
    address: str
    meaning: str = ""
    subdomain: Subdomain | None = None
    upstream: tuple[str, ...] = ()
    entities: tuple[Entity, ...] = ()
    references: tuple[Reference, ...] = ()
    happenings: tuple[Happening, ...] = ()
    computed: tuple[Computed, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    questions: tuple[Question, ...] = ()
    products: tuple[Product, ...] = ()
    promises: tuple[Promise, ...] = ()
    masks: tuple[Mask, ...] = ()

    @property
    def is_bounded(self) -> bool:
        """Whether words mean something here, beside what is offered to others."""
        return bool(self.subdomain or self.entities or self.references or self.happenings or self.computed)


class Domain(Frozen):
    """A package: its name, what it is about, and who answers for it."""

    name: str
    address: str
    title: str = ""
    code: str = ""
    time_zone: str = "UTC"
    owner: str = ""
    meaning: str = ""
    contexts: tuple[Context, ...] = ()
    promises: tuple[Promise, ...] = ()


class Organisation(Frozen):
    """Whom all domains belong to, the repository that the models are kept in, and where incidents are told."""

    name: str = ""
    address: str = ""
    repository: str = ""
    status_page: str = ""


class Business(Frozen):
    """Everything the models say: all domains, their teams and sources, and what is written by hand beside them.

    ``promises`` are those of the whole organisation.
    """

    organisation: Organisation = Organisation()
    promises: tuple[Promise, ...] = ()
    domains: tuple[Domain, ...] = ()
    teams: tuple[Team, ...] = ()
    sources: tuple[Source, ...] = ()
    hand_written: tuple[HandWritten, ...] = ()

    @property
    def contexts(self) -> tuple[Context, ...]:
        """All bounded contexts."""
        return tuple(context for domain in self.domains for context in domain.contexts)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, derived ones too."""
        return tuple(entity for context in self.contexts for entity in context.entities)

    @property
    def references(self) -> tuple[Reference, ...]:
        """All code lists."""
        return tuple(reference for context in self.contexts for reference in context.references)

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """All events and relationships."""
        return tuple(happening for context in self.contexts for happening in context.happenings)

    @property
    def computed(self) -> tuple[Computed, ...]:
        """All facts that are computed, as they were said together."""
        return tuple(computed for context in self.contexts for computed in context.computed)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All that is said to follow events."""
        return tuple(outcome for context in self.contexts for outcome in context.outcomes)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, answered or not."""
        return tuple(question for context in self.contexts for question in context.questions)

    @property
    def products(self) -> tuple[Product, ...]:
        """All data products."""
        return tuple(product for context in self.contexts for product in context.products)

    @property
    def composites(self) -> tuple[Composite, ...]:
        """All tables that products make of what products offer."""
        return tuple(composite for product in self.products for composite in product.composites)

    @property
    def masks(self) -> tuple[Mask, ...]:
        """All masks, in the order in which they are said."""
        return tuple(mask for context in self.contexts for mask in context.masks)

    @cached_property
    def mask_of(self) -> dict[str, Mask]:
        """How facts are shown that are personal, by the address of the fact."""
        return {mask.of: mask for mask in reversed(self.masks)}

    @cached_property
    def entity_at(self) -> dict[str, Entity]:
        """Entities by address."""
        return {entity.address: entity for entity in self.entities}

    @cached_property
    def event_at(self) -> dict[str, Happening]:
        """Events by address."""
        return {happening.address: happening for happening in self.happenings if happening.is_event}

    def root_of(self, address: str) -> Entity | None:
        """The entity that gives the one at ``address`` its key: itself, or the base it was derived from."""
        entity = self.entity_at.get(address)
        while entity is not None and entity.base is not None:
            entity = self.entity_at.get(entity.base)
        return entity

    def details_of(self, root: Entity) -> list[tuple[Entity, Details]]:
        """All recorded details about a root entity: its own, then those said where it was derived."""
        entities = sorted(self.entities, key=lambda each: (each.base is not None, each.address))
        kin = [entity for entity in entities if self.root_of(entity.address) == root]
        return [(entity, details) for entity in kin for details in entity.details if details.binding is not None]

    def computed_of(self, root: Entity) -> list[Computed]:
        """All that is computed about a root entity, and about what was derived from it."""
        found = [each for each in self.computed if each.facts and self.root_of(each.entity) == root]
        return sorted(found, key=lambda each: each.address)

    def is_kin(self, entity: Entity, address: str) -> bool:
        """Whether an entity is the one at ``address``, or one that it was derived from."""
        other = self.entity_at.get(address)
        while other is not None and other != entity:
            other = self.entity_at.get(other.base or "")
        return other is not None

    def domain_at(self, address: str) -> Domain | None:
        """The domain in which something is declared."""
        name = address.partition(".")[0]
        return next((domain for domain in self.domains if domain.address == name), None)

    def numbering_domain(self, entity: str, place: str) -> Domain | None:
        """The domain whose numbers are told at ``place``: the one that derived the entity, else the one that tells."""
        told = self.entity_at.get(entity)
        return self.domain_at(entity if told is not None and told.base is not None else place)

    def kind_of(self, attribute: Attribute) -> Kind:
        """The kind of a fact; that of a code is its code list's, whose key may be looked up in another one."""
        references = {reference.address: reference for reference in self.references}
        reference = references.get(attribute.reference or "")
        seen: set[str] = set()
        while reference is not None and reference.address not in seen:
            seen.add(reference.address)
            attribute = next((key for key in reference.attributes if key.is_key), attribute)
            reference = references.get(attribute.reference or "")
        return attribute.kind
