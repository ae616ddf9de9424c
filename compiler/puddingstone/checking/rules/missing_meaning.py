"""missing-meaning."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Computed, Entity, Happening, Reference, Shape


def missing_meaning(business: Business) -> Iterator[Finding]:
    """Every thing, code list and happening says in a sentence what it means to the business."""
    example = {
        "event": "A guest gets the key.",
        "relationship": "A guest has one room at a time.",
        "same_as": "Two guests are the same person.",
        "part_of": "A house is part of a chain.",
    }
    things: list[Entity | Reference] = [*business.entities, *business.references]
    shapes = [composite.shape for composite in business.composites]
    meant: list[Entity | Reference | Happening | Computed | Shape]
    meant = [*things, *business.happenings, *business.computed, *shapes]
    for each in meant:
        kind = each.kind if isinstance(each, Happening) else ""
        if not each.meaning.strip():
            yield Finding(
                code="missing-meaning",
                message=f"nothing says what {each.name} means to the business",
                address=each.address,
                help=f'write a sentence under it: """{example.get(kind, "A person who stays with us.")}"""',
                severity="warning",
            )
