"""missing-source."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Details, Happening, Reference


def missing_source(business: Business) -> Iterator[Finding]:
    """Details, code lists and happenings say where they are recorded."""
    details = [each for entity in business.entities for each in entity.details]
    recorded: list[Details | Reference | Happening] = [*details, *business.references, *business.happenings]
    for each in recorded:
        if each.binding is None:
            yield Finding(
                code="missing-source",
                message=f"nothing says where {each.name} is recorded",
                address=each.address,
                help="write @recorded_in(some_source) over it",
            )
