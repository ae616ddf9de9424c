"""not-a-row-policy."""

from collections.abc import Iterator

from puddingstone.checking.mart_columns import mart_columns
from puddingstone.checking.walking import did_you_mean
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Product, Rows
from puddingstone.tracing import columns_in


def not_a_row_policy(business: Business) -> Iterator[Finding]:
    """Who sees which rows is said of a table of the product, by a condition over its columns."""
    for product in business.products:
        for rows in product.rows:
            for message, remedy in _wrong(rows, product, business):
                yield Finding("not-a-row-policy", message, rows.address, remedy)


def _wrong(rows: Rows, product: Product, business: Business) -> Iterator[tuple[str, str]]:
    offer = next((each for each in product.tables if each.name == rows.table), None)
    if offer is None:
        yield f"the product offers no {rows.table}", "name one of its facts or composites"
        return
    named = columns_in(rows.where, rows.table)
    if named is None or not named or ";" in rows.where or "{{" in rows.where:
        yield f"the condition for {rows.seen_by} cannot be read", "write SQL over the columns of the table"
        return
    columns = mart_columns(offer, business)
    known = {column.name for column in columns}
    for column in sorted({each.column for each in named}):
        if column.casefold() not in {each.casefold() for each in known}:
            close = did_you_mean(column, known)
            yield f"{rows.table} has no column {column}", f"did you mean {close}?" if close else "name one that it has"
    for each in columns:
        if each.address in business.mask_of and each.name.casefold() in {name.column.casefold() for name in named}:
            yield f"{each.name} is masked, and cannot decide about rows", "name columns that are not personal"
