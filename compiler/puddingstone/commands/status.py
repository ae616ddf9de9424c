"""``puddingstone status``."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from puddingstone.commands.counting import complain
from puddingstone.commands.findings import show
from puddingstone.diagnostics import Finding
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.moments import clock, moment, on_the_wall
from puddingstone.keeping.project import Promising, promising
from puddingstone.picturing.drawing import PictureError, unknown
from puddingstone.pipeline import Examination, examine
from puddingstone.settings import Settings
from puddingstone.showing import (
    NEVER_MEASURED,
    Records,
    StatusPage,
    compose,
    grid_svg,
    html,
    read,
    summary,
)
from puddingstone.warehouse import Warehouse, WarehouseError

_NO_WAREHOUSE = f"there is no warehouse yet: `dbt build` makes one; {NEVER_MEASURED}"
_NOT_ASKED = "the warehouse was not asked"
_ENDINGS = (".html", ".svg")


@dataclass(frozen=True)
class Wanted:
    """What is to be shown, of which moment and from where; without a file it is told on the terminal."""

    out: Path | None = None
    json: Path | None = None
    target: str | None = None
    moment: str = ""
    title: str = ""
    asks: bool = True


def run(settings: Settings, wanted: Wanted, *, fail_if_missed: bool) -> int:
    """Show how promises are kept; 1 if that cannot be, or if one is missed and that is to count."""
    examination = examine(settings)
    if examination.is_wrong:
        show(examination, settings)
        return 1
    try:
        _known(wanted.out)
        page = _page(examination, settings, wanted)
        _write(page, settings, wanted)
    except (KeepingError, PictureError, WarehouseError) as error:
        return complain(error.finding)
    except OSError as error:
        message = f"the page cannot be written: {error.strerror}"
        way_out = "name a file in a folder that is writable"
        return complain(Finding("cannot-write", message, str(error.filename or ""), way_out))
    return int(fail_if_missed and bool(page.in_state("missed")))


def _known(out: Path | None) -> None:
    if out is not None and out.suffix.lower() not in _ENDINGS:
        raise unknown(out, out.suffix, _ENDINGS)


def _page(examination: Examination, settings: Settings, wanted: Wanted) -> StatusPage:
    name = examination.reading.business.organisation.name
    title = wanted.title or (f"Data products of {name}" if name else "")
    records, at = _records(settings, wanted)
    return compose(examination.vault, records, at, title)


def _records(settings: Settings, wanted: Wanted) -> tuple[Records, datetime]:
    """What was kept until the moment that the page is of."""
    project = promising(settings.root)
    if not wanted.asks:
        return Records(why_not=_NOT_ASKED), _moment(project, wanted)
    warehouse = Warehouse.of(settings.root, wanted.target)
    if warehouse.path is not None and not warehouse.path.is_file():
        return Records(why_not=_NO_WAREHOUSE), _moment(project, wanted)
    with warehouse:
        at = moment(wanted.moment) if wanted.moment else clock(warehouse, project)()
        return read(warehouse.rows, at, project.schema), at


def _moment(project: Promising, wanted: Wanted) -> datetime:
    """The moment without a warehouse, which alone knows what was delivered last."""
    said = wanted.moment or (project.now if project.now != "latest_delivery" else "")
    return moment(said) if said else on_the_wall()


def _write(page: StatusPage, settings: Settings, wanted: Wanted) -> None:
    if wanted.out:
        _save(wanted.out, _drawn(page, settings, wanted.out))
    if wanted.json:
        _save(wanted.json, f"{page.model_dump_json(indent=2)}\n")
    if not (wanted.out or wanted.json):
        click.echo(summary(page))


def _drawn(page: StatusPage, settings: Settings, out: Path) -> str:
    """The page, with links from its own folder, or the grid alone if the file ends so."""
    if out.suffix.lower() == ".svg":
        return grid_svg(page)
    above = Path(os.path.relpath(settings.root, out.resolve().parent)).as_posix()
    return html(page, "" if above == "." else f"{above}/")


def _save(path: Path, text: str) -> None:
    """Write a file; one that did not change is left as it is."""
    if not (path.is_file() and path.read_bytes() == text.encode()):
        path.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"  {path}")
