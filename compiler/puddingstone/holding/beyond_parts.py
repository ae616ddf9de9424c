"""promise-beyond-parts."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.vault import Offered, Promised, Vault


def beyond_parts(vault: Vault) -> Iterator[Finding]:
    """A composite promises no more than its parts can keep together."""
    for table in vault.tables:
        if isinstance(table, Offered):
            yield from (_finding(each, table.name) for each in table.promises if each.is_beyond_parts)
    for service in vault.services:
        yield from (_finding(each, service.title) for each in service.promises if each.is_beyond_parts)


def _finding(promise: Promised, subject: str) -> Finding:
    parts = ", ".join(promise.of)
    message = f"{subject} promises more than its parts, {parts}, can keep: {promise.meaning}"
    remedy = "leave it out, so that it follows from what they promise, or promise more of them"
    return Finding("promise-beyond-parts", message, promise.origin, remedy)
