"""From query models to candidates for data products."""

from collections.abc import Sequence

from puddingstone.storming.board import Board, Note
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.events import Events
from puddingstone.storming.first_pass.model import Happening, Module, Package, Product, Thing
from puddingstone.storming.first_pass.nouns import within
from puddingstone.storming.first_pass.spelling import CATALOGUES, Names, word_of
from puddingstone.storming.first_pass.things import Things
from puddingstone.vault.names import LAYERS
from puddingstone.vault.reserved import SQL

_ASKED = "What does it have to show, to whom, and how fresh?"


def offer(board: Board, contexts: Contexts, events: Events, things: Things) -> None:
    """Make of each query model a product that offers what there is for it, or else ask."""
    taken = Names([*SQL, *CATALOGUES, *LAYERS, *_schemas(contexts)])
    shown: set[Thing] = set()
    for note in board.of_kind("query"):
        module = contexts.of(note)
        grain = _grain(note, module, events, things)
        offered = [product for each in module.domain.modules for product in each.products]
        known = next((product for product in offered if product.purpose == note.text), None)
        if known:
            contexts.model.became(note, "product", f"{module.domain.name}.products.{known.var}")
        elif grain is None:
            text = f'Who asks for this, and what is in it? "{note.text}" names nothing that the board knows.'
            contexts.model.became(note, "question", module.ask(text))
        else:
            product = _product(note, grain, module.domain, taken, shown)
            module.products.append(product)
            contexts.model.became(note, "product", f"{module.domain.name}.products.{product.var}")


def question_of(product: Product) -> str:
    """What is still to be found out about a candidate."""
    return f"{product.name}: {_ASKED[0].lower()}{_ASKED[1:]}"


def _schemas(contexts: Contexts) -> Sequence[str]:
    """Names that schemas and groups of products may not have."""
    found: list[str] = []
    for package in contexts.model.packages:
        found += [package.name, package.somewhere.name, package.team.var, package.var, package.somewhere.var]
        found += [name for source in package.sources for name in (source.name, source.var)]
        found += [f"staging_{package.name}", f"ocel_{package.name}", *(module.name for module in package.modules)]
        found += [happening.name for module in package.modules for happening in module.happenings]
    return found


def _grain(note: Note, module: Module, events: Events, things: Things) -> Thing | Happening | None:
    """What a query model is about: an event that it is tied to, else the first thing that it names with a life."""
    for each in (*note.follows, *(other.id for other in _after(note, events))):
        if each in events.of_note and events.of_note[each].module.domain is module.domain:
            return events.of_note[each]
    named = within(note.text, things.index) + within(" ".join(note.about), things.index)
    for noun in named:
        for home in (module, *module.domain.modules):
            if things.knows(home, noun):
                thing = things.of(home, noun).root
                if thing.module.domain is module.domain and _life(thing, module.domain):
                    return thing
    return None


def _after(note: Note, events: Events) -> list[Note]:
    """The notes of events that an arrow leads to from a note."""
    return [other for notes in events.notes.values() for other in notes if note.id in other.follows]


def _life(thing: Thing, domain: Package) -> list[Happening]:
    mine = [happening for module in domain.modules for happening in module.happenings]
    return [happening for happening in mine if thing in happening.roots]


def _product(note: Note, grain: Thing | Happening, domain: Package, taken: Names, shown: set[Thing]) -> Product:
    var = taken.free(word_of(note.text, "product"), f"{word_of(note.text, 'product')}_report")
    name = var.replace("_", " ").capitalize()
    if isinstance(grain, Happening):
        about = [each for each in grain.roots if each.module.domain is domain]
        product = Product(var, name, note.text, var, grain)
    else:
        about = [grain]
        product = Product(var, name, note.text, var, grain, _life(grain, domain))
    product.dimensions = [each for each in about if each not in shown]
    shown.update(product.dimensions)
    return product
