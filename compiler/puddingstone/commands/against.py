"""``puddingstone storm --against``: in what a board and the models differ."""

from dataclasses import replace
from pathlib import Path

import click

from puddingstone.commands.counting import show_findings
from puddingstone.commands.first_pass import project_of
from puddingstone.pipeline import examine
from puddingstone.settings import ProjectError, Settings
from puddingstone.storming.against import compare
from puddingstone.storming.against.reasons import ENDING, read_reasons
from puddingstone.storming.board import Board
from puddingstone.storming.failures import BoardError
from puddingstone.storming.places import in_file, spans_of
from puddingstone.storming.reading import read_board
from puddingstone.storming.trace import notes_in


def run(path: Path, mapping: Path | None, folder: Path) -> int:
    """Show in what a board and the models in ``folder`` differ; 1 if either cannot be read."""
    try:
        return report_differences(read_board(path, mapping), path, folder)
    except BoardError as error:
        show_findings([error.finding], {}, path.parent)
        return 1


def report_differences(board: Board, path: Path, folder: Path) -> int:
    """Show what is only on the board and only in the models in ``folder``; 1 if the models cannot be understood.

    Differences whose reason is given in a file beside the board are counted and not shown.
    """
    folder = folder.resolve()
    settings = replace(project_of(folder) or _no_project(folder), domain_models=folder)
    examination = examine(settings)
    if examination.is_wrong:
        click.echo("error[stale-models]: the models have errors, so a board cannot be compared with them", err=True)
        click.echo("   = help: run `puddingstone check` first", err=True)
        return 1
    reasons = read_reasons(path)
    name = path.resolve()
    shown = name.relative_to(settings.root).as_posix() if name.is_relative_to(settings.root) else path.name
    before = [each for each in notes_in(folder) if each.board == shown]
    differences = compare(board, examination.reading.business, before)
    spans = {**spans_of(board, path), **examination.reading.spans}
    findings = [
        in_file(each.finding, spans, path) if each.address not in spans else each.finding
        for each in differences
        if each.key not in reasons
    ]
    show_findings(findings, spans, settings.root)
    known = {each.key for each in differences} & set(reasons)
    many = "1 difference" if len(known) == 1 else f"{len(known)} differences"
    but = f", but for {many} of which {path.stem}{ENDING} gives the reason" if known else ""
    if not findings:
        click.echo(f"{path.name} and {folder.name}/ say the same{but}.")
    elif known:
        click.echo(f"These are all{but}.")
    for key in sorted(set(reasons) - known):
        click.echo(f"{path.stem}{ENDING} gives a reason for what is no difference any more: {key}")
    return 0


def _no_project(folder: Path) -> Settings:
    message = f"{folder.name}/ lies in no project"
    raise ProjectError(f"{message}\nhelp: begin one with puddingstone init, or name the models of one")
