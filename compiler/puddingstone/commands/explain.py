"""``puddingstone explain``."""

import click

from puddingstone.commands.findings import show
from puddingstone.explaining import explain, subjects
from puddingstone.pipeline import examine
from puddingstone.settings import Settings
from puddingstone.storming.trace import notes_in


def run(settings: Settings, name: str | None) -> int:
    """Explain a name in both directions; 1 if the model is wrong, or nothing is called so."""
    examination = examine(settings)
    if examination.is_wrong:
        show(examination, settings)
        return 1
    reading = examination.reading
    vault = examination.vault
    if name is None:
        click.echo("\n".join(subjects(reading.business, vault)))
        return 0
    text = explain(name, reading.business, vault, reading.spans, settings.root, notes_in(settings.domain_models))
    if text is None:
        click.echo(f"error[unknown-subject]: nothing is called {name}", err=True)
        click.echo("   = help: `puddingstone explain` lists everything that can be explained", err=True)
        return 1
    click.echo(text)
    return 0
