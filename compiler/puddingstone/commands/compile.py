"""``puddingstone compile``."""

from pathlib import Path

import click

from puddingstone.commands.findings import show
from puddingstone.pipeline import Compilation, carry_out, examine, prepare
from puddingstone.settings import Settings


def run(settings: Settings, *, only_check: bool, waits: bool = False) -> int:
    """Compile; 1 if the model is wrong, a foreign file is in the way, or a check finds the models out of date.

    If it ``waits``, also 1 while a question is open.
    """
    examination = examine(settings)
    examination = examination.waiting_for_answers() if waits else examination
    show(examination, settings)
    if examination.is_wrong:
        return 1
    compilation = prepare(examination, settings)
    if compilation.changes.in_the_way:
        _complain(compilation, settings)
        return 1
    if only_check:
        return _report_staleness(compilation, settings)
    try:
        carry_out(compilation, settings)
    except OSError as error:
        click.echo(f"error[cannot-write]: {error.filename}: {error.strerror}", err=True)
        click.echo("   = help: make the folder writable, and compile again: whatever was written is whole", err=True)
        return 1
    changes = compilation.changes
    counts = f"{len(changes.created)} created, {len(changes.replaced)} replaced, {len(changes.deleted)} deleted"
    unchanged = len(compilation.files) - len(changes.created) - len(changes.replaced)
    folder = _shown(settings.models, settings)
    click.echo(f"{len(compilation.vault.tables)} tables in {folder}/: files {counts}, {unchanged} unchanged.")
    return 0


def _complain(compilation: Compilation, settings: Settings) -> None:
    for path in compilation.changes.in_the_way:
        place = _shown(settings.models / path, settings)
        click.echo(f"error[file-in-the-way]: {place} was not written by Puddingstone, so it stays as it is", err=True)
    click.echo("   = help: move your own models to another folder or give them another name", err=True)


def _shown(path: Path, settings: Settings) -> str:
    """A path as seen from the project, where it is inside."""
    return (path.relative_to(settings.root) if path.is_relative_to(settings.root) else path).as_posix()


def _report_staleness(compilation: Compilation, settings: Settings) -> int:
    changes = compilation.changes
    if not changes:
        click.echo(f"{settings.models.name}/ is what the model says: {len(compilation.files)} files.")
        return 0
    words = {"missing": changes.created, "out of date": changes.replaced, "no longer said": changes.deleted}
    for word, paths in words.items():
        for path in paths:
            click.echo(f"{word}: {settings.models.name}/{path}", err=True)
    click.echo("error[stale-models]: models are not what the model says", err=True)
    click.echo("   = help: run `puddingstone compile` and commit what it writes", err=True)
    return 1
