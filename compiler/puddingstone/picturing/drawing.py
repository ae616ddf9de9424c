"""Pictures by the ending of the file that they are for."""

from pathlib import Path

from puddingstone.diagnostics import Finding
from puddingstone.picturing.cml import cml
from puddingstone.picturing.html import page
from puddingstone.picturing.map import Map
from puddingstone.picturing.map_svg import map_svg
from puddingstone.picturing.mermaid import mermaid
from puddingstone.storming.board import Board

ENDINGS = (".svg", ".html", ".mmd", ".cml")


class PictureError(Exception):
    """A picture cannot be drawn or written; ``finding`` says why and the way out."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def draw(drawn: Map, path: Path, board: Board | None = None, *, with_events: bool = True) -> str:
    """The text of a picture: .svg, .html with everything, .mmd for Mermaid, .cml for Context Mapper.

    Raises:
        PictureError: the ending says no kind of picture.
    """
    match path.suffix.lower():
        case ".svg":
            return map_svg(drawn, with_events=with_events)
        case ".html":
            return page(drawn, board)
        case ".mmd":
            return mermaid(drawn)
        case ".cml":
            return cml(drawn)
        case ending:
            raise unknown(path, ending, ENDINGS)


def unknown(path: Path, ending: str, endings: tuple[str, ...]) -> PictureError:
    """What is said of a file whose ending says no kind of picture."""
    message = f"{ending} is no kind of picture" if ending else "the name of the file does not say what to draw"
    way_out = f"let it end in {' or '.join(endings)}"
    return PictureError(Finding("unknown-picture", message, str(path), way_out))


def save(path: Path, text: str) -> None:
    """Write a picture; one that did not change is left as it is.

    Raises:
        PictureError: it cannot be written.
    """
    try:
        if path.is_file() and path.read_bytes() == text.encode():
            return
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        message = f"the picture cannot be written: {error.strerror}"
        raise PictureError(
            Finding("cannot-write", message, str(path), "name a file in a folder that is writable")
        ) from error
