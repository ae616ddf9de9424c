"""missing-domain."""

from collections.abc import Iterator

from puddingstone.checking.rules.missing_owner import missing_owner
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.spelling import title


def missing_domain(business: Business) -> Iterator[Finding]:
    """Every domain says its name, its code and who owns it; if things lack an owner too, missing-owner says so."""
    unowned = {finding.address.partition(".")[0] for finding in missing_owner(business)}
    for domain in business.domains:
        if domain.contexts and not domain.title and domain.address not in unowned:
            yield Finding(
                code="missing-domain",
                message=f"{domain.name} does not say what domain it is",
                address=domain.address,
                help=f'write in {domain.name}/__init__.py: {domain.name} = Domain("{title(domain.name)}", '
                f'code="{domain.name[:2].upper()}", owner=some_team)',
                severity="warning",
            )
