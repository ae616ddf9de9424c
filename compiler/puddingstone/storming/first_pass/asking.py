"""What a board leaves open becomes questions, and what it wishes for is kept as it is."""

from collections.abc import Iterator, Mapping, Sequence

from puddingstone.storming.board import Board, Note
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.events import Events
from puddingstone.storming.first_pass.model import Happening, Module, Thing
from puddingstone.storming.first_pass.nouns import within
from puddingstone.storming.first_pass.things import Things

_MOST = 3


def ask_of_notes(
    board: Board, contexts: Contexts, events: Events, things: Things, caused: Mapping[str, Sequence[Happening]]
) -> None:
    """Ask what hotspots ask, and what becomes of commands that bring nothing about; ideas stay ideas."""
    for note in board.notes:
        module = contexts.of(note)
        if note.kind == "hotspot":
            at, about = _touched(note, module, events, things)
            contexts.model.became(note, "question", at.ask(note.text, about))
        elif note.kind == "command":
            _ask_of_command(note, contexts, caused.get(note.id, ()))
        elif note.kind == "opportunity":
            module.ideas.append(note.text)
            contexts.model.became(note, "idea", module.address)


def ask_of_guesses(contexts: Contexts) -> None:
    """Ask whether keys and systems that had to be guessed are right."""
    for module in contexts.model.modules:
        for thing in module.things:
            if thing.key_is_a_guess and thing.base is None:
                text = f"By what is one {thing.word.replace('_', ' ')} told from another? {thing.key.name} is a guess."
                module.ask(text, thing.name)
        _ask_of_sources(module)


def _ask_of_sources(module: Module) -> None:
    recorded = [each for each in module.declared if each.source and each not in _told(module)]
    for source in dict.fromkeys(each.source for each in recorded):
        names = [each.name for each in recorded if each.source is source]
        if source and source.is_a_guess:
            module.ask(f"Where is it written down: {_some(names)}?")
        elif source:
            module.ask(f"Is it in {source.name} that this is written down: {_some(names)}? The board does not say so.")


def _told(module: Module) -> list[Happening]:
    """Events of which the board says in which system they are."""
    return [each for each in module.happenings if not each.source_is_a_guess]


def _touched(note: Note, module: Module, events: Events, things: Things) -> tuple[Module, str]:
    """What a hotspot is about: what it lies on, else the one thing of its context that it names."""
    for each in note.follows:
        if each in events.of_note:
            happening = events.of_note[each]
            return happening.module, happening.name
    named = [things.of(module, noun) for noun in within(note.text, things.index) if things.knows(module, noun)]
    here: list[Thing] = [thing for thing in named if thing.module is module]
    return module, here[0].name if here else ""


def _ask_of_command(note: Note, contexts: Contexts, caused: Sequence[Happening]) -> None:
    for happening in caused:
        happening.meaning.append(f'It is brought about by "{note.text}".')
        contexts.model.became(note, "trigger", happening.address)
    if not caused:
        place = contexts.of(note).ask(f'What has happened when this is done: "{note.text}"?')
        contexts.model.became(note, "question", place)


def _some(names: Sequence[str]) -> str:
    shown = list(names[:_MOST])
    return ", ".join(shown) + (f" and {len(names) - _MOST} more" if len(names) > _MOST else "")


def unasked(board: Board, contexts: Contexts) -> Iterator[Note]:
    """Notes that became nothing."""
    known = {made.note.id for made in contexts.model.made}
    return (note for note in board.notes if note.id not in known)
