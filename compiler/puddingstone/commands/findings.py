"""Showing findings on the terminal."""

from collections.abc import Sequence
from typing import get_args

import click

from puddingstone.diagnostics import Finding, Severity, render_all
from puddingstone.pipeline import Examination
from puddingstone.settings import Settings


def show(examination: Examination, settings: Settings) -> None:
    """Print all findings, and how many there are of each severity."""
    if not examination.findings:
        return
    click.echo(render_all(examination.findings, examination.reading.spans, settings.root), err=True)
    click.echo(f"\n{counted(examination.findings)}; `puddingstone explain CODE` says more of each", err=True)


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity: 1 error, 2 warnings and 1 question."""
    counts = [(sum(finding.severity == each for finding in findings), each) for each in get_args(Severity)]
    *most, last = [f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count]
    return f"{', '.join(most)} and {last}" if most else last
