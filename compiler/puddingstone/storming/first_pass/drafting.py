"""From a board to a first-pass model, step by step."""

from puddingstone.storming.board import Board
from puddingstone.storming.first_pass.asking import ask_of_guesses, ask_of_notes, unasked
from puddingstone.storming.first_pass.contexts import contexts_of
from puddingstone.storming.first_pass.events import events_of, triggers
from puddingstone.storming.first_pass.following import follow
from puddingstone.storming.first_pass.model import FirstPass
from puddingstone.storming.first_pass.offering import offer
from puddingstone.storming.first_pass.parties import complete
from puddingstone.storming.first_pass.recording import record
from puddingstone.storming.first_pass.things import Things


def draft(board: Board) -> FirstPass:
    """The model that a board may be the beginning of, and what became of each of its notes."""
    contexts = contexts_of(board)
    events = events_of(board, contexts)
    caused = triggers(board, contexts, events)
    things = Things(board, contexts, events)
    complete(board, contexts, events, things, caused)
    record(board, contexts)
    follow(board, contexts, events, things, caused)
    ask_of_notes(board, contexts, events, things, caused)
    offer(board, contexts, events, things)
    ask_of_guesses(contexts)
    for note in unasked(board, contexts):
        module = contexts.of(note)
        contexts.model.became(note, "question", module.ask(f'What does this {note.kind} say? "{note.text}"'))
    for package in contexts.model.packages:
        package.modules = [module for module in package.modules if not module.is_empty]
    return contexts.model
