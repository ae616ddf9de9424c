"""Where the facts of things are recorded, and what is written of things that nothing happens to."""

from puddingstone.storming.board import Board
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.model import Fact, Module, Thing
from puddingstone.storming.first_pass.parties import only_system
from puddingstone.storming.first_pass.spelling import Names, class_of


def record(board: Board, contexts: Contexts) -> None:
    """Give things that have facts, or that take part in nothing, details with a source and a table."""
    busy = {root for happening in contexts.model.happenings for root in happening.roots}
    tables = Names(happening.name for happening in contexts.model.happenings)
    for module in contexts.model.modules:
        for thing in module.things:
            if thing.base is None and thing not in busy and not thing.facts:
                _invent(thing, module)
            if thing.facts:
                thing.details = f"In{class_of(module.name)}" if thing.base else "Description"
                thing.source = only_system(module, board, contexts)
                thing.table = tables.free(thing.table, f"{thing.table}_list")


def _invent(thing: Thing, module: Module) -> None:
    thing.facts = [Fact("called", "Text | None", "A fact that was made up: the board knows none.")]
    module.ask(f"What is known of a {thing.word.replace('_', ' ')}? Nothing on the board happens to it.", thing.name)
