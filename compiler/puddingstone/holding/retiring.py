"""retiring-nothing."""

from collections.abc import Iterator

from puddingstone.checking.walking import did_you_mean
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Product
from puddingstone.vault import Offered, Vault, names


def retiring_nothing(business: Business, vault: Vault) -> Iterator[Finding]:
    """What is said to be going is there."""
    offered = [table for table in vault.tables if isinstance(table, Offered)]
    for product in business.products:
        mine = [table for table in offered if table.group == names.shelf(product.name)]
        for each in product.retiring:
            table = next((one for one in mine if each.table in (one.name, one.name.removeprefix("fct_"))), None)
            if table is None:
                known = [one.name.removeprefix("fct_") for one in mine]
                message = f"{product.name} offers no {each.table} that anything could go from"
                yield _finding(product, message, each.table, known)
            elif each.column not in {column.name for column in table.columns}:
                known = [column.name for column in table.columns]
                yield _finding(product, f"{table.name} has no {each.column} that could go", each.column, known)


def _finding(product: Product, message: str, word: str, known: list[str]) -> Finding:
    close = did_you_mean(word, known)
    remedy = f"did you mean {close}?" if close else "leave it out once it is gone, when its deprecation has run out"
    return Finding("retiring-nothing", message, f"{product.address}.@retiring", remedy)
