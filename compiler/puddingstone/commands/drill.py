"""``puddingstone drill``."""

import uuid
from collections.abc import Sequence
from pathlib import Path

import click

from puddingstone.commands.counting import complain
from puddingstone.commands.keeping import kept, planned
from puddingstone.diagnostics import Finding
from puddingstone.keeping.drilling import Drilled, Recoverable, drill, strictest
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.interfaces import Interface, interfaces
from puddingstone.settings import Settings
from puddingstone.warehouse import Warehouse, WarehouseError

_SNOWFLAKE = "on Snowflake try Time Travel: create schema ... clone ... at (offset => -3600)"


def run(settings: Settings, backup: Path | None, target: str | None) -> int:
    """Hold a drill, and put down what came of it; 1 if recovery is not as promised."""
    vault = planned(settings)
    if vault is None:
        return 1
    known, promised = interfaces(vault), strictest(vault)
    try:
        file = _file(settings, target, known)
        to = backup or file.with_name(f"{file.stem}.backup{file.suffix}")
        done = drill(file, to.resolve(), known, anew=backup is None, tell=click.echo)
        is_kept = _is_kept(done, promised)
        said = _said(done, promised, is_kept=is_kept)
        with kept(settings, target) as open_:
            open_.logs.add("slo_drills", _rows(done, known, said, is_kept=is_kept))
    except (KeepingError, WarehouseError) as error:
        return complain(error.finding)
    click.echo(said)
    return 0 if is_kept else 1


def _file(settings: Settings, target: str | None, known: Sequence[Interface]) -> Path:
    """The DuckDB file with all that was written to it."""
    with Warehouse.of(settings.root, target) as warehouse:
        if warehouse.path is None:
            message = f"a drill needs a file of DuckDB, and this is {warehouse.kind}"
            raise KeepingError(Finding("no-drill", message, str(settings.root), _SNOWFLAKE))
        if not known:
            message = "nothing is published that could be lost"
            raise KeepingError(Finding("no-drill", message, str(settings.root), "offer something in a product"))
        warehouse.run("checkpoint")
        return warehouse.path


def _is_kept(done: Drilled, promised: Recoverable) -> bool:
    in_time = done.recovery_seconds <= promised.within * 60
    return done.is_restored and in_time and (done.lost_seconds or 0) <= promised.losing_at_most * 60


def _said(done: Drilled, promised: Recoverable, *, is_kept: bool) -> str:
    rows = [sum(content.rows for content in each.values()) for each in (done.before, done.after)]
    lost = (
        "of unknown age"
        if done.lost_seconds is None
        else f"{done.lost_seconds / 60:.1f} minutes older than the newest data"
    )
    loss = f"{promised.losing_at_most:g}"
    verdict = "kept" if is_kept else "MISSED"
    lines = [
        f"Recovered in {done.recovery_seconds:.1f} seconds, {rows[1]} of {rows[0]} rows; the backup is {lost}.",
        *(["Not all is as it was backed up, or answers."] if not done.is_restored else []),
        *(f"  not answered: {place}" for place in done.unanswered),
        *(f"  not as before: {place}" for place in done.differing),
        f"Promised: within {promised.within:g} minutes, with at most {loss} minutes lost: {verdict}.",
    ]
    return "\n".join(lines)


def _rows(done: Drilled, known: Sequence[Interface], said: str, *, is_kept: bool) -> list[dict[str, object]]:
    name = uuid.uuid4().hex
    return [
        {
            "drill_id": name,
            "product": product,
            "began_at": done.began,
            "ended_at": done.ended,
            "recovery_seconds": done.recovery_seconds,
            "lost_seconds": done.lost_seconds,
            "rows_before": done.rows(product)[0],
            "rows_after": done.rows(product)[1],
            "passed": is_kept,
            "said": said,
        }
        for product in sorted({each.product for each in known})
    ]
