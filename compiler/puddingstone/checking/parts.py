"""The parts of composites, and what each word in them stands for."""

from collections.abc import Iterator
from dataclasses import dataclass

from puddingstone.checking.mart_columns import MartColumn, mart_columns
from puddingstone.checking.walking import attributes
from puddingstone.domain import Attribute, Business, Composite, Offer, Part, Product, Saying, ShapeFact, Term
from puddingstone.vault import mart_names, names
from puddingstone.vault.conforming import dimensions_for, key_roots

_TOLD_ALIKE = ("sum", "average", "minimum", "maximum")


@dataclass(frozen=True)
class Shown:
    """A column that a part is taken from.

    ``kind`` is that of its fact, ``"moment"`` for an event, empty for a key, whose ``root`` is the address of the
    entity; ``reference`` is the code list of a code; unit and time zone are empty where nobody says them.
    """

    name: str
    kind: str = ""
    unit: str = ""
    zone: str = ""
    root: str = ""
    reference: str = ""


@dataclass(frozen=True)
class PartTable:
    """A table that a part is taken from; ``key`` is the column by which its rows are known."""

    offer: Offer | Composite
    product: Product
    key: str
    columns: dict[str, Shown]

    def find(self, word: str) -> Shown | None:
        """The column that a word stands for: a fact's, an event's moment or a party's key."""
        return self.columns.get(mart_names.measured(word, self.columns))


@dataclass(frozen=True)
class Told:
    """A term of what a part says, with the table and the column that it was found in, if it was."""

    composite: Composite
    part: Part
    own: PartTable
    saying: Saying
    fact: ShapeFact
    term: Term
    table: PartTable | None
    shown: Shown | None


def part_table(part: Part, business: Business) -> PartTable | None:
    """The table of a part, if its product offers it as a fact."""
    return _offered(part.product, part.table, business)


def told(business: Business) -> Iterator[Told]:
    """Every term of every part of every composite, as far as its table and its fact are there."""
    for composite in business.composites:
        facts = {fact.attribute.name: fact for fact in composite.shape.facts}
        for part in composite.parts:
            own = part_table(part, business)
            for saying in part.sayings if own else ():
                for term in saying.terms if saying.fact in facts else ():
                    if own is not None:
                        table = _table_of(term, own, business)
                        shown = _column_of(term, table) if table else None
                        yield Told(composite, part, own, saying, facts[saying.fact], term, table, shown)


def joined_by(composite: Composite, business: Business) -> str:
    """The column by which the parts of what is joined are joined; empty if it is stacked."""
    root = business.root_of(composite.grain) if composite.grain else None
    return names.public_key(root.name) if root else ""


def _table_of(term: Term, own: PartTable, business: Business) -> PartTable | None:
    if term.finer:
        return _offered(own.product.address, f"fct_{term.finer}", business)
    party, dot, _ = term.word.partition(".")
    if term.how or not dot:
        return own
    key = own.find(party)
    return _dimensions(business, first=own.product).get(key.root) if key and key.root else None


def _column_of(term: Term, table: PartTable) -> Shown | None:
    if term.how == "how_many":
        return Shown(table.key)
    return table.find(term.column)


def _offered(product: str, name: str, business: Business) -> PartTable | None:
    for each in business.products:
        for offer in each.tables:
            if each.address == product and offer.name == name:
                return _part_table(offer, each, business)
    return None


def _dimensions(business: Business, first: Product) -> dict[str, PartTable]:
    """Dimensions by the address of the entity whose key they have; of several the nearest to a product."""
    found: dict[str, PartTable] = {}
    for product, offer in dimensions_for(first.address, business):
        root = business.root_of(offer.grain)
        if root is not None:
            found[root.address] = _part_table(offer, product, business)
    return found


def _part_table(offer: Offer | Composite, product: Product, business: Business) -> PartTable:
    units = {measure.of: measure.unit for measure in offer.measures if measure.how in _TOLD_ALIKE}
    if isinstance(offer, Composite):
        shown = list(_of_composite(offer, business))
        key = joined_by(offer, business) or names.public_key(offer.shape.name)
    else:
        columns = mart_columns(offer, business)
        facts = {attribute.address: attribute for attribute in attributes(business)}
        shown = [_shown(each, facts.get(each.address), product, units, business) for each in columns]
        key = columns[0].name if columns else ""
    return PartTable(offer, product, key, {each.name: each for each in shown})


def _of_composite(composite: Composite, business: Business) -> Iterator[Shown]:
    for fact in composite.shape.facts:
        attribute = fact.attribute
        if fact.entities:
            roots = key_roots(fact.entities, fact.same, business)
            yield Shown(names.public_key(attribute.name), root=roots[0].address if len(roots) == 1 else "")
        else:
            yield Shown(
                attribute.name, kind=attribute.kind, unit=fact.unit, zone=fact.zone, reference=attribute.reference or ""
            )


def _shown(
    column: MartColumn, fact: Attribute | None, product: Product, units: dict[str, str], business: Business
) -> Shown:
    domain = business.domain_at(product.address)
    zone = domain.time_zone if domain else ""
    if fact is None:
        is_moment = any(each.address == column.address for each in business.happenings) and column.name.endswith("_at")
        root = business.root_of(column.address)
        key_of = column.key_of or (root.address if root else "")
        return Shown(column.name, kind="moment" if is_moment else "", zone=zone, root="" if is_moment else key_of)
    return Shown(
        column.name,
        kind=business.kind_of(fact),
        unit=units.get(column.name, ""),
        zone=zone,
        reference=fact.reference or "",
    )
