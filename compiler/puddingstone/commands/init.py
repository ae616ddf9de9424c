"""``puddingstone init``."""

from pathlib import Path

import click

from puddingstone.starting import StartingError, begin


def run(folder: Path) -> int:
    """Begin a project; 1 if there cannot be one."""
    try:
        written = begin(folder)
    except StartingError as error:
        click.echo(f"error[no-beginning]: {str(error).replace('help:', '   = help:')}", err=True)
        return 1
    click.echo("\n".join(f"  {path}" for path in written))
    click.echo(f"A project begins in {folder.resolve()}. Next, in that folder:")
    click.echo("  dbt deps                 links the packages, once")
    click.echo("  puddingstone check       says what is still to be modelled, under domain_models/")
    click.echo("  puddingstone compile && dbt build")
    return 0
