"""duplicate-code."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def duplicate_code(business: Business) -> Iterator[Finding]:
    """Every domain has a code of its own, by which numbers that two domains give are told apart."""
    by_code: dict[str, list[str]] = {}
    for domain in business.domains:
        if domain.title:
            by_code.setdefault(domain.code.strip().lower(), []).append(domain.address)
    for code, addresses in by_code.items():
        first, *others = sorted(addresses)
        if not code:
            others = [first, *others]
        for address in others:
            message = f"{address} has the same code as {first}" if code else f"{address} has no code"
            remedy = 'write a short code that no other domain has, as in code="FH"'
            yield Finding("duplicate-code", message, f"{address}.@code", remedy)
