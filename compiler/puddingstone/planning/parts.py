"""The parts of composites: where each word is found, and what has to be done to it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from puddingstone.domain import Happening, Part, Saying, Shape, ShapeFact, Term
from puddingstone.planning.columns import TYPES
from puddingstone.planning.site import Site
from puddingstone.spelling import snake
from puddingstone.vault import (
    ComposedColumn,
    ComposedPart,
    ComposedTerm,
    Dimension,
    FinerTable,
    KeyedMart,
    Masking,
    PartyTable,
    ProcessFact,
    RolledUp,
    SqlType,
    mart_names,
    names,
)
from puddingstone.vault.composites import KNOWN, STACKED
from puddingstone.vault.conforming import column_of, dimensions_for, matched_roots, told_in

_HOLDS: Mapping[SqlType, tuple[SqlType, ...]] = {
    "bigint": ("bigint",),
    "decimal(18, 2)": ("bigint", "decimal(18, 2)"),
    "decimal(28, 6)": ("bigint", "decimal(18, 2)", "decimal(28, 6)"),
}
"""Types of numbers that a type holds to the last digit."""

Find = Callable[[str, str], KeyedMart | None]
"""The table of a product, by the product's address and the table's name."""


@dataclass(frozen=True)
class PartBench:
    """One part, its ``own`` table, and for what is joined the key that all parts are joined by."""

    part: Part
    own: KeyedMart
    site: Site
    find: Find
    joined_by: str = ""

    @property
    def name(self) -> str:
        """What the part is called: the table as people name it."""
        return self.own.name.removeprefix("fct_")

    @property
    def alias(self) -> str:
        """What the SQL calls it."""
        return names.alias(self.name, "part", (STACKED, KNOWN))

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
            name=self.name,
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
        name = column_of(fact)
        match = next((each for each in self.site.business.happenings if each.address == fact.same), None)
        is_matched = match is not None and bool(terms)
        return ComposedColumn(
            name=name,
            terms=terms,
            constant=saying.constant,
            cast_to="" if self._fits(terms, fact, saying) else self._type(fact),
            is_rounded=any(self._is_rounded(term, self._type(fact)) for term in terms),
            matched=names.matched_keys(match) if match and is_matched else "",
            matched_alias=names.levels(name, "matched") if is_matched else "",
            kind=self._kind(match, terms[0]) if match and is_matched else "",
        )

    def masks(self, column: ComposedColumn) -> Iterator[Masking]:
        """How what the part says in a column was masked already."""
        tables = ((self._table(term.table), term.of) for term in column.terms)
        found = (table.column(of).mask for table, of in tables if table is not None)
        yield from (mask for mask in found if mask is not None)

    def _kind(self, match: Happening, term: ComposedTerm) -> str:
        """What a key is of, where a match is of several kinds of things."""
        roots = matched_roots(match, self.site.business)
        hub = self._hub(term.of)
        return next((snake(root.name) for root in roots if names.hub(root) == hub), "") if len(roots) > 1 else ""

    def _is_rounded(self, term: ComposedTerm, wanted: SqlType) -> bool:
        """Whether a number may lose something on its way into a column."""
        table = self._table(term.table)
        found = "bigint" if term.how == "how_many" or table is None else table.column(term.of).type
        return wanted in _HOLDS and (bool(term.times) or found not in _HOLDS[wanted])

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
        found = "varchar" if term.codes else table.column(term.of).type if table else ""
        return found == wanted

    def _type(self, fact: ShapeFact) -> SqlType:
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
            is_made_text=bool(term.codes) and table.column(of).type != "varchar",
            is_taken_off=term.is_taken_off,
        )

    def _place(self, term: Term) -> tuple[str, str, KeyedMart, str] | None:
        """What the SQL calls the table and the column of a word, the table, and its name for the column there."""
        if term.how:
            return self._rolled_up(term)
        party, dot, word = term.word.partition(".")
        if dot:
            dimension = self._dimension(party)
            return (self._party_alias(party), word, dimension, word) if dimension else None
        name = _named(word or party, self.own)
        return (self.own.name, name, self.own, name) if name else None

    def _rolled_up(self, term: Term) -> tuple[str, str, KeyedMart, str] | None:
        word = term.column
        if not term.finer:
            name = _named(word, self.own) if word else self.own.public_key
            return (self.own.name, name, self.own, name) if name else None
        finer = self.find(self.part.product, f"fct_{term.finer}")
        name = (_named(word, finer) if word else finer.public_key) if finer else ""
        if finer is None or not name:
            return None
        return names.levels(self.alias, term.finer), _result(term.how, name if word else ""), finer, name

    def _parties(self, term: Term) -> Iterator[PartyTable]:
        party, dot, _ = term.word.partition(".")
        dimension = self._dimension(party) if dot and not term.how else None
        if dimension is not None:
            column = _named(party, self.own)
            yield PartyTable(
                alias=self._party_alias(party),
                table=dimension.name,
                version=dimension.version,
                column=column,
                key=dimension.public_key,
            )

    def _finer(self, terms: list[Term]) -> Iterator[FinerTable]:
        wanted: dict[str, dict[str, tuple[str, RolledUp, str]]] = {}
        for term in terms:
            placed = self._rolled_up(term) if term.finer else None
            if placed is not None:
                _, result, finer, name = placed
                wanted.setdefault(finer.name, {})[result] = (name, term.how, result)
        for name, results in wanted.items():
            table = self.find(self.part.product, name)
            if table is not None:
                alias = names.levels(self.alias, name.removeprefix("fct_"))
                rolled_up = tuple(results.values())
                yield FinerTable(
                    alias=alias, table=name, version=table.version, key=self.own.public_key, rolled_up=rolled_up
                )

    def _party_alias(self, party: str) -> str:
        return names.alias(party, "party", (self.own.name,))

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
        offers = dimensions_for(self.part.product, self.site.business)
        tables = [self.find(product.address, offer.name) for product, offer in offers]
        return {table.hub: table for table in tables if isinstance(table, Dimension)}

    def _table(self, name: str) -> KeyedMart | None:
        if name == self.own.name:
            return self.own
        dimensions = {each.name: each for each in self._dimensions.values()}
        return dimensions.get(name) or self.find(self.part.product, name)

    def _zones(self, term: Term, fact: ShapeFact, table: KeyedMart, of: str) -> tuple[str, str] | None:
        """Where a moment is told, and where it is wanted; nothing if that is the same."""
        if not fact.zone or table.column(of).type != "timestamp":
            return None
        told = term.zone or told_in(table.name, of, self.site.business)
        return (told, fact.zone) if told and told != fact.zone else None


def _named(word: str, table: KeyedMart) -> str:
    return mart_names.measured(word, {each.name for each in table.columns})


def _result(how: RolledUp, column: str) -> str:
    """``total_amount``, ``how_many``: what is rolled up, under a name of its own."""
    return f"{how}_{column}" if column else how
