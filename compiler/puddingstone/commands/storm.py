"""``puddingstone storm``."""

from pathlib import Path

import click

from puddingstone.commands.counting import show_findings
from puddingstone.commands.first_pass import write_first_pass
from puddingstone.commands.pictures import NONE, Pictures, draw_board
from puddingstone.storming.failures import BoardError
from puddingstone.storming.lint import lint
from puddingstone.storming.places import in_file, spans_of
from puddingstone.storming.reading import read_board
from puddingstone.storming.summary import summary


def run(
    path: Path,
    mapping: Path | None = None,
    pictures: Pictures = NONE,
    *,
    only_lint: bool = False,
    out: Path | None = None,
) -> int:
    """Say what was understood of a board and what a facilitator would say of it, draw it, write its model to ``out``.

    1 if the board cannot be read or drawn or has nothing on it, or if a file is in the way of its model; with
    ``only_lint`` also if anything but questions was found.
    """
    try:
        board = read_board(path, mapping)
    except BoardError as error:
        show_findings([error.finding], {}, path.parent)
        return 1
    spans = spans_of(board, path)
    findings = [in_file(finding, spans, path) for finding in lint(board)]
    if not only_lint:
        click.echo(summary(board))
        findings = [finding for finding in findings if finding.code != "unread-note"]
    show_findings(findings, spans, path.parent)
    if out is not None and board.notes:
        in_the_way = write_first_pass(board, path, out)
        show_findings(in_the_way, {}, path.parent)
        findings += in_the_way
    if pictures and draw_board(board, pictures):
        return 1
    wrong = ("error", "warning") if only_lint else ("error",)
    return int(any(finding.severity in wrong for finding in findings))
