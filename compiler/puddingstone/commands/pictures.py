"""Writing pictures, and saying why one cannot be written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from puddingstone.commands.counting import complain
from puddingstone.picturing.drawing import PictureError, draw, save, unknown
from puddingstone.picturing.from_board import map_of_board
from puddingstone.picturing.map import Map
from puddingstone.picturing.reality import measure
from puddingstone.picturing.standing_out import standing_out
from puddingstone.picturing.timeline_svg import timeline_svg
from puddingstone.picturing.traced import TraceError, read_trace
from puddingstone.picturing.warehouse import WarehouseError, ask
from puddingstone.storming.board import Board


def write(drawn: Map, paths: Sequence[Path], board: Board | None = None, *, with_events: bool = True) -> None:
    """Write a map into files, and say where what happened is not what was believed.

    Raises:
        PictureError: a file cannot be written, or its ending says no kind of picture; nothing is written then.
    """
    texts = [(path, draw(drawn, path, board, with_events=with_events)) for path in paths]
    for path, text in texts:
        save(path, text)
        click.echo(f"  {path}")
    tell(drawn)


def tell(drawn: Map, *, aside: bool = False) -> None:
    """Say where what happened is not what was believed; ``aside`` of what is printed for other programs."""
    for standing in standing_out(drawn):
        click.echo(f"  {standing.word}: {standing.sentence}", err=aside)


@dataclass(frozen=True)
class Pictures:
    """Where the map and the timeline of a board go; the warehouse that says what happened, and the board's trace."""

    maps: tuple[Path, ...] = ()
    timeline: Path | None = None
    warehouse: Path | None = None
    trace: Path | None = None

    def __bool__(self) -> bool:
        return bool(self.maps or self.timeline or self.warehouse)


NONE = Pictures()


def draw_board(board: Board, pictures: Pictures) -> int:
    """Draw the map of a board, with what is in a warehouse if there is one, and its timeline; 1 if that cannot be."""
    try:
        _draw_board(board, pictures)
    except (PictureError, TraceError, WarehouseError) as error:
        return complain(error.finding)
    return 0


def _draw_board(board: Board, pictures: Pictures) -> None:
    drawn = map_of_board(board)
    timeline = pictures.timeline
    if pictures.warehouse:
        traced = read_trace(pictures.trace) if pictures.trace else {}
        drawn = measure(drawn, ask(pictures.warehouse), traced)
    if timeline is not None and timeline.suffix.lower() != ".svg":
        raise unknown(timeline, timeline.suffix, (".svg",))
    write(drawn, pictures.maps, board)
    if timeline is not None:
        save(timeline, timeline_svg(board))
        click.echo(f"  {timeline}")
