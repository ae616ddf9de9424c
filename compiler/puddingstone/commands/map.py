"""``puddingstone map``."""

from collections.abc import Sequence
from pathlib import Path

import click

from puddingstone.commands.counting import complain
from puddingstone.commands.findings import show
from puddingstone.commands.pictures import tell, write
from puddingstone.picturing.drawing import PictureError
from puddingstone.picturing.from_business import map_of_business
from puddingstone.picturing.mermaid import mermaid
from puddingstone.picturing.reality import measure
from puddingstone.picturing.warehouse import WarehouseError, ask
from puddingstone.pipeline import examine
from puddingstone.settings import Settings


def run(
    settings: Settings, paths: Sequence[Path], warehouse: Path | None, title: str, *, with_events: bool = True
) -> int:
    """Draw the bounded contexts of the models, into files or as Mermaid on the terminal; 1 if they are wrong."""
    examination = examine(settings)
    if examination.is_wrong:
        show(examination, settings)
        return 1
    drawn = map_of_business(examination.reading.business, title)
    try:
        drawn = measure(drawn, ask(warehouse), is_model=True) if warehouse else drawn
        if paths:
            write(drawn, paths, with_events=with_events)
        else:
            click.echo(mermaid(drawn), nl=False)
            tell(drawn, aside=True)
    except (PictureError, WarehouseError) as error:
        return complain(error.finding)
    return 0
