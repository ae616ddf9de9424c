"""missing-domain."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.spelling import title


def missing_domain(business: Business) -> Iterator[Finding]:
    """Every domain says its name, its code and who owns it."""
    for domain in business.domains:
        if domain.contexts and not domain.title:
            yield Finding(
                code="missing-domain",
                message=f"{domain.name} does not say what domain it is",
                address=domain.address,
                help=f'write in {domain.name}/__init__.py: {domain.name} = Domain("{title(domain.name)}", '
                f'code="{domain.name[:2].upper()}", owner=some_team)',
                severity="warning",
            )
