"""missing-key."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.spelling import snake


def missing_key(business: Business) -> Iterator[Finding]:
    """An entity is known by a key, a code list by exactly one."""
    for entity in business.entities:
        if entity.base is None and not any(key.is_key and not key.is_collision_code for key in entity.keys):
            yield Finding(
                code="missing-key",
                message=f"nothing says by what {entity.name} is known",
                address=entity.address,
                help=f"say what the business calls one by: {snake(entity.name)}_number: Key[Text]",
            )
    for reference in business.references:
        keys = [attribute.name for attribute in reference.attributes if attribute.is_key]
        if len(keys) != 1:
            has = f"{len(keys)} keys" if keys else "no key"
            yield Finding(
                code="missing-key",
                message=f"the code list {reference.name} has {has}; it is looked up by exactly one",
                address=reference.address,
                help="mark the code, and nothing else, as the key: code: Key[Text]",
            )
