"""personal-key."""

from collections.abc import Iterator

from puddingstone.checking.walking import around, attributes, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def personal_key(business: Business) -> Iterator[Finding]:
    """A key is never personal data: it is in every table about the thing, so it could never be erased."""
    for attribute in attributes(business):
        if attribute.is_key and attribute.is_personal:
            yield Finding(
                code="personal-key",
                message=f"the key of {last(around(attribute.address))} is personal data and could never be erased",
                address=attribute.address,
                help="choose a key that says nothing about the person",
            )
