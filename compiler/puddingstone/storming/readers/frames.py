"""Which group a note is in: by what the board says, or by where it lies."""

from collections.abc import Iterator, Mapping

from puddingstone.storming.readers.draft import Draft
from puddingstone.storming.readers.wall import Box, Frame, Sticky


class Frames:
    """The frames of a wall, as groups of a board; a frame that has no name is nobody's context."""

    def __init__(self, frames: Mapping[str, Frame], draft: Draft) -> None:
        self._frames = frames
        self._draft = draft
        self._groups: dict[str, str] = {}
        self._parents: dict[str, str] = {}
        placed = [(frame.box.area, at, frame) for at, frame in enumerate(frames.values()) if frame.box]
        self._edges = [(*_edges(frame), frame) for area, _, frame in sorted(placed, key=lambda one: one[:2]) if area]
        around = {self._parent(frame) for frame in frames.values()}
        for frame in frames.values():
            if not frame.name:
                draft.unread("", frame.place, "the frame has no name", is_note=False)
            elif frame.id not in around:
                self._group(frame)

    def group_of(self, sticky: Sticky) -> str:
        """The id of the group of a note, or nothing."""
        frame = self._frames.get(sticky.frame) or self._below(sticky)
        while frame is not None and not frame.name:
            frame = self._frames.get(self._parent(frame))
        return self._group(frame) if frame else ""

    def _group(self, frame: Frame) -> str:
        if frame.id not in self._groups:
            own_id = frame.id if frame.has_id else ""
            self._groups[frame.id] = self._draft.group(
                frame.name, domain=frame.domain or self._around(frame), place=frame.place, own_id=own_id, **frame.more
            )
        return self._groups[frame.id]

    def _around(self, frame: Frame) -> str:
        """The name of the outermost frame around a frame."""
        name, seen = "", {frame.id}
        parent = self._frames.get(self._parent(frame))
        while parent is not None and parent.id not in seen:
            name = parent.name or name
            seen.add(parent.id)
            parent = self._frames.get(self._parent(parent))
        return name

    def _parent(self, frame: Frame) -> str:
        if frame.id not in self._parents:
            self._parents[frame.id] = self._found_parent(frame)
        return self._parents[frame.id]

    def _found_parent(self, frame: Frame) -> str:
        if frame.parent in self._frames and frame.parent != frame.id:
            return frame.parent
        if frame.box is None or not frame.box.area:
            return ""
        area = frame.box.area
        holders = self._around_place(frame.box.x, frame.box.y)
        return next((other.id for other in holders if other.box and other.box.area > area), "")

    def _below(self, sticky: Sticky) -> Frame | None:
        return next(self._around_place(sticky.box.x, sticky.box.y), None) if sticky.box else None

    def _around_place(self, x: float, y: float) -> Iterator[Frame]:
        """The frames around a place, the smallest first."""
        for left, right, top, bottom, frame in self._edges:
            if left <= x <= right and top <= y <= bottom:
                yield frame


def _edges(frame: Frame) -> tuple[float, float, float, float]:
    box = frame.box or Box(0, 0)
    beside, above = box.width / 2, box.height / 2
    return box.x - beside, box.x + beside, box.y - above, box.y + above
