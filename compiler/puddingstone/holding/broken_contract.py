"""broken-contract."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from puddingstone.diagnostics import Finding
from puddingstone.holding.published import Published, PublishedColumn, PublishedTable
from puddingstone.vault import AnyTable, DeprecationWindow, Offered, Service, Vault


def broken_contract(vault: Vault, published: Sequence[Published], today: date) -> Iterator[Finding]:
    """What a version has published stays, as it is, until its deprecation has run out."""
    services = {(each.name, each.version): each for each in vault.services}
    tables = {table.name: table for table in vault.tables}
    for contract in published:
        service = services.get((contract.product, contract.version))
        if service is not None:
            for table in contract.tables:
                yield from _of_table(table, tables.get(table.name), service, today)


def _of_table(was: PublishedTable, now: AnyTable | None, service: Service, today: date) -> Iterator[Finding]:
    if not isinstance(now, Offered):
        yield _finding(f"{was.name} is gone", service, now)
        return
    columns = {each.name: each.type for each in now.columns}
    for column in was.columns:
        if column.name in columns and _plain(columns[column.name]) != _plain(column.type):
            change = f"was {column.type}, and is {columns[column.name]}"
            yield _finding(f"{was.name}.{column.name} {change}", service, now)
        elif column.name not in columns and not _has_run_out(column, service, today):
            yield _finding(f"{was.name}.{column.name} is gone{_until(column, service)}", service, now)


def _finding(what: str, service: Service, table: AnyTable | None) -> Finding:
    days = _days(service)
    return Finding(
        code="broken-contract",
        message=f"{what}, which version {service.version} of {service.title} has published: "
        f"what is to be removed is said {days} days before",
        address=table.origin if table is not None else service.origin,
        help=f'keep it, and say retiring=[Retiring("{_table(what)}", "{_column(what)}", announced="...")] in the '
        f"product; or count on to version={service.version + 1}",
    )


def _has_run_out(column: PublishedColumn, service: Service, today: date) -> bool:
    since = column.deprecated_since
    return since is not None and since + timedelta(days=_days(service)) <= today


def _until(column: PublishedColumn, service: Service) -> str:
    since = column.deprecated_since
    return f" before {since + timedelta(days=_days(service))}" if since else ""


def _days(service: Service) -> int:
    return next((int(each.target) for each in service.promises if isinstance(each, DeprecationWindow)), 0)


def _plain(type_: str) -> str:
    """A type as both say it."""
    return type_.replace(" ", "").lower()


def _table(what: str) -> str:
    return what.partition(" ")[0].partition(".")[0].removeprefix("fct_")


def _column(what: str) -> str:
    return what.partition(" ")[0].partition(".")[2]
