"""``puddingstone lineage --notes``: every note with what became of it, down to the columns of products."""

import json
from typing import Any

import click

from puddingstone.commands.findings import show
from puddingstone.domain import Business, NoteOnBoard
from puddingstone.explaining.notes import tables_of, way_of
from puddingstone.explaining.promises import promises_behind
from puddingstone.pipeline import examine
from puddingstone.settings import Settings
from puddingstone.storming.trace import notes_in
from puddingstone.tracing import Lineage, trace
from puddingstone.vault import Vault


def run(settings: Settings) -> int:
    """Print the way of every note as JSON; 1 if the model is wrong."""
    examination = examine(settings)
    if examination.is_wrong:
        show(examination, settings)
        return 1
    business = examination.reading.business
    vault = examination.vault
    lineage = trace(vault)
    ways = [_way(each, business, vault, lineage) for each in notes_in(settings.domain_models)]
    click.echo(json.dumps(ways, indent=2, ensure_ascii=False))
    return 0


def _way(each: NoteOnBoard, business: Business, vault: Vault, lineage: Lineage) -> dict[str, Any]:
    way = way_of(each, business, vault, lineage)
    return {
        "board": each.board,
        **each.note.model_dump(mode="json", exclude={"became"}),
        "became": [made.model_dump(mode="json") for made in way.here],
        "is_no_longer_in_the_model": [made.model_dump(mode="json") for made in way.gone],
        "tables": [table.name for table in way.tables],
        "columns_of_products": [str(place) for place in way.columns],
        "promises": promises_behind(tables_of(way.columns, vault)),
    }
