"""The map of what is on a board."""

from collections.abc import Iterator

from puddingstone.domain import Frozen
from puddingstone.picturing import map as pictured
from puddingstone.picturing.words import clean
from puddingstone.storming.board import Board, Group, Note
from puddingstone.storming.english import rule
from puddingstone.storming.lint.saying import same

_LOOSE = ""


class _Crossed(Frozen):
    upstream: str
    downstream: str
    what: str


def map_of_board(board: Board) -> pictured.Map:
    """The groups of a board as bounded contexts.

    A context is upstream of another if something of the other follows an event of its own, if the other names a thing
    that it alone has a note for, and, where the board has time, if the other begins after a pivotal event that ends it.
    """
    groups = [*board.groups, *_loose(board)]
    domains = {group.domain.strip(): None for group in groups}
    return pictured.Map(
        title=clean(board.title) or "A board",
        domains=tuple(
            pictured.Domain(id=f"domain {name}", name=clean(name), log=activity_of(name) or activity_of(board.title))
            for name in domains
        ),
        contexts=tuple(_context(board, group) for group in groups),
        crossings=_crossings(board),
        left_over=tuple((unread.text or unread.place, unread.why) for unread in board.unread if unread.is_note),
    )


def activity_of(text: str) -> str:
    """How an event that a note tells of would be called in a model.

    >>> activity_of("The guest checked in!"), activity_of("Guest never came")
    ('guest_checked_in', 'guest_never_came')
    """
    return "_".join("".join(sign for sign in word if sign.isalnum()) for word in same(text)).strip("_")


def _loose(board: Board) -> list[Group]:
    """A group for the notes that have none."""
    if all(note.group in board.group_at for note in board.notes):
        return []
    return [Group(id=_LOOSE, name="Without a context" if board.groups else board.title)]


def _group_of(board: Board, note: Note) -> str:
    return note.group if note.group in board.group_at else _LOOSE


def _context(board: Board, group: Group) -> pictured.Context:
    notes = [note for note in board.notes if _group_of(board, note) == group.id]
    things = [note.text for note in notes if note.kind in ("thing", "actor", "system")]
    return pictured.Context(
        id=f"context {group.id}",
        name=clean(group.name) or "?",
        domain=f"domain {group.domain.strip()}",
        subdomain=group.subdomain,
        meaning=group.meaning,
        things=tuple(dict.fromkeys(things)),
        questions=tuple(note.text for note in notes if note.kind == "hotspot"),
        events=tuple(_event(board, note) for note in in_time(notes) if note.kind == "event"),
    )


def in_time(notes: list[Note]) -> list[Note]:
    """Notes in their order in time, those without a time after them, as they were read."""
    return sorted(notes, key=lambda note: (note.at is None, note.at or 0.0))


def _event(board: Board, note: Note) -> pictured.Event:
    events = {same(each.text): each.id for each in reversed(board.of_kind("event"))}
    said = dict.fromkeys([(text, True) for text in note.expected] + [(text, False) for text in note.unusual])
    return pictured.Event(
        id=note.id,
        name=clean(note.text) or "?",
        meaning=note.remark,
        is_pivotal=note.is_pivotal,
        activity=activity_of(note.text),
        outcomes=tuple(
            pictured.Outcome(
                name=clean(text) or "?", said="expected" if is_expected else "unusual", event=events.get(same(text), "")
            )
            for text, is_expected in said
        ),
    )


def _crossings(board: Board) -> tuple[pictured.Crossing, ...]:
    found: dict[tuple[str, str], dict[str, None]] = {}
    for each in (*_by_outcome(board), *_by_policy(board), *_by_thing(board), *_by_time(board)):
        if each.upstream != each.downstream and _LOOSE not in (each.upstream, each.downstream):
            found.setdefault((each.upstream, each.downstream), {})[clean(each.what) or "?"] = None
    return tuple(
        pictured.Crossing(upstream=f"context {one}", downstream=f"context {other}", what=tuple(what))
        for (one, other), what in sorted(found.items())
    )


def _by_outcome(board: Board) -> Iterator[_Crossed]:
    """What an outcome or an arrow leads to in another group."""
    events = {same(note.text): note for note in reversed(board.of_kind("event"))}
    for note in board.of_kind("event"):
        for text in (*note.expected, *note.unusual):
            other = events.get(same(text))
            if other is not None:
                yield _crossed(board, note, other)
    for note in board.notes:
        for start in note.follows:
            before = board.note_at.get(start)
            if before is not None and before.kind == "event" and note.kind in ("event", "command", "policy"):
                yield _crossed(board, before, note)


def _by_policy(board: Board) -> Iterator[_Crossed]:
    """What a policy waits for in another group than its own."""
    events = {same(note.text): note for note in reversed(board.of_kind("event"))}
    for policy in board.of_kind("policy"):
        said = rule(policy.text)
        before = events.get(same(said.when)) if said else None
        if before is not None:
            yield _crossed(board, before, policy)


def _by_thing(board: Board) -> Iterator[_Crossed]:
    """What a note names, and only one other group has a note for."""
    homes: dict[tuple[str, ...], set[str]] = {}
    for thing in board.of_kind("thing"):
        homes.setdefault(same(thing.text), set()).add(_group_of(board, thing))
    for note in board.notes:
        for word in note.about:
            home = homes.get(same(word), set())
            if len(home) == 1:
                yield _Crossed(upstream=min(home), downstream=_group_of(board, note), what=word)


def _by_time(board: Board) -> Iterator[_Crossed]:
    """What begins after a pivotal event that is the last one of its group."""
    begun: dict[str, Note] = {}
    ended: dict[str, Note] = {}
    for note in in_time([note for note in board.of_kind("event") if note.at is not None]):
        begun.setdefault(_group_of(board, note), note)
        ended[_group_of(board, note)] = note
    for last in ended.values():
        later = [note for note in begun.values() if (note.at or 0) > (last.at or 0)]
        if last.is_pivotal and later:
            yield _crossed(board, last, later[0])


def _crossed(board: Board, before: Note, after: Note) -> _Crossed:
    return _Crossed(upstream=_group_of(board, before), downstream=_group_of(board, after), what=before.text)
