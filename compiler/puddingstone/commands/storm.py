"""``puddingstone storm``."""

from collections.abc import Sequence
from pathlib import Path

import click

from puddingstone.commands.findings import counted
from puddingstone.commands.pictures import NONE, Pictures, draw_board
from puddingstone.diagnostics import Finding, SpanMap, render_all
from puddingstone.storming.failures import BoardError
from puddingstone.storming.lint import lint
from puddingstone.storming.places import in_file, spans_of
from puddingstone.storming.reading import read_board
from puddingstone.storming.summary import summary


def run(path: Path, mapping: Path | None = None, *, only_lint: bool = False, pictures: Pictures = NONE) -> int:
    """Say what was understood of a board and what a facilitator would say of it, and draw it.

    1 if the board cannot be read or drawn, or has nothing on it; with ``only_lint`` also if anything but questions
    was found.
    """
    try:
        board = read_board(path, mapping)
    except BoardError as error:
        _show([error.finding], {}, path)
        return 1
    spans = spans_of(board, path)
    findings = [in_file(finding, spans, path) for finding in lint(board)]
    if not only_lint:
        click.echo(summary(board))
        findings = [finding for finding in findings if finding.code != "unread-note"]
    _show(findings, spans, path)
    if pictures and draw_board(board, pictures):
        return 1
    wrong = ("error", "warning") if only_lint else ("error",)
    return int(any(finding.severity in wrong for finding in findings))


def _show(findings: Sequence[Finding], spans: SpanMap, path: Path) -> None:
    if findings:
        click.echo(render_all(findings, spans, path.parent), err=True)
        click.echo(f"\n{counted(findings)}; `puddingstone explain CODE` says more of each", err=True)
