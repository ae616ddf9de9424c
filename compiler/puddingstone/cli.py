"""The command line: one thin function per command."""

from datetime import datetime
from pathlib import Path

import click

from puddingstone import settings as project_settings
from puddingstone.cli_erasing import erase
from puddingstone.cli_keeping import drill, incident, probe
from puddingstone.settings import ProjectError, Settings

_FILE = click.Path(path_type=Path)
_DRAWN = "FILE.svg, .html (everything on one page), .mmd (Mermaid) or .cml (Context Mapper)"


class _Friendly(click.Group):
    """Answers what is wrong with a project in the form of a finding."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ProjectError as error:
            click.echo(f"error[no-project]: {str(error).replace('help:', '   = help:')}", err=True)
            ctx.exit(2)


@click.group(cls=_Friendly)
@click.version_option(package_name="puddingstone")
@click.option("--project", type=click.Path(path_type=Path), default=Path(), help="A folder of the project.")
@click.pass_context
def main(ctx: click.Context, project: Path) -> None:
    """Turn a business, as its people describe it, into a tested data platform on dbt."""
    ctx.obj = project


for command in (erase, probe, incident, drill):
    main.add_command(command)


@main.command()
@click.pass_obj
def check(project: Path) -> None:
    """Say what is wrong with the domain models: code, place and way out."""
    from puddingstone.commands.check import run

    raise SystemExit(run(_settings(project)))


@main.command("compile")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail if models/ or contracts/ is stale.")
@click.option("--wait-for-answers", is_flag=True, help="Write nothing while a question is open.")
@click.pass_obj
def compile_(project: Path, *, only_check: bool, wait_for_answers: bool) -> None:
    """Write the dbt project that the domain models describe, and the contracts of its products and events."""
    from puddingstone.commands.compile import run

    settings = _settings(project)
    waits = wait_for_answers or settings.waits_for_answers
    raise SystemExit(run(settings, only_check=only_check, waits=waits))


@main.command()
@click.argument("name", required=False)
@click.pass_obj
def explain(project: Path, name: str | None) -> None:
    """Say what becomes of a word of the model, or where a generated table or column comes from, and why.

    NAME is an entity, event, attribute or table: Guest, guest_checked_in, Guest.Profile.full_name, hub_guest,
    dim_guest.language, a table or column of a source: reception.stay_log.BILL_AMT, or the code of a finding:
    personal-key. Without NAME everything that can be explained is listed.
    """
    from puddingstone.commands.pages import page

    if name and (text := page(name)):
        click.echo(text)
        raise SystemExit(0)
    from puddingstone.commands.explain import run

    raise SystemExit(run(_settings(project), name))


@main.command()
@click.option("--notes", "of_notes", is_flag=True, help="Print what became of each note of the boards, as JSON.")
@click.option("--products", "only_products", is_flag=True, help="Only products, straight from the columns of sources.")
@click.option("--namespace", default="puddingstone", show_default=True, help="The namespace of all datasets.")
@click.option(
    "--at",
    "moment",
    type=click.DateTime(["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S"]),
    metavar="MOMENT",
    help="When it was so, as 2026-03-27T18:00:00Z; by default now.",
)
@click.pass_obj
def lineage(project: Path, namespace: str, moment: datetime | None, *, only_products: bool, of_notes: bool) -> None:
    """Print the lineage of every column as OpenLineage: an event for each table, one a line.

    Each event has the facet columnLineage: for each column the columns that it is made from and how, and, for the
    whole table, those that decide about its rows.
    """
    from puddingstone.commands import notes
    from puddingstone.commands.lineage import run

    if of_notes:
        raise SystemExit(notes.run(_settings(project)))
    raise SystemExit(run(_settings(project), namespace, moment, only_products=only_products))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def init(folder: Path) -> None:
    """Begin a dbt project of your own in FOLDER, with Puddingstone's macros and a profile for DuckDB."""
    from puddingstone.commands.init import run

    raise SystemExit(run(folder))


