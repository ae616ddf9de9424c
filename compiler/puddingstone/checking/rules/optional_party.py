"""optional-party."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def optional_party(business: Business) -> Iterator[Finding]:
    """A relationship has all its parties; in an event one may be missing whose key has room for a placeholder."""
    for happening in business.happenings:
        for party in happening.parties:
            if not party.may_be_missing:
                continue
            if not happening.is_event:
                yield Finding(
                    code="optional-party",
                    message=f"{happening.name} relates something to a {party.name} that may be missing",
                    address=party.address,
                    help="leave `| None` out: while there is no other party, there is no relationship",
                )
                continue
            root = business.root_of(party.entity)
            odd = [key.name for key in root.keys if business.kind_of(key) not in {"text", "number"}] if root else []
            if root and odd:
                yield Finding(
                    code="optional-party",
                    message=f"{party.name} may be missing, but no {odd[0]} can stand for a missing {root.name}",
                    address=party.address,
                    help=f"leave `| None` out, or say Text or Number for {odd[0]}",
                )
