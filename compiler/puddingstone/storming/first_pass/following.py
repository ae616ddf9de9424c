"""What follows what: from outcomes, arrows and policies to `leads_to`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from puddingstone.storming.board import Board, Note
from puddingstone.storming.english import rule
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.events import Events
from puddingstone.storming.first_pass.model import Following, Happening, Module
from puddingstone.storming.first_pass.nouns import past_of
from puddingstone.storming.first_pass.things import Things
from puddingstone.storming.lint.saying import same


class _Tie(NamedTuple):
    event: Happening
    outcome: Happening
    is_unusual: bool
    note: Note


def follow(
    board: Board, contexts: Contexts, events: Events, things: Things, caused: Mapping[str, Sequence[Happening]]
) -> None:
    """Write down what follows what, where the module that says so needs nothing of a later one."""
    seen: dict[tuple[str, str], bool] = {}
    for tie in (*_outcomes(board, events), *_policies(board, contexts, events, caused)):
        home = max((tie.event.module, tie.outcome.module), key=lambda module: things.rank[module.address])
        is_unusual = seen.setdefault((tie.event.address, tie.outcome.address), tie.is_unusual)
        text = _doubt(tie, is_otherwise=is_unusual != tie.is_unusual)
        if text:
            place = home.ask(text, tie.outcome.name if home is tie.outcome.module else tie.event.name)
        else:
            place = _say(home, tie)
        if tie.note.kind == "policy":
            contexts.model.became(tie.note, "question" if text else "outcome", place)


def _doubt(tie: _Tie, *, is_otherwise: bool) -> str:
    """Why it cannot be said that one follows the other."""
    if not set(tie.event.roots) & set(tie.outcome.roots):
        return f'"{tie.outcome.text}" follows "{tie.event.text}", says the board: what takes part in both?'
    if is_otherwise:
        return f'Is "{tie.outcome.text}" expected after "{tie.event.text}", or unusual? The board says both.'
    return ""


def _say(home: Module, tie: _Tie) -> str:
    following = next((each for each in home.outcomes if each.event is tie.event), None)
    if following is None:
        following = Following(tie.event)
        home.outcomes.append(following)
    said = following.unusual if tie.is_unusual else following.expected
    if tie.outcome not in said:
        said.append(tie.outcome)
    return f"{home.address}.outcomes.{tie.event.name}.{tie.outcome.name}"


def _outcomes(board: Board, events: Events) -> Iterator[_Tie]:
    for note in board.of_kind("event"):
        event = events.of_note[note.id]
        told = [(text, False) for text in note.expected] + [(text, True) for text in note.unusual]
        for text, is_unusual in told:
            outcome = events.saying(text, event.module)
            if outcome:
                yield _Tie(event, outcome, is_unusual, note)
            else:
                event.module.ask(f'What is "{text}", which follows "{note.text}"? It is no event.', event.name)


def _policies(
    board: Board, contexts: Contexts, events: Events, caused: Mapping[str, Sequence[Happening]]
) -> Iterator[_Tie]:
    for note in board.of_kind("policy"):
        module = contexts.of(note)
        before = list(_waited_for(note, events, module))
        after = list(_brought_about(note, board, events, caused, module))
        ties = [_Tie(one, other, False, note) for one in before for other in after if one is not other]
        yield from ties
        if not ties:
            about = next(iter((*before, *after)), None)
            name = about.name if about is not None and about.module is module else ""
            contexts.model.became(note, "question", module.ask(f"What does this rule say? {note.text}", name))


def _waited_for(note: Note, events: Events, module: Module) -> Iterator[Happening]:
    said = rule(note.text)
    named = events.saying(said.when, module) if said else None
    if named:
        yield named
    for each in note.follows:
        if each in events.of_note and events.of_note[each] is not named:
            yield events.of_note[each]


def _brought_about(
    note: Note, board: Board, events: Events, caused: Mapping[str, Sequence[Happening]], module: Module
) -> Iterator[Happening]:
    """What a policy brings about: events and commands that an arrow leads to, or that it names."""
    said = rule(note.text)
    found = [*caused.get(note.id, ())]
    commands = [each for each in board.of_kind("command") if note.id in each.follows]
    if said:
        named = events.saying(said.then, module) or events.saying(_as_past(said.then, note), module)
        found += [named] if named else []
        commands += [each for each in board.of_kind("command") if same(each.text) == same(said.then)]
    found += [event for command in commands for event in caused.get(command.id, ())]
    found += [event for text in (*note.expected,) if (event := events.saying(text, module))]
    yield from dict.fromkeys(found)


def _as_past(text: str, note: Note) -> str:
    return past_of(note.model_copy(update={"text": text}))
