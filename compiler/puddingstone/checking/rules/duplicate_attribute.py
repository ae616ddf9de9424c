"""duplicate-attribute."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Attribute, Business, Happening, Reference


def duplicate_attribute(business: Business) -> Iterator[Finding]:
    """A fact is said once: details do not repeat the key of their entity, and nothing differs in case only."""
    for entity in business.entities:
        root = business.root_of(entity.address) or entity
        yield from _repeated((), entity.keys)
        for details in entity.details:
            yield from _repeated(root.keys, details.attributes)
    others: list[Reference | Happening] = [*business.references, *business.happenings]
    for each in others:
        yield from _repeated((), each.attributes)


def _repeated(keys: tuple[Attribute, ...], attributes: tuple[Attribute, ...]) -> Iterator[Finding]:
    key_names = {key.name.lower(): key for key in keys}
    seen: dict[str, Attribute] = {}
    for attribute in sorted(attributes, key=lambda each: each.name):
        folded = attribute.name.lower()
        if folded in key_names:
            owner = last(key_names[folded].address.rpartition(".")[0])
            remedy = f"leave it out: every table about {owner} has it anyway"
            message = f"{attribute.name} is already the key of {owner}"
        elif folded in seen:
            remedy = "rename one of them: to a database they are the same"
            message = f"{attribute.name} differs from {seen[folded].name} in upper and lower case only"
        else:
            seen[folded] = attribute
            continue
        yield Finding("duplicate-attribute", message, attribute.address, remedy)
