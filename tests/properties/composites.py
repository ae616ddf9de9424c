"""Composites of what the products of a business offer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from puddingstone.checking.parts import PartTable, Shown, part_table
from puddingstone.domain import (
    Attribute,
    Business,
    Composite,
    Kind,
    Measure,
    Part,
    Product,
    RolledUp,
    Saying,
    Shape,
    ShapeFact,
    Term,
)
from puddingstone.vault import names

_SHAPES = ("Night", "Shape", "Matched", "Select")
_WORDS = ("said", "many", "since", "stay", "guest", "text", "who", "part_of", "paid", "known", "is_in_club")
_KINDS: tuple[Kind, ...] = ("text", "number", "quantity", "money", "day", "moment", "yes_no")
_NUMBERS = ("number", "quantity", "measurement", "money")
_ZONES = ("UTC", "America/Detroit", "Europe/Zurich")
_TEXTS = ("", "it's", "{{ x }}", "{% raw %} {#", "ä😀", "part", 'a "b"\n')

Table = tuple[Product, str, PartTable]


def composite(draw: st.DrawFn, name: str, address: str, business: Business) -> Composite | None:
    """One table made of two or three that products offer, if there are as many."""
    tables = list(_tables(business))
    if len(tables) < 2:
        return None
    roots = [each for each in business.entities if each.base is None]
    shared = [root for root in roots if sum(_knows(root.name, each) for each in tables) > 1]
    grain = draw(st.sampled_from((*shared, None)))
    known = [each for each in tables if grain is None or _knows(grain.name, each)]
    chosen = draw(st.lists(st.sampled_from(known), min_size=2, max_size=3, unique_by=lambda each: each[1]))
    key = names.public_key(grain.name) if grain else ""
    shape = draw(st.sampled_from(_SHAPES))
    place = f"{address}{shape}"
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4, unique=True))
    facts = tuple(_fact(draw, word, place, business, chosen) for word in words)
    tellers = {word: draw(st.sampled_from(chosen))[1] for word in words}
    parts = tuple(
        _teller(draw, each, tables, key).part(
            place, [fact for fact in facts if not key or tellers[fact.attribute.name] == each[1]]
        )
        for each in chosen
    )
    has_time = any(fact.attribute.kind in ("moment", "day") and not fact.entities for fact in facts)
    count = Measure(name=f"{name}_of_all", address=f"{address}.{name}", how="count")
    return Composite(
        kind="joined" if grain else "stacked",
        name=f"fct_{name}",
        address=f"{address}.{name}",
        shape=Shape(name=shape, address=place, meaning="One row.", facts=facts),
        grain=grain.address if grain else "",
        parts=parts,
        measures=(count,) if has_time else (),
    )


def _tables(business: Business) -> Iterator[Table]:
    for product in sorted(business.products, key=lambda each: each.address):
        for offer in product.tables:
            found = part_table(Part(address="", product=product.address, table=offer.name), business)
            if found and offer.name.startswith("fct_"):
                yield product, offer.name, found


def _knows(root: str, each: Table) -> bool:
    return names.public_key(root) in (each[2].key, *each[2].columns)


def _matches(business: Business, keys: Sequence[str]) -> list[tuple[tuple[str, ...], str]]:
    """Keys of whatever is matched, each with the match."""
    found = []
    for match in business.happenings:
        roots = {root.address for party in match.parties if (root := business.root_of(party.entity))}
        if match.kind == "same_as" and roots & set(keys):
            found.append((tuple(sorted(roots)), match.address))
    return found


def _fact(draw: st.DrawFn, word: str, place: str, business: Business, chosen: Sequence[Table]) -> ShapeFact:
    keys = [each.root for _, _, table in chosen for each in table.columns.values() if each.root]
    kinds = [each.kind for _, _, table in chosen for each in table.columns.values() if each.kind in _KINDS]
    kind: Kind = draw(st.sampled_from((*kinds, "text")))
    attribute = Attribute(name=word, address=f"{place}.{word}", kind=kind, may_be_missing=True)
    if keys and draw(st.sampled_from((False, False, True))):
        entities, same = draw(st.sampled_from([((key,), "") for key in keys] + _matches(business, keys)))
        return ShapeFact(attribute=attribute.model_copy(update={"kind": "text"}), entities=entities, same=same)
    unit = "USD" if kind == "money" else draw(st.sampled_from(("", "USD"))) if kind in _NUMBERS else ""
    zone = draw(st.sampled_from(_ZONES)) if kind in ("moment", "day") else ""
    return ShapeFact(attribute=attribute, unit=unit, zone=zone)


@dataclass(frozen=True)
class _Teller:
    """One part while it is made, with the tables of its product that it may roll up."""

    draw: st.DrawFn
    table: Table
    finer: Sequence[Table]
    is_rolled_up: bool

    def part(self, place: str, facts: Sequence[ShapeFact]) -> Part:
        product, name, _ = self.table
        address = f"{place}.{name}"
        sayings = tuple(self.saying(fact, f"{address}.{fact.attribute.name}") for fact in facts)
        return Part(address=address, product=product.address, table=name, sayings=sayings)

    def saying(self, fact: ShapeFact, address: str) -> Saying:
        name = fact.attribute.name
        if _is_text(fact) and self.draw(st.booleans()):
            return Saying(fact=name, address=address, constant=self.draw(st.sampled_from(_TEXTS)))
        return Saying(fact=name, address=address, terms=self.terms(fact))

    def terms(self, fact: ShapeFact) -> tuple[Term, ...]:
        columns = [column for column in self.table[2].columns.values() if _fits(column, fact)]
        if self.is_rolled_up:
            return _rolled_up(self.draw, columns, fact, "")
        finer = self.draw(st.sampled_from((None, *self.finer)))
        if finer is not None:
            _, table, found = finer
            others = [column for column in found.columns.values() if _fits(column, fact)]
            return _rolled_up(self.draw, others, fact, table.removeprefix("fct_"))
        return _plain(self.draw, columns, fact)


def _teller(draw: st.DrawFn, table: Table, tables: Sequence[Table], key: str) -> _Teller:
    product, _, own = table
    finer = [each for each in tables if each[0] == product and own.key in each[2].columns and each[2].key != own.key]
    return _Teller(draw, table, finer, is_rolled_up=bool(key) and own.key != key)


def _fits(column: Shown, fact: ShapeFact) -> bool:
    kind = fact.attribute.kind
    if fact.entities:
        return column.root in fact.entities
    is_alike = (
        column.kind == kind
        or (column.kind in _NUMBERS and kind in _NUMBERS)
        or (column.kind, kind) == ("moment", "day")
    )
    return is_alike and not column.reference


def _plain(draw: st.DrawFn, columns: Sequence[Shown], fact: ShapeFact) -> tuple[Term, ...]:
    if not columns:
        return ()
    if fact.entities or fact.attribute.kind not in _NUMBERS:
        codes = draw(st.sampled_from((None, (), (("it's", "{{ x }}"), ("", "b"))))) if _is_text(fact) else None
        zone = draw(st.sampled_from(_ZONES)) if fact.zone else ""
        return (Term(word=draw(st.sampled_from(columns)).name, codes=codes, zone=zone),)
    chosen = draw(st.lists(st.sampled_from(columns), min_size=1, max_size=3))
    return tuple(
        Term(
            word=each.name, unit="USD", times=draw(st.sampled_from(("", "2", "-0.5"))), is_taken_off=draw(st.booleans())
        )
        for each in chosen
    )


def _rolled_up(draw: st.DrawFn, columns: Sequence[Shown], fact: ShapeFact, table: str) -> tuple[Term, ...]:
    prefix = f"{table}." if table else ""
    if fact.entities:
        return ()
    if fact.attribute.kind in _NUMBERS:
        if not columns or draw(st.booleans()):
            return (Term(word=table, how="how_many"),)
        return (Term(word=f"{prefix}{draw(st.sampled_from(columns)).name}", how="total", unit="USD"),)
    if fact.attribute.kind in ("day", "moment") and columns:
        how: RolledUp = draw(st.sampled_from(("earliest", "latest")))
        return (
            Term(word=f"{prefix}{draw(st.sampled_from(columns)).name}", how=how, zone=draw(st.sampled_from(_ZONES))),
        )
    return ()


def _is_text(fact: ShapeFact) -> bool:
    return fact.attribute.kind == "text" and not fact.entities
