"""Showing what was found in models on the terminal."""

from puddingstone.commands.counting import show_findings
from puddingstone.pipeline import Examination
from puddingstone.settings import Settings


def show(examination: Examination, settings: Settings) -> None:
    """Print all findings, and how many there are of each severity."""
    show_findings(examination.findings, examination.reading.spans, settings.root)
