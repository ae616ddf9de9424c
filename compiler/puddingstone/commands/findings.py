"""Showing findings on the terminal."""

import click

from puddingstone.diagnostics import render_all
from puddingstone.pipeline import Examination
from puddingstone.settings import Settings


def show(examination: Examination, settings: Settings) -> None:
    """Print all findings, and how many there are of each severity."""
    if not examination.findings:
        return
    click.echo(render_all(examination.findings, examination.reading.spans, settings.root), err=True)
    errors = sum(finding.severity == "error" for finding in examination.findings)
    warnings = len(examination.findings) - errors
    counts = [f"{count} {word}{'s' * (count != 1)}" for count, word in ((errors, "error"), (warnings, "warning"))]
    pages = "`puddingstone explain CODE` says more of each"
    click.echo(f"\n{' and '.join(text for text in counts if not text.startswith('0 '))}; {pages}", err=True)
