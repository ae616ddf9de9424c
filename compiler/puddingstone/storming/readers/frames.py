"""Which group a note is in: by what the board says, or by where it lies."""

from collections.abc import Mapping

from puddingstone.storming.readers.draft import Draft
from puddingstone.storming.readers.wall import Frame, Sticky


class Frames:
    """The frames of a wall, as groups of a board; a frame that has no name is nobody's context."""

    def __init__(self, frames: Mapping[str, Frame], draft: Draft) -> None:
        self._frames = frames
        self._draft = draft
        self._groups: dict[str, str] = {}
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
        if frame.parent in self._frames and frame.parent != frame.id:
            return frame.parent
        if frame.box is None or not frame.box.area:
            return ""
        holders = [
            other
            for other in self._frames.values()
            if other.box and other.id != frame.id and other.box.area > frame.box.area and other.box.holds(frame.box)
        ]
        return min(holders, key=lambda other: other.box.area if other.box else 0.0).id if holders else ""

    def _below(self, sticky: Sticky) -> Frame | None:
        if sticky.box is None:
            return None
        holders = [each for each in self._frames.values() if each.box and each.box.area and each.box.holds(sticky.box)]
        return min(holders, key=lambda each: each.box.area if each.box else 0.0) if holders else None