@main.command()
@click.argument("board", type=click.Path(path_type=Path))
@click.option(
    "--lint", "only_lint", is_flag=True, help="Only say what a facilitator would; fail unless all is questions."
)
@click.option("--mapping", type=click.Path(path_type=Path), help="A file that says what columns and colours mean.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Write the first-pass model that the board is the beginning of; what is there already stays.",
)
@click.option(
    "--against",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="FOLDER",
    help="Say in what the board and the models in FOLDER differ; nothing is written.",
)
@click.option("--map", "maps", type=_FILE, multiple=True, metavar="FILE", help=f"Draw its contexts into {_DRAWN}.")
@click.option("--timeline", type=_FILE, metavar="FILE", help="Draw its notes, in time if it has any, into FILE.svg.")
@click.option("--warehouse", type=_FILE, metavar="FILE", help="A DuckDB file: put on the map what really happened.")
@click.option(
    "--trace", type=_FILE, metavar="FILE", help="What became of the notes, where events have other names now."
)
def storm(  # noqa: PLR0913 - one for each option
    board: Path,
    *,
    mapping: Path | None,
    out: Path | None,
    against: Path | None,
    maps: tuple[Path, ...],
    timeline: Path | None,
    warehouse: Path | None,
    trace: Path | None,
    only_lint: bool,
) -> None:
    """Read the BOARD of a workshop, say what was understood of it, and criticise it like a good facilitator.

    BOARD is Markdown, YAML, a CSV with any columns, Miro's JSON or Qlerify's JSON.
    """
    if trace and not warehouse:
        raise click.UsageError("--trace says where to look in a warehouse: name that with --warehouse")
    if against is not None:
        from puddingstone.commands.against import run as compare

        raise SystemExit(compare(board, mapping, against))
    from puddingstone.commands.pictures import Pictures
    from puddingstone.commands.storm import run

    pictures = Pictures(maps, timeline, warehouse, trace)
    raise SystemExit(run(board, mapping, pictures, only_lint=only_lint, out=out))


@main.command("map")
@click.option("--out", "paths", type=_FILE, multiple=True, metavar="FILE", help=f"Draw it into {_DRAWN}.")
@click.option("--warehouse", type=_FILE, metavar="FILE", help="A DuckDB file: put on the map what really happened.")
@click.option("--title", default="", help="What the map is called; by default what the domains are.")
@click.option("--brief", is_flag=True, help="Leave the events out of FILE.svg.")
@click.pass_obj
def map_(project: Path, paths: tuple[Path, ...], warehouse: Path | None, title: str, *, brief: bool) -> None:
    """Draw the map of bounded contexts that the domain models make up; without --out as Mermaid, on the terminal."""
    from puddingstone.commands.map import run

    raise SystemExit(run(_settings(project), paths, warehouse, title, with_events=not brief))


@main.command()
@click.option("--out", type=_FILE, metavar="FILE", help="Write FILE.html, a page that needs no network, or FILE.svg.")
@click.option("--json", "as_json", type=_FILE, metavar="FILE.json", help="Write the same as JSON.")
@click.option("--target", default=None, help="The target of the profile; by default the profile's own.")
@click.option("--at", "moment", default="", metavar="MOMENT", help="Of when; by default what the project says, or now.")
@click.option("--title", default="", help="What the page is called.")
@click.option("--only-promises", is_flag=True, help="Do not ask the warehouse: show only what is promised.")
@click.option("--fail-if-missed", is_flag=True, help="End with 1 if a promise is missed.")
@click.pass_obj
def status(  # noqa: PLR0913 - one for each option
    project: Path,
    *,
    out: Path | None,
    as_json: Path | None,
    target: str | None,
    moment: str,
    title: str,
    only_promises: bool,
    fail_if_missed: bool,
) -> None:
    """Show how every product keeps its promises, now and over the last 30 days; without a file on the terminal."""
    from puddingstone.commands.status import Wanted, run

    wanted = Wanted(out, as_json, target, moment, title, asks=not only_promises)
    raise SystemExit(run(_settings(project), wanted, fail_if_missed=fail_if_missed))


def _settings(project: Path) -> Settings:
    return project_settings.load(project_settings.find_project(project))
