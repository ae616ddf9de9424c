"""What is kept of promises: deliveries, the register of all of them, and what is worked out from their history."""

from collections.abc import Iterator

from puddingstone.emitting.jinja import Literal, Raw, expression
from puddingstone.vault import Deliveries, Ledger, Promised, Register, names


def deliveries(table: Deliveries) -> str:
    """One row for each delivery of each table of a source."""
    stages: list[Literal] = [[Raw(f'ref("{stage}")'), source, zone] for stage, source, zone in table.stages]
    return expression("puddingstone.slo_deliveries", {"stages": stages, "load_time": names.LOAD_TIME})


def ledger(table: Ledger) -> str:
    """The macro that works it out."""
    return f"{{{{ puddingstone.{table.macro}() }}}}"


def register(table: Register) -> str:
    """One row for each promise, as literals."""
    rows = [*_of_services(table), *table.offered]
    said = ",\n    ".join(_row(product, subject, promise) for product, subject, promise in rows)
    typed = ",\n    ".join(f"cast({each.name} as {each.type}) as {each.name}" for each in table.columns)
    listed = ", ".join(each.name for each in table.columns)
    return f"select\n    {typed}\nfrom (values\n    {said}\n) as promises ({listed})"


def _of_services(table: Register) -> Iterator[tuple[str, str, Promised]]:
    for service in table.services:
        yield from ((service.name, service.name, promise) for promise in service.promises)


def _row(product: str, subject: str, promise: Promised) -> str:
    target, warns = (str(each) if each is not None else "null" for each in (promise.target, promise.warns_at))
    before = ", ".join(_text(each) for each in (product, subject, promise.name, promise.kind, promise.meaning))
    after = ", ".join(_text(each) for each in (promise.unit, promise.better, promise.level))
    return f"({before}, {target}, {warns}, {after})"


def _text(said: str) -> str:
    return "'" + said.replace("'", "''") + "'"
