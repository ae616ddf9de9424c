"""The command line of erasing a person."""

from pathlib import Path

import click

from puddingstone.settings import find_project, load


@click.command()
@click.argument("entity", required=False)
@click.argument("key", nargs=-1)
@click.option("--dry-run", "only_plan", is_flag=True, help="Only say what would be done; so it is without --yes, too.")
@click.option("--yes", "is_meant", is_flag=True, help="Do it: it cannot be undone.")
@click.option("--with-matches", is_flag=True, help="Erase the same person under all keys that are matched with it.")
@click.option("--by", default="", metavar="WHO", help="Who erases; by default who is logged in.")
@click.option("--prove", "only_proof", is_flag=True, help="Say who of all that were erased is known again.")
@click.option("--target", metavar="TARGET", help="The target of dbt's profile.")
@click.pass_obj
def erase(  # noqa: PLR0913 - one for each option
    project: Path,
    entity: str | None,
    key: tuple[str, ...],
    *,
    only_plan: bool,
    is_meant: bool,
    with_matches: bool,
    by: str,
    only_proof: bool,
    target: str | None,
) -> None:
    """Remove what is known of one person, keep the rest of history, and prove it by a search.

    ENTITY is what the person is in the models, by name or address: Guest; KEY is their key, in as many parts as it has,
    as it stands in the hub. Without --yes only the plan is shown.
    """
    from getpass import getuser

    from puddingstone.commands.erase import Wish, prove, run

    settings = load(find_project(project))
    if only_proof:
        raise SystemExit(prove(settings, target))
    if entity is None or not key:
        raise click.UsageError("say whom to erase, as in: puddingstone erase Guest G-1001")
    if only_plan and is_meant:
        raise click.UsageError("--dry-run does nothing, and --yes does it: leave one of them out")
    wish = Wish(entity, key, by or getuser(), is_meant=is_meant, with_matches=with_matches)
    raise SystemExit(run(settings, wish, target))
