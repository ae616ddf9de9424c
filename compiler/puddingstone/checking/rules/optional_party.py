"""optional-party."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def optional_party(business: Business) -> Iterator[Finding]:
    """A relationship has all its parties; in an event one may be missing."""
    for happening in business.happenings:
        for party in happening.parties:
            if happening.kind == "relationship" and party.may_be_missing:
                yield Finding(
                    code="optional-party",
                    message=f"{happening.name} relates something to a {party.name} that may be missing",
                    address=party.address,
                    help="leave `| None` out: while there is no other party, there is no relationship",
                )
