"""What was understood of a board and what was not, for people."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import get_args

from puddingstone.storming.board import Board, Note, NoteKind, Unread
from puddingstone.storming.english import plural
from puddingstone.storming.lint.saying import quoted

_FORMS = {"markdown": "Markdown", "yaml": "YAML", "csv": "CSV", "miro": "Miro's JSON", "qlerify": "Qlerify's JSON"}
_SHOWN = {"query": "query model", "system": "external system", "policy": "policy", "opportunity": "opportunity"}
_MOST = 20


def summary(board: Board) -> str:
    """A board in a few lines: its contexts with their notes, whether it has an order, and what is left over."""
    return "\n".join(_lines(board))


def _lines(board: Board) -> Iterator[str]:
    notes, groups = _count(len(board.notes), "note"), _count(len(board.groups), "context")
    yield f"{_shown(board.title)} ({_FORMS.get(board.form, board.form)}): {notes} in {groups}"
    for group in board.groups:
        about = ", ".join(part for part in (group.subdomain, f"in {group.domain}" if group.domain else "") if part)
        name = quoted(group.name)[1:-1] + (f" ({quoted(about)[1:-1]})" if about else "")
        yield f"  {name}: {_kinds([note for note in board.notes if note.group == group.id])}"
    loose = [note for note in board.notes if note.group not in board.group_at]
    if loose:
        yield f"  without a context: {_kinds(loose)}"
    events = board.of_kind("event")
    if events:
        timed = sum(event.at is not None for event in events)
        some = "in part in" if timed < len(events) else "in"
        yield f"  {some} the order of time that the board gives" if timed else "  in no order, as the board gives none"
    yield from _left(board)


def _left(board: Board) -> Iterator[str]:
    strange = [unread for unread in board.unread if unread.is_note]
    beside = [unread for unread in board.unread if not unread.is_note]
    if strange:
        yield f"{_count(len(strange), 'note')} not understood:"
        yield from (_row(unread) for unread in strange)
    else:
        yield "Every note was understood."
    if beside:
        yield f"Beside the notes, and not read ({len(beside)}):"
        yield from (_row(unread) for unread in beside) if len(beside) <= _MOST else _reasons(beside)


def _row(unread: Unread) -> str:
    text = f"{quoted(unread.text)}: " if unread.text else ""
    return f"  {quoted(unread.place)[1:-1]}: {text}{_shown(unread.why)}"


def _shown(text: str) -> str:
    """A text without what would move the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _reasons(beside: Iterable[Unread]) -> Iterator[str]:
    groups: dict[str, list[Unread]] = {}
    for unread in beside:
        groups.setdefault(unread.why, []).append(unread)
    for why, each in groups.items():
        places = ", ".join(unread.place for unread in each[:3])
        yield f"  {len(each)} times {_shown(why)}: {places}{', …' if len(each) > len('abc') else ''}"


def _kinds(notes: list[Note]) -> str:
    counts = Counter(note.kind for note in notes)
    pivotal = sum(note.is_pivotal for note in notes)
    parts = [
        _count(counts[kind], _SHOWN.get(kind, kind)) + (f" ({pivotal} pivotal)" if kind == "event" and pivotal else "")
        for kind in get_args(NoteKind)
        if counts[kind]
    ]
    return ", ".join(parts) or "no notes"


def _count(count: int, word: str) -> str:
    *before, last = word.split()
    return " ".join([str(count), *before, last if count == 1 else plural(last)])
