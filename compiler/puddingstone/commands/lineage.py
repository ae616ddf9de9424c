"""``puddingstone lineage``."""

import json
from datetime import UTC, datetime
from importlib.metadata import version

import click

from puddingstone.commands.findings import show
from puddingstone.pipeline import examine
from puddingstone.settings import Settings
from puddingstone.tracing import Telling, events, events_of_products, trace


def run(settings: Settings, namespace: str, moment: datetime | None, *, only_products: bool) -> int:
    """Print an event of OpenLineage for each table, one a line; 1 if the model is wrong.

    A ``moment`` without a zone is in UTC; without a moment it is now.
    """
    examination = examine(settings)
    show(examination, settings)
    if examination.is_wrong:
        return 1
    vault = examination.vault
    moment = moment or datetime.now(UTC)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    telling = Telling(f"urn:puddingstone:{version('puddingstone')}", namespace, moment)
    tell = events_of_products if only_products else events
    for event in tell(vault, trace(vault), telling):
        click.echo(json.dumps(event, ensure_ascii=False))
    return 0
