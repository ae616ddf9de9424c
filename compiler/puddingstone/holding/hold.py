"""Everything that is said of promises that cannot be held as they are."""

from collections.abc import Sequence
from datetime import date

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.holding.beyond_parts import beyond_parts
from puddingstone.holding.broken_contract import broken_contract
from puddingstone.holding.published import Published
from puddingstone.holding.retiring import retiring_nothing
from puddingstone.vault import Vault


def hold(business: Business, vault: Vault, published: Sequence[Published], today: date) -> tuple[Finding, ...]:
    """What was published and is not there any more, what goes and is not there, and what nobody can promise."""
    found = [
        *broken_contract(vault, published, today),
        *retiring_nothing(business, vault),
        *beyond_parts(vault),
    ]
    return tuple(sorted(found, key=lambda each: (each.address, each.code, each.message)))
