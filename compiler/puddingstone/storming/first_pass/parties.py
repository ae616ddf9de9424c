"""Who and what takes part in events, what is known of them, and in which system."""

from collections.abc import Iterator, Mapping, Sequence

from puddingstone.spelling import snake
from puddingstone.storming.board import Board, Field, Note
from puddingstone.storming.english.inflecting import participle
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.events import Events
from puddingstone.storming.first_pass.facts import facts_of, key_names
from puddingstone.storming.first_pass.model import Fact, Happening, Module, Party, Source, Thing
from puddingstone.storming.first_pass.nouns import tied
from puddingstone.storming.first_pass.spelling import Names, class_of, column_of
from puddingstone.storming.first_pass.things import Things
from puddingstone.storming.lint.saying import same

_MATTER = "What this context is about; a name that was made up, as the board does not name it."


def complete(
    board: Board, contexts: Contexts, events: Events, things: Things, caused: Mapping[str, Sequence[Happening]]
) -> None:
    """Give every event its parties, its moment, its facts and its source."""
    actors = _actors(board, caused)
    for module in contexts.model.modules:
        for happening in module.happenings:
            notes = events.notes[happening.address]
            extra = [noun for noun in actors.get(happening.address, ()) if noun in things.known]
            nouns = [*happening.nouns, *(noun for noun in extra if noun not in happening.nouns)]
            known = [things.of(module, noun) for noun in nouns if things.knows(module, noun)]
            _take_part(happening, known or [_matter(module)])
            _tell(happening, [field for note in notes for field in note.fields])
            _record(happening, notes, board, contexts)


def _actors(board: Board, caused: Mapping[str, Sequence[Happening]]) -> dict[str, list[tuple[str, ...]]]:
    """Who gives the commands that bring events about, by the addresses of these."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for command in board.of_kind("command"):
        for happening in caused.get(command.id, ()):
            found.setdefault(happening.address, []).extend(tied(command))
    return found


def _take_part(happening: Happening, things: Sequence[Thing]) -> None:
    for thing in things:
        if thing.root not in happening.roots:
            name = f"the_{thing.word}" if thing.word == happening.name else thing.word
            happening.parties.append(Party(name, thing))


def _matter(module: Module) -> Thing:
    """A thing that stands for what an event is about when its note names nothing."""
    known = next((thing for thing in module.things if thing.meaning == _MATTER), None)
    if known:
        return known
    domain = module.domain.name
    word = snake(class_of(f"{module.name}_matter_of_{domain}"))
    name = class_of(word)
    thing = Thing(name, word, module, Fact(f"{word}_number", "Key[Text]"), meaning=_MATTER, table=word)
    module.things.append(thing)
    module.ask("Who or what takes part in the events that name nobody and nothing?", name)
    return thing


def _tell(happening: Happening, fields: Sequence[Field]) -> None:
    keys = {party.thing.key.name for party in happening.parties}
    keys |= {name for party in happening.parties for name in key_names(party.thing.root.word, fields)}
    facts = facts_of(fields, keys)
    if not any(fact.type == "Moment" for fact in facts):
        taken = Names([*keys, *(fact.name for fact in facts)])
        facts.insert(0, Fact(taken.free(_moment(happening)), "Moment"))
    parties = {party.name for party in happening.parties}
    happening.facts = [Fact(_apart(fact.name, parties), fact.type, fact.meaning) for fact in facts]


def _moment(happening: Happening) -> str:
    return column_of(f"{participle(happening.base)} at", "happened_at") if happening.base else "happened_at"


def _apart(name: str, parties: set[str]) -> str:
    return f"{name}_said" if name in parties else name


def _record(happening: Happening, notes: Sequence[Note], board: Board, contexts: Contexts) -> None:
    """Find the system: the one that the note names, else the only one of its context, else somewhere."""
    texts = {same(text) for note in notes for text in note.on}
    named = [contexts.systems[note.id] for note in board.of_kind("system") if same(note.text) in texts]
    if named:
        happening.source = named[0]
        return
    happening.source = only_system(happening.module, board, contexts)
    happening.source_is_a_guess = True


def only_system(module: Module, board: Board, contexts: Contexts) -> Source:
    """The one system of a context, as a guess; where there is none, or several, somewhere."""
    here = list(dict.fromkeys(contexts.systems[note.id] for note in _systems_in(module, board)))
    return here[0] if len(here) == 1 else module.domain.somewhere


def _systems_in(module: Module, board: Board) -> Iterator[Note]:
    return (note for note in board.of_kind("system") if note.group == module.group and note.group)
