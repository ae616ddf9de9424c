"""Saying what was found, and how much."""

from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import click

from puddingstone.diagnostics import Finding, Severity, SpanMap, render, render_all


def show_findings(findings: Sequence[Finding], spans: SpanMap, root: Path) -> None:
    """Print findings, if there are any, and how many of each severity; their places as seen from ``root``."""
    if findings:
        click.echo(render_all(findings, spans, root), err=True)
        click.echo(f"\n{counted(findings)}; `puddingstone explain CODE` says more of each", err=True)


def complain(finding: Finding) -> int:
    """Say why nothing can be done; the exit code is 1."""
    click.echo(render(finding, {}, Path()), err=True)
    return 1


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity: 1 error, 2 warnings and 1 question."""
    counts = [(sum(finding.severity == each for finding in findings), each) for each in get_args(Severity)]
    *most, last = [f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count]
    return f"{', '.join(most)} and {last}" if most else last
