"""unreadable-sql."""

from collections.abc import Iterator

from puddingstone.checking.walking import Bound, bound
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.tracing import columns_in


def unreadable_sql(business: Business) -> Iterator[Finding]:
    """The SQL of a model can be read, so that it is known which columns of a source it needs."""
    for each in bound(business):
        for sql, what, address in _said(each):
            yield from _read(sql, what, address, each.binding.table)
    for source in business.sources:
        if not source.load_time.is_column:
            yield from _read(source.load_time.text, "load_time", f"{source.address}.@load_time", "")


def _read(sql: str, what: str, address: str, table: str) -> Iterator[Finding]:
    if columns_in(sql, table) is None:
        yield Finding(
            code="unreadable-sql",
            message=f"the SQL for {what} cannot be read as an expression of DuckDB's or Snowflake's",
            address=address,
            help="mend it: as it is nobody can tell from which columns of the source it is computed",
            severity="warning",
        )


def _said(each: Bound) -> Iterator[tuple[str, str, str]]:
    """Each piece of SQL, what it is for, and where it was said."""
    binding = each.binding
    for word, expression in binding.columns:
        if not expression.is_column:
            yield expression.text, word, f"{each.address}.@columns.{word}"
    for said, name in ((binding.event_time, "event_time"), (binding.load_time, "load_time")):
        if said is not None and not said.is_column:
            yield said.text, name, f"{each.address}.@{name}"
    if binding.where.strip():
        yield binding.where, "where", f"{each.address}.@where"
