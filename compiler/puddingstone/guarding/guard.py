"""All that is said of what gets out, each thing once, where it gets out first."""

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.guarding.leaks import Leak, leaks
from puddingstone.guarding.places import Places
from puddingstone.guarding.rows import rows_for_all
from puddingstone.tracing import Lineage
from puddingstone.vault import Vault

_MARK = "mark it as Personal[...], so that it stays behind; with a mask it is shown masked"
_OTHER = "use something that is masked for everybody, or leave it out"


def guard(business: Business, vault: Vault, lineage: Lineage) -> tuple[Finding, ...]:
    """What is wrong with what is planned: something personal, or kept for some, is to be seen by all."""
    places = Places(business, vault)
    found = [*(_said(leak, places) for leak in leaks(vault, lineage)), *rows_for_all(vault, places)]
    return tuple(sorted(found, key=lambda each: (each.address, each.code, each.message)))


def _said(leak: Leak, places: Places) -> Finding:
    way = " -> ".join(dict.fromkeys([leak.word, *map(str, leak.way)]))
    others = f"; so {'does' if len(leak.others) == 1 else 'do'} {', '.join(_few(leak.others))}" if leak.others else ""
    if leak.is_kept:
        message = f"{leak.way[-1]} shows all what is kept for some: {way}{others}"
        return Finding("kept-for-some", message, places.of(leak), _OTHER)
    return Finding("personal-leak", f"{leak.way[-1]} shows what is personal: {way}{others}", places.of(leak), _MARK)


def _few(others: tuple[str, ...], at_most: int = 4) -> list[str]:
    more = len(others) - at_most
    return [*others] if more <= 0 else [*others[:at_most], f"{more} more"]
