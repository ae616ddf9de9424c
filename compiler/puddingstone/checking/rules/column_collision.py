"""name-collision, of columns."""

from collections.abc import Iterator

from puddingstone.checking.mart_columns import MartColumn, mart_columns
from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.vault import names


def column_collision(business: Business) -> Iterator[Finding]:
    """No table would have two columns of one name, where upper and lower case are the same."""
    for happening in business.happenings:
        for party in happening.parties:
            if names.hash_key(party.name) == names.hash_key(happening.name):
                yield _finding(
                    f"{happening.name} and its party {party.name} would both have the key {names.hash_key(party.name)}",
                    party.address,
                )
    for product in business.products:
        for offer in product.tables:
            for first, other in _colliding(mart_columns(offer, business)):
                yield _finding(f"{offer.name} would have two columns {other.name}{_why(first, other)}", other.address)
    yield from _key_of_something_else(business)


def _key_of_something_else(business: Business) -> Iterator[Finding]:
    """What is stacked has keys of its own, which nobody is to take for those of a thing or an event."""
    named = [each.name for each in business.happenings] + [each.name for each in business.entities]
    known = {names.public_key(name): name for name in sorted(named)}
    shapes = {each.shape for each in business.composites if each.kind == "stacked"}
    for shape in sorted(shapes, key=lambda each: each.address):
        key = names.public_key(shape.name)
        if key in known:
            yield _finding(
                f"rows of {shape.name} would have the key {key}, which is that of {known[key]}", shape.address
            )


def _colliding(columns: list[MartColumn]) -> Iterator[tuple[MartColumn, MartColumn]]:
    """Each column with the one before it that has its name; of the two, the one that can be renamed comes last."""
    by_name: dict[str, MartColumn] = {}
    for column in columns:
        first = by_name.setdefault(column.name.lower(), column)
        is_same = first.key_of == column.key_of != ""
        if first is not column and not is_same and not _are_in_one_table(first, column):
            yield (column, first) if column.is_made and not first.is_made else (first, column)


def _are_in_one_table(first: MartColumn, other: MartColumn) -> bool:
    """Whether the facts are about details whose tables would have one name already, which is said elsewhere."""
    return first.address != other.address and first.address.split(".")[-3:] == other.address.split(".")[-3:]


def _why(first: MartColumn, other: MartColumn) -> str:
    if first.key_of and other.key_of:
        return f": the key of a {last(first.key_of)}, and that of a {last(other.key_of)}"
    return ", one of them made by the compiler" if first.is_made else ""


def _finding(message: str, address: str) -> Finding:
    return Finding("name-collision", message, address, f"choose another word for {last(address)}")
