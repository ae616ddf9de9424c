"""missing-domain."""

from collections.abc import Iterator

from puddingstone.checking.rules.missing_owner import missing_owner
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.spelling import title
from puddingstone.vault.numbering import numberings


def missing_domain(business: Business) -> Iterator[Finding]:
    """Every domain says its name, its code and who owns it; if things lack an owner too, missing-owner says so.

    Without a code it cannot number anything that other domains number too.
    """
    unowned = {finding.address.partition(".")[0] for finding in missing_owner(business)}
    numbered = {each.domain.name: each.root.name for each in numberings(business) if each.domain and not each.is_told}
    for domain in business.domains:
        if not domain.contexts or domain.title or (domain.address in unowned and domain.name not in numbered):
            continue
        needed = f", and has no code to tell a {numbered[domain.name]} by" if domain.name in numbered else ""
        yield Finding(
            code="missing-domain",
            message=f"{domain.name} does not say what domain it is{needed}",
            address=domain.address,
            help=f'write in {domain.name}/__init__.py: {domain.name} = Domain("{title(domain.name)}", '
            f'code="{domain.name[:2].upper()}", owner=some_team)',
            severity="error" if needed else "warning",
        )
