"""From the events of a board to happenings: the same event, put down twice, is one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from puddingstone.storming.board import Board, Note
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.model import Happening, Module
from puddingstone.storming.first_pass.nouns import past_of, said
from puddingstone.storming.first_pass.spelling import Names, word_of
from puddingstone.storming.lint.saying import same

Meaning = tuple[str, ...]
"""What two notes that say the same have in common."""


@dataclass
class Events:
    """The events of a board, by the ids of their notes and by what they say in a domain."""

    of_note: dict[str, Happening] = field(default_factory=dict)
    notes: dict[str, list[Note]] = field(default_factory=dict)
    """The notes of each event, by its address."""
    only_told: list[Note] = field(default_factory=list)
    """Events that are no notes: only outcomes of others speak of them."""
    _said: dict[tuple[str, Meaning], Happening] = field(default_factory=dict)

    def saying(self, text: str, module: Module) -> Happening | None:
        """The event that a text names, in a domain: in other words of the same meaning, too."""
        home = module.domain.name
        for meaning in (same(text), *_meanings(text)):
            if (home, meaning) in self._said:
                return self._said[home, meaning]
        return None

    def add(self, note: Note, happening: Happening) -> None:
        """Remember which event a note is."""
        self.of_note[note.id] = happening
        self.notes.setdefault(happening.address, []).append(note)
        for meaning in (same(note.text), *_meanings(note.text)):
            self._said.setdefault((happening.module.domain.name, meaning), happening)


def events_of(board: Board, contexts: Contexts) -> Events:
    """The events of a board, and those that only its outcomes name."""
    events = Events()
    names = Names(_taken(contexts))
    for note in board.of_kind("event"):
        _add(note, contexts, events, names)
    for origin, note in _unknown_outcomes(board, contexts, events):
        module = contexts.of(note)
        happening = _add(note, contexts, events, names, origin)
        events.only_told.append(note)
        module.ask(f'Does this happen? Only another note speaks of it: "{note.text}"', happening.name)
    return events


def _add(note: Note, contexts: Contexts, events: Events, names: Names, origin: Note | None = None) -> Happening:
    module = contexts.of(note)
    known = events.saying(note.text, module)
    if known is None:
        known = _new(note, module, names)
        module.happenings.append(known)
    elif known.module is not module:
        place = known.module.title or known.module.name
        module.ask(f'Is "{note.text}" the same here as in {place}? It is modelled there, once.')
    elif same(note.text) != same(known.text):
        module.ask(f'Are "{known.text}" and "{note.text}" the same? They are modelled as one.', known.name)
    events.add(note, known)
    if note.remark:
        known.meaning.append(note.remark)
    if note.is_pivotal:
        known.meaning.append("A pivotal event.")
    contexts.model.became(origin or note, "event", known.address)
    return known


def _new(note: Note, module: Module, names: Names) -> Happening:
    text = past_of(note)
    word = word_of(text, "event")
    happening = Happening(names.free(word, f"{module.domain.name}_{word}"), module, text, said(text).base)
    if text != note.text:
        module.ask(f'Is this what happens? The board says "{note.text}".', happening.name)
    elif not said(text).is_past:
        module.ask(f'Has this happened when it is told? "{note.text}" does not say it in the past.', happening.name)
    return happening


def _unknown_outcomes(board: Board, contexts: Contexts, events: Events) -> Iterator[tuple[Note, Note]]:
    """A note for each outcome that is no event of the board, but is said as one, behind the one that speaks of it."""
    for note in board.notes:
        for text in (*note.expected, *note.unusual):
            if events.saying(text, contexts.of(note)) is None and said(text).is_past:
                yield note, Note(id=f"{note.id} > {text}", kind="event", text=text, group=note.group, place=note.place)


def _meanings(text: str) -> Iterator[Meaning]:
    """The same in the past: a note that lacks its ending is the event that it was meant to be."""
    suggestion = said(text).suggestion
    if suggestion:
        yield same(suggestion)


def _taken(contexts: Contexts) -> Iterator[str]:
    """Names that events would hide."""
    for package in contexts.model.packages:
        yield from (package.team.var, package.var, package.somewhere.var, package.name)
        yield from (module.name for module in package.modules)
        yield from (source.var for source in package.sources)


def triggers(board: Board, contexts: Contexts, events: Events) -> Mapping[str, list[Happening]]:
    """The events that each command and policy brings about, by the ids of their notes."""
    after: dict[str, list[Happening]] = {}
    for note in board.notes:
        for before in note.follows:
            if note.id in events.of_note and before in board.note_at:
                after.setdefault(before, []).append(events.of_note[note.id])
    for command in board.of_kind("command"):
        if command.id not in after:
            known = events.saying(command.text, contexts.of(command)) or _alike(command, contexts, events)
            after[command.id] = [known] if known else []
    return after


def _alike(command: Note, contexts: Contexts, events: Events) -> Happening | None:
    """The one event of a domain that has the verb of a command, and its thing."""
    words, home = said(command.text), contexts.of(command).domain
    if not words.base:
        return None
    with_verb = dict.fromkeys(each for each in events.of_note.values() if each.base == words.base)
    here = [each for each in with_verb if each.module.domain is home]
    named = set(same(words.object))
    fits = [each for each in here if named & set(same(each.text))]
    return fits[0] if len(fits) == 1 else None
