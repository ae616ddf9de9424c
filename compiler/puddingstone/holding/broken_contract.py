"""broken-contract."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from puddingstone.diagnostics import Finding
from puddingstone.holding.published import Published, PublishedColumn, PublishedTable
from puddingstone.vault import AnyTable, Offered, Service, Vault


def broken_contract(vault: Vault, published: Sequence[Published], today: date) -> Iterator[Finding]:
    """What a version has published stays, as it is, until its deprecation has run out."""
    services = {(each.name, each.version): each for each in vault.services}
    tables = {table.name: table for table in vault.tables}
    for contract in published:
        service = services.get((contract.product, contract.version))
        if service is not None and not service.is_published:
            yield _withdrawn(service)
        elif service is not None:
            for table in contract.tables:
                yield from _of_table(table, tables.get(table.name), service, today)


def _withdrawn(service: Service) -> Finding:
    return Finding(
        code="broken-contract",
        message=f"version {service.version} of {service.title} is published, and would not be any more",
        address=service.origin,
        help="say who is to be reached, who its expert is and where its model is kept, as unpublished-product tells",
    )


def _of_table(was: PublishedTable, now: AnyTable | None, service: Service, today: date) -> Iterator[Finding]:
    if not isinstance(now, Offered):
        yield _finding(was, "", "is gone", service, now)
        return
    columns = {each.name: each.type for each in now.columns}
    for column in was.columns:
        if column.name in columns and _plain(columns[column.name]) != _plain(column.type):
            change = f"was {column.type}, and is {columns[column.name]}"
            yield _finding(was, column.name, change, service, now)
        elif column.name not in columns and not _has_run_out(column, service, today):
            yield _finding(was, column.name, f"is gone{_until(column, service)}", service, now)
        elif column.deprecated_since is None:
            yield from _told_too_late(was, column, now, service, today)


def _told_too_late(
    was: PublishedTable, column: PublishedColumn, now: Offered, service: Service, today: date
) -> Iterator[Finding]:
    """Something is said to be going since a day on which no reader could know it."""
    for each in now.retiring:
        if each.column == column.name and each.announced < today:
            message = (
                f"{was.name}.{column.name} is said to be going since {each.announced}, but no contract has said so"
            )
            remedy = f'announced="{today}": the days count from when readers are told'
            yield Finding("broken-contract", message, f"{service.origin}.@retiring", remedy)


def _finding(was: PublishedTable, column: str, what: str, service: Service, now: AnyTable | None) -> Finding:
    """What has become of a column, or of the whole table."""
    subject = f"{was.name}.{column}" if column else was.name
    table = was.name.removeprefix("fct_")
    days = _days(service)
    return Finding(
        code="broken-contract",
        message=f"{subject} {what}, which version {service.version} of {service.title} has published: "
        f"what is to be removed is said {days} days before",
        address=now.origin if now is not None else service.origin,
        help=f'keep it, and say retiring=[Retiring("{table}", "{column}", announced="...")] in the '
        f"product; or count on to version={service.version + 1}",
    )


def _has_run_out(column: PublishedColumn, service: Service, today: date) -> bool:
    since = column.deprecated_since
    return since is not None and since + timedelta(days=_days(service)) <= today


def _until(column: PublishedColumn, service: Service) -> str:
    since = column.deprecated_since
    return f" before {since + timedelta(days=_days(service))}" if since else ""


def _days(service: Service) -> int:
    return service.days_of_deprecation or 0


def _plain(type_: str) -> str:
    """A type as both say it."""
    return type_.replace(" ", "").lower()
