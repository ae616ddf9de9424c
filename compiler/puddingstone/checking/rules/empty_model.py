"""empty-model."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def empty_model(business: Business) -> Iterator[Finding]:
    """There is at least one thing, code list or happening."""
    if business.entities or business.happenings or business.references:
        return
    if business.domains:
        said = " and ".join(sorted(domain.name for domain in business.domains))
        message = f"nothing is declared in {said}"
    else:
        message = "there is no model yet"
    yield Finding(
        code="empty-model",
        message=message,
        address=min((domain.address for domain in business.domains), default=""),
        help="begin with a thing: write class Guest(Entity) into domain_models/<domain>/<context>.py",
    )
