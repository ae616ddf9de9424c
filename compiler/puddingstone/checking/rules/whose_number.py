"""whose-number."""

from collections.abc import Iterator

from puddingstone.checking.walking import around
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Domain
from puddingstone.spelling import title
from puddingstone.vault.numbering import Numbering, numberings


def whose_number(business: Business) -> Iterator[Finding]:
    """Whose number a party goes by is said, where it could be that of its own domain or of the one that tells."""
    found = list(numberings(business))
    told = {around(each.address) for each in found if each.party is not None and each.is_told}
    for each in found:
        if each.party is None or each.party.entity != each.root.address or each.is_told or each.domain is None:
            continue
        is_other = each.domain != business.domain_at(each.root.address)
        if is_other or around(each.address) in told:
            yield Finding(
                code="whose-number",
                message=f"{each.party.name} is taken for a {each.root.name} that {each.domain.name} numbered",
                address=each.party.address,
                help=_remedy(each, each.domain, is_other=is_other),
                severity="warning",
            )


def _remedy(each: Numbering, domain: Domain, *, is_other: bool) -> str:
    column = f'say where its code is: columns={{"{each.word}": "DOMAIN_CODE"}}'
    name = f"{title(domain.name).title().replace(' ', '')}{each.root.name}"
    return f"if so, name it: class {name}({each.root.name}); if not, {column}" if is_other else column
