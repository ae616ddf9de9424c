"""``puddingstone compile``."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click

from puddingstone.commands.findings import show
from puddingstone.pipeline import Compilation, carry_out, examine, prepare
from puddingstone.settings import Settings
from puddingstone.writing import Changes


class _Folder(NamedTuple):
    """A folder that is written to: what is in it, how many, and what is to be changed there."""

    path: Path
    what: str
    files: int
    changes: Changes


def run(settings: Settings, *, only_check: bool, waits: bool = False) -> int:
    """Compile; 1 if the model is wrong, a foreign file is in the way, or a check finds something out of date.

    If it ``waits``, also 1 while a question is open.
    """
    examination = examine(settings)
    examination = examination.waiting_for_answers() if waits else examination
    show(examination, settings)
    if examination.is_wrong:
        return 1
    compilation = prepare(examination, settings)
    folders = list(_folders(compilation, settings))
    if any(folder.changes.in_the_way for folder in folders):
        _complain(folders, settings)
        return 1
    if only_check:
        return _report_staleness(compilation, folders, settings)
    try:
        carry_out(compilation, settings)
    except OSError as error:
        click.echo(f"error[cannot-write]: {error.filename}: {error.strerror}", err=True)
        click.echo("   = help: make the folder writable, and compile again: whatever was written is whole", err=True)
        return 1
    for folder in folders:
        _report(folder, settings)
    if compilation.vault.services and not compilation.documents:
        place = _shown(settings.domain_models / "__init__.py", settings)
        way_out = f'Say Organisation("...", repository="...") in {place}.'
        click.echo(f"No contracts: nobody knows the repository. {way_out}")
    return 0


def _folders(compilation: Compilation, settings: Settings) -> Iterator[_Folder]:
    tables, documents = len(compilation.vault.tables), len(compilation.documents)
    yield _Folder(settings.models, f"{tables} tables", len(compilation.files), compilation.changes)
    if documents or compilation.changes_of_documents:
        changes = compilation.changes_of_documents
        yield _Folder(settings.contracts, f"{documents} document{'' if documents == 1 else 's'}", documents, changes)


def _report(folder: _Folder, settings: Settings) -> None:
    changes = folder.changes
    counts = f"{len(changes.created)} created, {len(changes.replaced)} replaced, {len(changes.deleted)} deleted"
    unchanged = folder.files - len(changes.created) - len(changes.replaced)
    click.echo(f"{folder.what} in {_shown(folder.path, settings)}/: files {counts}, {unchanged} unchanged.")


def _complain(folders: list[_Folder], settings: Settings) -> None:
    for folder in folders:
        for path in folder.changes.in_the_way:
            place = _shown(folder.path / path, settings)
            click.echo(
                f"error[file-in-the-way]: {place} was not written by Puddingstone, so it stays as it is", err=True
            )
    click.echo("   = help: move your own files to another folder or give them another name", err=True)


def _shown(path: Path, settings: Settings) -> str:
    """A path as seen from the project, where it is inside."""
    return (path.relative_to(settings.root) if path.is_relative_to(settings.root) else path).as_posix()


def _report_staleness(compilation: Compilation, folders: list[_Folder], settings: Settings) -> int:
    if compilation.is_current:
        for folder in folders:
            click.echo(f"{folder.path.name}/ is what the model says: {folder.files} files.")
        return 0
    for folder in folders:
        changes = folder.changes
        words = {"missing": changes.created, "out of date": changes.replaced, "no longer said": changes.deleted}
        for word, paths in words.items():
            for path in paths:
                click.echo(f"{word}: {_shown(folder.path / path, settings)}", err=True)
    if compilation.changes:
        click.echo("error[stale-models]: models are not what the model says", err=True)
    if compilation.changes_of_documents:
        click.echo("error[stale-contracts]: contracts are not what the model says", err=True)
    click.echo("   = help: run `puddingstone compile` and commit what it writes", err=True)
    return 1
