"""duplicate-attribute."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def duplicate_attribute(business: Business) -> Iterator[Finding]:
    """Details do not repeat the key of their entity, not even in other case."""
    for entity in business.entities:
        root = business.root_of(entity.address) or entity
        keys = {key.name.lower() for key in root.keys if key.is_key}
        for details in entity.details:
            for attribute in details.attributes:
                if attribute.name.lower() in keys:
                    yield Finding(
                        code="duplicate-attribute",
                        message=f"{attribute.name} is already the key of {root.name}",
                        address=attribute.address,
                        help=f"leave it out: every table about {root.name} has it anyway",
                    )
