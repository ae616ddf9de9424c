"""What kinds of tables are called, and in which order data passes through them."""

from puddingstone.vault import AnyTable

_CALLED = {
    "party_stage": "party stage",
    "nh_link": "non-historised link",
    "sal": "same-as link",
    "hal": "hierarchical link",
    "sat": "satellite",
    "ma_sat": "multi-active satellite",
    "eff_sat": "effectivity satellite",
    "ref_table": "reference table",
    "as_of_dates": "days to look back from",
    "computed_view": "view of computed facts",
    "event_log": "event log",
    "outcomes": "table of outcomes",
    **dict.fromkeys(
        (
            "ocel_events",
            "ocel_objects",
            "ocel_event_objects",
            "ocel_object_objects",
            "ocel_types",
            "ocel_event_type",
            "ocel_object_type",
        ),
        "table of OCEL 2.0",
    ),
    "pit": "point-in-time table",
    "daily_dimension": "daily dimension",
    "as_of_dimension": "as-of dimension",
    "event_fact": "fact",
    "process_fact": "fact",
    "stacked_fact": "composite fact",
    "joined_fact": "composite fact",
    "bridge": "bridge of a hierarchy",
    "matched_keys": "table of matched keys",
    "time_spine": "time spine",
    "deliveries": "log of deliveries",
    "register": "register of promises",
    "ledger": "view of promises kept",
    "guarded": "private table",
}

_ORDER = ("staging", "raw_vault", "business_vault", "marts", "cubes", "slo")


def called(table: AnyTable) -> str:
    """The kind of a table in the field's words."""
    return _CALLED.get(table.kind, table.kind)


def in_order_of_flow(tables: list[AnyTable]) -> list[AnyTable]:
    """Staging first, marts last."""
    return sorted(tables, key=lambda table: (_ORDER.index(table.folder.partition("/")[0]), table.name))
