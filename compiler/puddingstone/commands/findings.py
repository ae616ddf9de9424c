"""Showing findings on the terminal."""

import click

from puddingstone.commands.counting import counted
from puddingstone.diagnostics import render_all
from puddingstone.pipeline import Examination
from puddingstone.settings import Settings


def show(examination: Examination, settings: Settings) -> None:
    """Print all findings, and how many there are of each severity."""
    if not examination.findings:
        return
    click.echo(render_all(examination.findings, examination.reading.spans, settings.root), err=True)
    click.echo(f"\n{counted(examination.findings)}; `puddingstone explain CODE` says more of each", err=True)
