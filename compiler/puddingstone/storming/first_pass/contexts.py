"""From the groups of a board to domains and bounded contexts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from puddingstone.storming.board import Board, Group, Note
from puddingstone.storming.english.words import words_of
from puddingstone.storming.first_pass.model import FirstPass, Module, Package, Question, Source, Team
from puddingstone.storming.first_pass.spelling import CATALOGUES, Names, word_of
from puddingstone.storming.lint.not_an_activity import activity, is_activity
from puddingstone.storming.texts import tidy
from puddingstone.vault.names import LAYERS

_LOOSE = "sorting_out"
_LETTERS = 2


@dataclass
class Contexts:
    """The contexts of a board, by the id of the group that each was, and the names that are taken so far."""

    model: FirstPass
    schemas: Names
    by_group: dict[str, Module] = field(default_factory=dict)
    systems: dict[str, Source] = field(default_factory=dict)
    """Systems by the id of their notes."""

    def of(self, note: Note) -> Module:
        """The context of a note."""
        return self.by_group.get(note.group) or self.by_group[""]


def contexts_of(board: Board) -> Contexts:
    """The domains and contexts that a board has: at least one of each."""
    found = Contexts(FirstPass(), Names((*LAYERS, *CATALOGUES)))
    domains = list(dict.fromkeys(group.domain or board.title for group in board.groups)) or [board.title]
    names, codes = Names(), Names()
    packages = {title: _package(title, names, codes, found.schemas) for title in domains}
    found.model.packages.extend(packages.values())
    for title, package in packages.items():
        own = Names([package.team.var, package.somewhere.var, package.var])
        for group in board.groups:
            if (group.domain or board.title) == title:
                found.by_group[group.id] = _module(group, package, own)
        if package is found.model.packages[0]:
            found.by_group[""] = Module(own.free(_LOOSE), package, title="what lay in no context")
            package.modules.append(found.by_group[""])
        _systems(board, package, own, found)
    return found


def _package(title: str, names: Names, codes: Names, schemas: Names) -> Package:
    name = names.free(word_of(title, "domain"))
    title = tidy(title) or name
    words = name.split("_")
    short = "".join(word[0] for word in words) if len(words) > 1 else name[:_LETTERS]
    team = Team(f"{name}_team", title, f"team@{name.replace('_', '-')}.example")
    purpose = "Stands for the systems that nobody named on the board."
    somewhere = Source("somewhere", schemas.free(f"somewhere_in_{name}"), name, purpose, is_a_guess=True)
    package = Package(name, title, codes.free(short).upper(), team, name, somewhere)
    package.questions += [
        Question(f"Who answers for {title}, and whom can one ask? The team is a guess."),
        Question(f"In which time zone are the clocks of {title}? UTC is a guess."),
    ]
    return package


def _module(group: Group, package: Package, own: Names) -> Module:
    better = "" if _says_an_activity(group.name) else activity(group.name)
    word = word_of(better or group.name, "context")
    module = Module(own.free(word), package, group.id, group.name, group.meaning, group.subdomain)
    if better:
        module.ask(f'Is "{better}" the name for what people do here? On the board it is "{group.name}".')
    elif not _says_an_activity(group.name):
        module.ask(f'What do people do here? "{group.name}" does not say it; a context is named as in Visiting.')
    package.modules.append(module)
    return module


def _says_an_activity(name: str) -> bool:
    return any(is_activity(word.plain) for word in words_of(name))


def _systems(board: Board, package: Package, own: Names, found: Contexts) -> None:
    """A source for each external system of a domain, once; the first domain has those that lie in no context."""
    first = found.model.packages[0]
    mine = [note for note in board.of_kind("system") if _home(note, found.by_group, first) is package]
    for note in mine:
        word = word_of(note.text, "some_system")
        known = next((each for each in _sources(found.model) if each.purpose.casefold() == note.text.casefold()), None)
        if known is None:
            var = own.free(word, f"{word}_system")
            known = Source(var, found.schemas.free(word, f"{word}_system"), package.name, note.text)
            package.sources.append(known)
        found.systems[note.id] = known
        found.model.became(note, "source", f"{known.domain}.{known.var}")


def _home(note: Note, by_group: Mapping[str, Module], first: Package) -> Package | None:
    if not note.group:
        return first
    return by_group[note.group].domain if note.group in by_group else None


def _sources(model: FirstPass) -> Iterator[Source]:
    return (source for package in model.packages for source in package.sources)
