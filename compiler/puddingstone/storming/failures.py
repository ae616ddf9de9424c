"""Boards that cannot be read at all."""

from dataclasses import replace

from puddingstone.diagnostics import Finding


class BoardError(Exception):
    """A board, or its mapping, cannot be read; ``finding`` says why and the way out."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding

    def inside(self, path: str) -> "BoardError":
        """The same with the file in its place."""
        place = self.finding.address
        address = place if place.startswith(path) else f"{path}, {place}"
        return BoardError(replace(self.finding, address=address))


def unreadable(message: str, place: str, way_out: str) -> BoardError:
    """A board that cannot be read at ``place``."""
    return BoardError(Finding("unreadable-board", message, place, way_out))


def unmappable(message: str, place: str, way_out: str) -> BoardError:
    """A mapping that cannot be understood at ``place``."""
    return BoardError(Finding("unreadable-mapping", message, place, way_out))
