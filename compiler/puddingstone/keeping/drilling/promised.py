"""What is promised of recovery."""

from dataclasses import dataclass

from puddingstone.vault import Recovery, Vault


@dataclass(frozen=True)
class Recoverable:
    """Data is back within so many minutes, with at most so many of it lost."""

    within: float = 120
    losing_at_most: float = 15


def strictest(vault: Vault) -> Recoverable:
    """The strictest of what products promise; what the compiler promises where none says anything."""
    said = [promise for service in vault.services for promise in service.promises if isinstance(promise, Recovery)]
    if not said:
        return Recoverable()
    return Recoverable(min(each.target for each in said), min(each.losing_at_most for each in said))
