"""From a wall of sticky notes to a board: which kind each is, in which frame, and what belongs together."""

from collections.abc import Iterator, Mapping
from typing import Any

from puddingstone.storming import ties
from puddingstone.storming.board import Board
from puddingstone.storming.failures import unreadable
from puddingstone.storming.mapping import NOTHING, Meanings
from puddingstone.storming.readers.draft import MOST, Draft
from puddingstone.storming.readers.frames import Frames
from puddingstone.storming.readers.telling import Legend, Teller
from puddingstone.storming.readers.wall import Sticky, Wall

_MOST_FRAMES = 1_000
_MOST_TOUCHING = 2_000
_MOST_BUNDLED = 12


def understand(wall: Wall, meanings: Meanings = NOTHING) -> Board:
    """The board that a wall of sticky notes is.

    Raises:
        BoardError: there are more notes or frames than any workshop leaves.
    """
    draft = Draft(wall.form, wall.title)
    if len(wall.stickies) > MOST or len(wall.frames) > _MOST_FRAMES:
        raise unreadable(
            f"the board has more than {MOST:,} notes, or {_MOST_FRAMES:,} frames",
            "the whole of it",
            "export one board at a time, or one frame of it",
        )
    frames = Frames(wall.frames, draft)
    legend = Legend.of(wall, meanings)
    teller = Teller(legend, meanings, wall)
    ids: dict[str, str] = {}
    for sticky in wall.stickies:
        note_id = _read(sticky, draft, frames, teller)
        if note_id:
            ids[sticky.id] = note_id
    _tie(wall, draft, ids)
    for text, place, why in wall.strangers:
        draft.unread(text, place, why)
    for text, place, why in wall.beside:
        draft.unread(text, place, why, is_note=False)
    return draft.board()


def _read(sticky: Sticky, draft: Draft, frames: Frames, teller: Teller) -> str:
    if not sticky.text.strip():
        draft.unread("", sticky.place, "the note is empty")
        return ""
    told = teller.tell(sticky)
    if told.kind is None:
        draft.unread(sticky.text, sticky.place, told.why, is_note=told.is_note)
        return ""
    said: dict[str, Any] = dict(sticky.more)
    follows = said.pop("follows", ())
    is_pivotal = told.is_pivotal or bool(said.pop("is_pivotal", False))
    note = draft.note(
        told.kind,
        told.text,
        place=sticky.place,
        own_id=sticky.id if sticky.has_id else "",
        group=frames.group_of(sticky),
        at=sticky.at if sticky.at is not None else (sticky.box.x if sticky.box else None),
        is_pivotal=is_pivotal and told.kind == "event",
        **said,
    )
    if note and follows:
        draft.asked[note.id] = follows
    return note.id if note else ""


def _tie(wall: Wall, draft: Draft, ids: Mapping[str, str]) -> None:
    for line in wall.arrows:
        if line.start in ids and line.end in ids:
            ties.arrow(draft, ids[line.start], ids[line.end], line.label)
        else:
            draft.unread(line.label, line.place, "the arrow does not lead from a note to a note", is_note=False)
    for bundle in wall.bundles:
        inside = tuple(ids[each] for each in bundle if each in ids)
        if 1 < len(inside) <= _MOST_BUNDLED:
            ties.bundle(draft, inside)
    for pair in _touching([sticky for sticky in wall.stickies if sticky.id in ids]):
        ties.bundle(draft, tuple(ids[sticky.id] for sticky in pair))
    ties.follow(draft)


def _touching(stickies: list[Sticky]) -> Iterator[tuple[Sticky, Sticky]]:
    """Pairs of notes that lie on each other, where the wall says how large notes are."""
    if len(stickies) > _MOST_TOUCHING:
        return
    placed = sorted(
        ((sticky.box.x - sticky.box.width / 2, index, sticky) for index, sticky in enumerate(stickies) if sticky.box)
    )
    open_now: list[Sticky] = []
    for left, _, sticky in placed:
        open_now = [each for each in open_now if each.box and each.box.x + each.box.width / 2 >= left]
        for each in open_now:
            if each.box and sticky.box and each.box.area and sticky.box.area and each.box.touches(sticky.box):
                yield each, sticky
        open_now.append(sticky)
