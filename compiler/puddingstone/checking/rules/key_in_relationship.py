"""key-in-relationship."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def key_in_relationship(business: Business) -> Iterator[Finding]:
    """A relationship is known by its parties, and needs no key."""
    for happening in business.happenings:
        for attribute in happening.attributes:
            if not happening.is_event and attribute.is_key:
                yield Finding(
                    code="key-in-relationship",
                    message=f"{happening.name} is known by its parties; {attribute.name} cannot be a key of it",
                    address=attribute.address,
                    help=f"make it a plain fact, or an entity with the key {attribute.name} that takes part",
                )
