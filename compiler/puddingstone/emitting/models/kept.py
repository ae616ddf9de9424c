"""What is kept of promises: deliveries, the register of all of them, and what is worked out from their history."""

from collections.abc import Iterator

from puddingstone.emitting.jinja import Literal, Raw, expression, literal
from puddingstone.vault import DeliveredTable, Deliveries, Ledger, Promised, Register


def deliveries(table: Deliveries) -> str:
    """One row for each delivery of each table of a source; seeds are waited for."""
    seeds = sorted({each.seed for each in table.delivered if each.seed})
    waits = "\n".join(f'-- depends_on: {{{{ ref("{seed}") }}}}' for seed in seeds)
    seeded = f'{{% if var("puddingstone_seeded", target.name != "prod") -%}}\n{waits}\n{{% endif %}}\n\n'
    rows: list[Literal] = [Raw(_delivered(each)) for each in table.delivered]
    return (seeded if seeds else "") + expression("puddingstone.slo_deliveries", {"delivered": rows})


def _delivered(each: DeliveredTable) -> str:
    relation = f"source({literal(each.source)}, {literal(each.table)})"
    said = (literal(said) for said in (each.source, each.table, each.load_time, each.zone))
    return f"[{relation}, {', '.join(said)}]"


def ledger(table: Ledger) -> str:
    """The macro that works it out."""
    clock = f", clock={literal(table.clock)}" if table.clock else ""
    return f'{{{{ puddingstone.{table.macro}(source("slo", "slo_history"){clock}) }}}}'


def register(table: Register) -> str:
    """One row for each promise; one more promise is one more line."""
    rows: list[Literal] = [Raw(_row(*each)) for each in (*_of_services(table), *table.offered)]
    return expression("puddingstone.slo_promises", {"promises": rows})


def _of_services(table: Register) -> Iterator[tuple[str, str, Promised]]:
    for service in table.services:
        yield from ((service.name, service.name, promise) for promise in service.promises)


def _row(product: str, subject: str, promise: Promised) -> str:
    target, warns = Raw(str(promise.target)), None if promise.warns_at is None else Raw(str(promise.warns_at))
    said = (product, subject, promise.name, promise.kind, promise.word, promise.meaning)
    return f"[{', '.join(map(literal, (*said, target, warns, promise.unit, promise.better, promise.level)))}]"
