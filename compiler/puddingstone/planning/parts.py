"""The parts of composites: where each word is found, and what has to be done to it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from puddingstone.domain import Part, Saying, Shape, ShapeFact, Term
from puddingstone.planning.columns import TYPES
from puddingstone.planning.site import Site
from puddingstone.vault import (
    ComposedColumn,
    ComposedPart,
    ComposedTerm,
    Dimension,
    FinerTable,
    JoinedFact,
    Mart,
    PartyTable,
    ProcessFact,
    RolledUp,
    StackedFact,
    mart_names,
    names,
)

Find = Callable[[str, str], Mart | None]
"""The table of a product, by the product's address and the table's name."""


@dataclass(frozen=True)
class PartBench:
    """One part, its ``own`` table, and for what is joined the key that all parts are joined by."""

    part: Part
    own: Mart
    site: Site
    find: Find
    joined_by: str = ""

    @property
    def alias(self) -> str:
        """What the part is called: the table as people name it."""
        return self.own.name.removeprefix("fct_")

    @property
    def key(self) -> str:
        """The column by which its rows are known in the composite."""
        return self.joined_by or self.own.public_key

    @property
    def is_finer(self) -> bool:
        """Whether it has several rows to one of the composite."""
        return self.key != self.own.public_key

    def part_of(self, shape: Shape) -> ComposedPart:
        """The part, with what it says of the facts of a shape."""
        facts = {fact.attribute.name: fact for fact in shape.facts}
        said = {saying.fact: saying for saying in self.part.sayings}
        mine = [(facts[name], said[name]) for name in facts if name in said]
        terms = [term for _, saying in mine for term in saying.terms]
        return ComposedPart(
            alias=self.alias,
            table=self.own.name,
            version=self.own.version,
            key=self.key,
            columns=tuple(self._column(fact, saying) for fact, saying in mine),
            parties=tuple(dict.fromkeys(party for term in terms for party in self._parties(term))),
            finer=tuple(self._finer(terms)),
            is_finer=self.is_finer,
        )

    def _column(self, fact: ShapeFact, saying: Saying) -> ComposedColumn:
        terms = tuple(found for term in saying.terms if (found := self._term(term, fact)))
        is_key = bool(fact.entities)
        match = next((each for each in self.site.business.happenings if each.address == fact.same), None)
        return ComposedColumn(
            name=names.public_key(fact.attribute.name) if is_key else fact.attribute.name,
            terms=terms,
            constant=saying.constant,
            cast_to="" if self._fits(terms, fact, saying) else self._type(fact),
            matched=names.matched_keys(match) if match else "",
        )

    def _fits(self, terms: tuple[ComposedTerm, ...], fact: ShapeFact, saying: Saying) -> bool:
        """Whether nothing has to be cast: a single term of the very type."""
        wanted = self._type(fact)
        if len(terms) != 1:
            return saying.constant is not None and wanted == "varchar"
        (term,) = terms
        if term.times or term.how == "total":
            return False
        if term.how == "how_many":
            return wanted == "bigint"
        table = self._table(term.table)
        found = "varchar" if term.codes is not None else table.column(term.of).type if table else ""
        return found == wanted

    def _type(self, fact: ShapeFact) -> str:
        return "varchar" if fact.entities else TYPES[self.site.business.kind_of(fact.attribute)]

    def _term(self, term: Term, fact: ShapeFact) -> ComposedTerm | None:
        placed = self._place(term)
        if placed is None:
            return None
        alias, column, table, of = placed
        return ComposedTerm(
            alias=alias,
            column=column,
            table=table.name,
            of=of,
            how=term.how,
            times=term.times,
            zones=self._zones(term, fact, table, of),
            codes=term.codes,
            is_taken_off=term.is_taken_off,
        )

    def _place(self, term: Term) -> tuple[str, str, Mart, str] | None:
        """What the SQL calls the table and the column of a word, the table, and its name for the column there."""
        if term.how:
            return self._rolled_up(term)
        party, dot, word = term.word.partition(".")
        if dot:
            dimension = self._dimension(party)
            return (party, word, dimension, word) if dimension else None
        name = _named(word or party, self.own)
        return (self.own.name, name, self.own, name) if name else None

    def _rolled_up(self, term: Term) -> tuple[str, str, Mart, str] | None:
        word, table = _split(term)
        if not table:
            name = _named(word, self.own) if word else self.own.public_key
            return (self.own.name, name, self.own, name) if name else None
        finer = self.find(self.part.product, f"fct_{table}")
        name = (_named(word, finer) if word else finer.public_key) if finer else ""
        if finer is None or not name:
            return None
        return f"{self.alias}_{table}", _result(term.how, name if word else ""), finer, name

    def _parties(self, term: Term) -> Iterator[PartyTable]:
        party, dot, _ = term.word.partition(".")
        dimension = self._dimension(party) if dot and not term.how else None
        if dimension is not None:
            column = _named(party, self.own)
            yield PartyTable(
                alias=party, table=dimension.name, version=dimension.version, column=column, key=dimension.public_key
            )

    def _finer(self, terms: list[Term]) -> Iterator[FinerTable]:
        wanted: dict[str, dict[str, tuple[str, RolledUp, str]]] = {}
        for term in terms:
            placed = self._rolled_up(term) if term.how and _split(term)[1] else None
            if placed is not None:
                _, result, finer, name = placed
                wanted.setdefault(finer.name, {})[result] = (name, term.how, result)
        for name, results in wanted.items():
            table = self.find(self.part.product, name)
            if table is not None:
                alias = f"{self.alias}_{name.removeprefix('fct_')}"
                rolled_up = tuple(results.values())
                yield FinerTable(
                    alias=alias, table=name, version=table.version, key=self.own.public_key, rolled_up=rolled_up
                )

    def _dimension(self, party: str) -> Dimension | None:
        """The dimension of somebody who takes part: that of the same product, else of any."""
        name = _named(party, self.own)
        hub = self._hub(name) if name else ""
        return self._dimensions.get(hub)

    def _hub(self, column: str) -> str:
        if isinstance(self.own, ProcessFact) and column == self.own.public_key:
            return self.own.hub
        return self.own.column(column).key_of

    @cached_property
    def _dimensions(self) -> dict[str, Dimension]:
        offers = mart_names.nearest_first(self.site.business, self.part.product)
        tables = [self.find(product.address, offer.name) for product, offer in reversed(offers)]
        return {table.hub: table for table in tables if isinstance(table, Dimension)}

    def _table(self, name: str) -> Mart | None:
        if name == self.own.name:
            return self.own
        dimensions = {each.name: each for each in self._dimensions.values()}
        return dimensions.get(name) or self.find(self.part.product, name)

    def _zones(self, term: Term, fact: ShapeFact, table: Mart, of: str) -> tuple[str, str] | None:
        """Where a moment is told, and where it is wanted; nothing if that is the same."""
        if not fact.zone or table.column(of).type != "timestamp":
            return None
        told = term.zone or self._told_in(table, of)
        return (told, fact.zone) if told and told != fact.zone else None

    def _told_in(self, table: Mart, column: str) -> str:
        """The time zone of a moment: as a composite says it, else that of the domain."""
        if isinstance(table, StackedFact | JoinedFact):
            composites = (each for product in self.site.business.products for each in product.composites)
            shapes = [each.shape for each in composites if each.name == table.name]
            return next((fact.zone for shape in shapes for fact in shape.facts if fact.attribute.name == column), "")
        domain = self.site.business.domain_at(self.part.product)
        return domain.time_zone if domain else ""


def _named(word: str, table: Mart) -> str:
    return mart_names.measured(word, {each.name for each in table.columns})


def _split(term: Term) -> tuple[str, str]:
    """The word and the table of what is rolled up; the table is empty for the part's own."""
    if term.how == "how_many":
        return "", term.word
    table, dot, word = term.word.partition(".")
    return (word, table) if dot else (table, "")


def _result(how: RolledUp, column: str) -> str:
    """``total_amount``, ``how_many``: what is rolled up, under a name of its own."""
    return f"{how}_{column}" if column else how
