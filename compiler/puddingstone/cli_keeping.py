"""The command line of kept promises: probe, incident and drill."""

from pathlib import Path

import click

from puddingstone import settings as project_settings
from puddingstone.settings import Settings

_target = click.option("--target", help="A target of the dbt profile; by default the profile's own.")
_at = click.option("--at", metavar="MOMENT", help="What time it is; by default what the project says, or now.")


@click.command()
@click.option("--product", help="Only this product.")
@_target
@_at
@click.pass_obj
def probe(project: Path, product: str | None, target: str | None, at: str | None) -> None:
    """Ask every published table what its consumers ask, and put down whether and how fast it answers."""
    from puddingstone.commands.probe import run

    raise SystemExit(run(_settings(project), product, target, at))


@click.group()
def incident() -> None:
    """Keep the log of incidents: what is wrong, what is new of it, when it is over."""


@incident.command("open")
@click.argument("product")
@click.argument("text")
@click.option("--began", required=True, metavar="MOMENT", help="When it began for consumers, as 2026-03-27T18:00.")
@_target
@_at
@click.pass_obj
def open_(project: Path, product: str, text: str, began: str, target: str | None, at: str | None) -> None:  # noqa: PLR0913, PLR0917 - one for each option
    """Open an incident of PRODUCT; TEXT says what is wrong."""
    from puddingstone.commands.incident import begin

    raise SystemExit(begin(_settings(project), target, at, product, began, _text(text)))


@incident.command("update")
@click.argument("name", metavar="ID")
@click.argument("text")
@_target
@_at
@click.pass_obj
def update(project: Path, name: str, text: str, target: str | None, at: str | None) -> None:
    """Say what is new of the incident ID."""
    from puddingstone.commands import incident as incidents

    raise SystemExit(incidents.update(_settings(project), target, at, name, _text(text)))


@incident.command("close")
@click.argument("name", metavar="ID")
@click.argument("text")
@click.option("--minutes-lost", type=click.IntRange(min=0), help="How many minutes of data are lost for good.")
@_target
@_at
@click.pass_obj
def close(project: Path, name: str, text: str, minutes_lost: int | None, target: str | None, at: str | None) -> None:  # noqa: PLR0913, PLR0917 - one for each option
    """Close the incident ID: consumers have what they were promised again."""
    from puddingstone.commands import incident as incidents

    raise SystemExit(incidents.close(_settings(project), target, at, name, _text(text), minutes_lost))


@incident.command("list")
@_target
@click.pass_obj
def list_(project: Path, target: str | None) -> None:
    """List all incidents."""
    from puddingstone.commands import incident as incidents

    raise SystemExit(incidents.list_(_settings(project), target))


@click.command()
@click.option(
    "--backup",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Restore from this backup; made if it is not there. By default one beside the warehouse, made anew.",
)
@_target
@click.pass_obj
def drill(project: Path, backup: Path | None, target: str | None) -> None:
    """Lose what is published, in a copy of the DuckDB file, restore it from a backup, and measure time and loss."""
    from puddingstone.commands.drill import run

    raise SystemExit(run(_settings(project), backup, target))


def _text(said: str) -> str:
    if not said.strip():
        raise click.BadParameter("say in a sentence what is the matter", param_hint="TEXT")
    return said.strip()


def _settings(project: Path) -> Settings:
    return project_settings.load(project_settings.find_project(project))
