"""What ``puddingstone erase`` says: tables, counts and places, and nothing of the person but their key."""

from collections.abc import Iterator
from pathlib import Path

import click

from puddingstone.erasing import Affected, Case, Content, Done, Proof, Warehouse, rows_of
from puddingstone.erasing.searching import SHORTEST
from puddingstone.settings import Settings

_FATES = {
    "deleted": "deleted, with the hashes of what they said",
    "emptied": "emptied in",
    "follows": "a view: shows what is left",
    "to rebuild": "has no key of a person: dbt builds it anew",
    "not ours": "a view of a source: empty it where the source is",
}
_RETENTION = "select max(retention_time) as days from information_schema.tables"


def tell_plan(case: Case, settings: Settings, warehouse: Warehouse, content: Content, *, is_meant: bool) -> None:
    """What is done, or would be, in every table, and what stays."""
    whom = " and ".join(each.called for each in case.persons)
    click.echo(f"Erasing {whom}:" if is_meant else f"What erasing {whom} would do:")
    for each in case.affected:
        rows = rows_of(each, warehouse, only_shown=each.fate != "deleted")
        click.echo(f"  {_rows(rows):>10}  {each.relation.place}: {_fate(each)}")
    _tell_what_stays(case)
    _tell_who_is_near(case)
    _tell_what_comes_back(case, settings)
    if not content.is_duckdb:
        days = warehouse.rows(_RETENTION)[0]["days"]
        click.echo(
            f"  Snowflake keeps what was deleted for {days or 0} days of time travel, and seven more of fail-safe, in"
            " which only Snowflake can read it: nothing in SQL shortens that."
        )
    if not is_meant:
        click.echo("Nothing was done; --yes does it.")


def tell_proof(done: Done) -> None:
    """What was done, and what a search found before and after."""
    click.echo("Done, in one transaction:")
    for each in done.removed:
        click.echo(f"  {_rows(each.rows):>10}  deleted from {each.place}")
    click.echo(f"  {done.kept} tables have as many rows as before.")
    sought = done.sought
    click.echo("The proof:")
    click.echo(f"  {_words(sought.distinct)} that nobody else has, looked for everywhere:")
    click.echo(f"    before: in {len(done.before)} columns; after: in {len(done.after)}")
    if sought.short or sought.shared:
        click.echo(
            f"  {_words(sought.short)} of fewer than {SHORTEST} letters, and {_words(sought.shared)} that others have"
            " as well, looked for in the rows of this person only"
        )
    click.echo(f"  rows of this person that say something personal: {sum(each.rows for each in done.shown)}")
    for each in (*done.after, *done.shown):
        click.echo(f"error[left-behind]: {each.place}: {_rows(each.rows)}", err=True)
    if done.refused:
        click.echo(f"error[not-searched]: nobody can ask {', '.join(done.refused)}", err=True)
        click.echo("   = help: mend or drop them, and run this once more", err=True)
    if done.after or done.shown:
        click.echo("   = help: empty these where they come from, and run this once more", err=True)


def tell_file(path: Path, words: int, before: int, after: int) -> None:
    """What the bytes of a DuckDB file still had, and have."""
    click.echo(
        f"  of {_words(words)}, {before} could be read in the bytes of {path.name}; written anew, {after} can be"
    )


def tell_who_came_back(proof: Proof) -> None:
    """Who of those that were erased is known again, by their hash keys."""
    for each in proof.back:
        where = ", ".join(each.places)
        click.echo(f"error[came-back]: {each.hub} {each.key}, erased at {each.erased_at} UTC: {where}", err=True)
    if proof.back:
        click.echo("   = help: have the source forget them as well, and erase them again", err=True)
    click.echo(f"Erased so far: {proof.erased}; known again: {len(proof.back)}.")


def _tell_what_stays(case: Case) -> None:
    stays = sorted({name for plan in case.plans for name in plan.stays})
    click.echo(f"  Nothing is lost in {len(stays)} tables that know the key: {', '.join(stays)}")


def _tell_who_is_near(case: Case) -> None:
    if case.others:
        others = ", ".join(each.called for each in case.others)
        click.echo(f"  The same person is also {others}: erased as well with --with-matches.")
    for each in case.met:
        click.echo(f"  {each.called} may say more of them: see puddingstone erase {each.called}")


def _tell_what_comes_back(case: Case, settings: Settings) -> None:
    told = [each.told for plan in case.plans for each in plan.blankings]
    for each in told:
        for column in each.kept:
            click.echo(f"  {each.source}.{each.table}.{column} is part of a key as well, and stays.")
        for word in each.lost:
            click.echo(f"  {word} is read from the same column, and empty afterwards.")
    seeds = dict.fromkeys(each.seed for each in told if each.seed)
    files = [file for seed in seeds for file in _seeds(seed, settings)]
    if files:
        said = "are not changed, and dbt seed, or dbt build with seeds, would bring the person back"
        click.echo(f"  Seeds {said}: {', '.join(files)}")


def _seeds(seed: str, settings: Settings) -> Iterator[str]:
    for file in sorted(settings.seeds.rglob(f"{seed}.csv")):
        yield file.relative_to(settings.root).as_posix() if file.is_relative_to(settings.root) else file.as_posix()


def _fate(each: Affected) -> str:
    said = _FATES[each.fate]
    if each.fate != "emptied":
        return said
    return f"{said} {', '.join(column.strip(chr(34)) for column in each.columns)}"


def _rows(rows: int) -> str:
    return "1 row" if rows == 1 else f"{rows} rows"


def _words(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"
