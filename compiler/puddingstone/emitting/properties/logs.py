"""The logs that promises are measured by and remembered in: made by every run that needs them, and read as a source."""

from typing import Any

from puddingstone.vault import names

_LOGS = {
    "slo_drills": "Drills of recovery: how long it took to restore a backup, and how much was lost.",
    "slo_history": "Every measurement of every promise, appended by each run.",
    "slo_incidents": "What was said of incidents: opened, updated, closed.",
    "slo_probes": "Questions that were asked of what is offered, and whether they were answered.",
    "slo_reads": "Who read what, where the warehouse tells.",
}


def logs() -> dict[str, Any]:
    """The source of all logs."""
    schema = "{{ var('puddingstone_slo_schema', 'slo') }}"
    tables = [{"name": name, "description": said} for name, said in _LOGS.items()]
    said = {"name": names.SLO, "description": "Logs of promises.", "schema": schema, "tables": tables}
    return {"sources": [said]}
