"""What an arrow, a touch or a column that names another note says of two notes."""

import re

from puddingstone.storming.board import Note
from puddingstone.storming.kinds import plain
from puddingstone.storming.readers.draft import Draft

_UNUSUAL = re.compile(
    r"unusual|rare|excep|error|fail|else|otherwise|unhappy|\bno\b|\bnot\b|seldom|sometimes", re.IGNORECASE
)
_TELLS = {"actor": "by", "thing": "about", "system": "on"}
_HAPPENS = ("event", "command", "policy")


def arrow(draft: Draft, start: str, end: str, label: str = "") -> None:
    """Take an arrow between two notes for what it says: who, about what, on which system, or what comes after what."""
    one, other = draft.notes[start], draft.notes[end]
    if start == end or _belongs(draft, one, other) or _belongs(draft, other, one):
        return
    draft.change(end, follows=(start,))
    if one.kind == other.kind == "event":
        draft.change(start, **{"unusual" if _UNUSUAL.search(label) else "expected": (other.text,)})


def bundle(draft: Draft, ids: tuple[str, ...]) -> None:
    """Take notes that lie on each other, or are tied together, for what they say of each other."""
    notes = [draft.notes[each] for each in dict.fromkeys(ids)]
    happening = [note for note in notes if note.kind in _HAPPENS]
    for note in notes:
        for other in happening:
            if note.id != other.id:
                _belongs(draft, note, other)
            if (note.kind, other.kind) in (("command", "event"), ("event", "policy")):
                draft.change(other.id, follows=(note.id,))


def follow(draft: Draft) -> None:
    """Find the notes that notes say they follow, by id or by what is written on them."""
    texts: dict[str, str] = {}
    for note in draft.notes.values():
        texts.setdefault(plain(note.text), note.id)
    for note_id, words in draft.asked.items():
        for word in words:
            start = word if word in draft.notes else texts.get(plain(word), "")
            if start:
                arrow(draft, start, note_id)
            else:
                draft.unread(word, draft.notes[note_id].place, "a note is said to follow this, and it is not there")


def _belongs(draft: Draft, note: Note, other: Note) -> bool:
    """Whether a note only says something about another one; it is told to that one."""
    if note.kind == "hotspot":
        draft.change(note.id, follows=(other.id,))
        return True
    if note.kind in _TELLS and other.kind not in _TELLS:
        draft.change(other.id, **{_TELLS[note.kind]: (note.text,)})
        return True
    return False
