"""What is kept of promises: deliveries, the register of all promises, and what is worked out from their history."""

from collections.abc import Iterator, Sequence

from puddingstone.planning.site import Site
from puddingstone.vault import AnyTable, Column, Deliveries, Ledger, Offered, Register, Service, Stage, names
from puddingstone.vault.promises import DELIVERIES

_DELIVERIES = (
    Column(name="source", meaning="The source system.", is_critical=True),
    Column(name="source_table", meaning="The table of the source.", is_critical=True),
    Column(name=names.LOAD_TIME, type="timestamp", meaning="When it was delivered, in UTC.", is_critical=True),
    Column(name="row_count", type="bigint", meaning="How many rows of the table were delivered.", is_critical=True),
)
_REGISTER = (
    Column(name="product", meaning="The product that promises it.", is_critical=True),
    Column(name="subject", meaning="The table that it is promised of; the product for all of it.", is_critical=True),
    Column(name="promise", meaning="The name of the promise.", is_critical=True),
    Column(name="kind", meaning="One of the eight kinds of promises.", is_critical=True),
    Column(name="word", meaning="The word of the language that it is promised by.", is_critical=True),
    Column(name="said", meaning="The promise in a sentence.", is_critical=True),
    Column(name="target", type="double", meaning="What a measurement is held against; missing if it only warns."),
    Column(name="warns_at", type="double", meaning="From where on a measurement is a warning; missing if never."),
    Column(name="unit", meaning="What target and measurements are counted in.", is_critical=True),
    Column(name="better", meaning="Whether higher or lower is better.", is_critical=True),
    Column(name="said_by", meaning="Whose promise it is: the compiler's default, the organisation's, and so on."),
)
_MEASURED = (
    *_REGISTER[:5],
    Column(name="element", meaning="The column that was measured, if it was one."),
    Column(name="measured", type="double", meaning="What was measured last."),
    *_REGISTER[6:10],
    Column(name="good", type="bigint", meaning="How many were as promised."),
    Column(name="total", type="bigint", meaning="How many there were."),
    Column(name="level", meaning="met, warning, missed, or unknown as long as there is nothing to measure."),
    Column(name="since", type="timestamp", meaning="Since when it is missed, as far as the data can say."),
    Column(name="window_begins", type="timestamp", meaning="From when on it was measured, in UTC."),
    Column(name="window_ends", type="timestamp", meaning="Until when it was measured, in UTC."),
    Column(name="said", meaning="The measurement in a sentence."),
    Column(name="measured_at", type="timestamp", meaning="When it was measured, in UTC."),
    Column(name="invocation_id", meaning="The run of dbt that measured it."),
)
_STATUS = (
    *_MEASURED,
    Column(name="recorded_at", type="timestamp", meaning="When the run ended, in UTC."),
    Column(name="node_id", meaning="The test that measured it."),
    Column(name="missed_since", type="timestamp", meaning="Since when it is missed without a break."),
)
_BUDGETS = (
    *_REGISTER[:3],
    Column(name="element", meaning="The column that was measured, if it was one."),
    _REGISTER[3],
    Column(name="days", type="bigint", meaning="How many days back it is counted."),
    Column(name="window_begins", type="timestamp", meaning="From when on, in UTC."),
    Column(name="window_ends", type="timestamp", meaning="Until when, in UTC."),
    Column(name="good", type="bigint", meaning="How many were as promised."),
    Column(name="total", type="bigint", meaning="How many there were."),
    Column(name="target", type="double", meaning="The share that is promised, in percent."),
    Column(name="budget", type="double", meaning="How many may be otherwise."),
    Column(name="budget_left", type="double", meaning="The share of that which is left; below zero if overdrawn."),
    Column(name="burn_rate", type="double", meaning="How fast it is used up: 1 if it just lasts for the window."),
)


def ledgers(
    tables: Sequence[AnyTable], services: Sequence[Service], stages: Sequence[Stage], site: Site
) -> Iterator[Deliveries | Register | Ledger]:
    """The tables that promises are kept in; none where nothing is offered."""
    if not services:
        return
    seen = {(stage.source, stage.source_table): stage for stage in sorted(stages, key=lambda each: each.name)}
    yield Deliveries.model_validate(
        {
            **_common(DELIVERIES, "Every delivery of every source, as far back as it was seen."),
            "delivered": tuple(
                {
                    "source": source,
                    "table": table,
                    "seed": stage.seed,
                    "load_time": stage.load_time,
                    "zone": site.zone_of_sources.get(source, "UTC"),
                }
                for (source, table), stage in sorted(seen.items())
            ),
            "columns": _DELIVERIES,
        }
    )
    yield Register.model_validate(
        {
            **_common("slo_promises", "Every promise, as it was made: of products, and of their tables."),
            "services": tuple(services),
            "offered": tuple(
                (table.group, table.name, promise)
                for table in sorted(tables, key=lambda each: each.name)
                if isinstance(table, Offered)
                for promise in table.promises
            ),
            "columns": _REGISTER,
        }
    )
    status = "Every promise as it was measured last, and since when it is missed."
    yield Ledger.model_validate({**_common("slo_status", status), "macro": "slo_status", "columns": _STATUS})
    budgets = "How much of its budget of errors every promise has used up, in the last day, week and month."
    yield Ledger.model_validate(
        {**_common("slo_budgets", budgets), "macro": "slo_budgets", "clock": DELIVERIES, "columns": _BUDGETS}
    )


def _common(name: str, meaning: str) -> dict[str, object]:
    return {
        "name": name,
        "folder": names.SLO,
        "schema_name": names.SLO,
        "meaning": meaning,
        "because": "what is promised is measured, and what was measured is kept",
        "access": "public",
    }
