"""optional-key."""

from collections.abc import Iterator

from puddingstone.checking.walking import around, attributes, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def optional_key(business: Business) -> Iterator[Finding]:
    """A key is never missing: without it nobody knows which thing a fact is about."""
    for attribute in attributes(business):
        if attribute.is_key and attribute.may_be_missing:
            yield Finding(
                code="optional-key",
                message=f"the key of {last(around(attribute.address))} may be missing",
                address=attribute.address,
                help=f"leave `| None` out; if {attribute.name} really is unknown at times, it is a fact and not a key",
            )
