"""fact-outside-details."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def fact_outside_details(business: Business) -> Iterator[Finding]:
    """What is right in an entity is its key; every other fact is in details, which say where it is recorded."""
    for entity in business.entities:
        for attribute in entity.keys:
            if not attribute.is_key:
                yield Finding(
                    code="fact-outside-details",
                    message=f"{attribute.name} is a fact about {entity.name}, but nothing says where it is recorded",
                    address=attribute.address,
                    help=f"move it into a class inside {entity.name}: @recorded_in(...) class Profile(Details); "
                    "or mark it as Key[...] if the thing is known by it",
                )
