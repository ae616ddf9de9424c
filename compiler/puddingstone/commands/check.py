"""``puddingstone check``."""

import click

from puddingstone.commands.findings import show
from puddingstone.pipeline import examine
from puddingstone.settings import Settings


def run(settings: Settings) -> int:
    """Show all findings; 1 if any is an error."""
    examination = examine(settings)
    show(examination, settings)
    if examination.is_wrong:
        return 1
    business = examination.reading.business
    kinds = [
        (len(business.domains), "domain"),
        (sum(context.is_bounded for context in business.contexts), "context"),
        (len(business.entities), "entity"),
        (len(business.happenings), "happening"),
        (len(business.products), "product"),
    ]
    click.echo(f"The model is sound: {', '.join(_count(count, word) for count, word in kinds)}.")
    return 0


def _count(count: int, word: str) -> str:
    plural = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    return f"{count} {word if count == 1 else plural}"
