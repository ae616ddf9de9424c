"""key-in-derived-entity."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def key_in_derived_entity(business: Business) -> Iterator[Finding]:
    """An entity derived from another is the same thing, and so known by the same key."""
    for entity in business.entities:
        if entity.base is None:
            continue
        for key in entity.keys:
            if key.is_key:
                yield Finding(
                    code="key-in-derived-entity",
                    message=f"{entity.name} is a {last(entity.base)}, and already has the key of one",
                    address=key.address,
                    help=f"leave {key.name} out, or write class {entity.name}(Entity) if it is a thing of its own",
                )
