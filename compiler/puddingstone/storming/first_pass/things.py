"""From the nouns of a board to entities: where each is at home, and who else knows it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from puddingstone.spelling import snake
from puddingstone.storming.board import Board, Note
from puddingstone.storming.first_pass.contexts import Contexts
from puddingstone.storming.first_pass.events import Events
from puddingstone.storming.first_pass.facts import facts_of, key_names, key_of
from puddingstone.storming.first_pass.model import Module, Noun, Thing
from puddingstone.storming.first_pass.nouns import by_first_word, named, past_of, systems_of, tied, within
from puddingstone.storming.first_pass.spelling import Names, class_of, word_of

_SAID = 100
_DOES = 3


class Things:
    """The things of a board: what is known, which context uses what, and how much a thing is at home there."""

    def __init__(self, board: Board, contexts: Contexts, events: Events) -> None:
        self._contexts = contexts
        systems = systems_of(board)
        notes = (*board.notes, *events.only_told)
        self.known = {noun: None for note in notes for noun in named(note) if noun not in systems}
        self.index = by_first_word(self.known)
        self.notes: dict[tuple[str, Noun], list[Note]] = {}
        self._uses: dict[str, Counter[Noun]] = {module.address: Counter() for module in contexts.model.modules}
        self._at: dict[tuple[str, Noun], Thing] = {}
        self._keys = Names()
        for note in notes:
            self._count(note, events)
        self.rank = _ranked(self._uses, self._natural())
        self._make()

    def knows(self, module: Module, noun: Noun) -> bool:
        """Whether a context knows what a noun means."""
        return (module.address, noun) in self._at

    def of(self, module: Module, noun: Noun) -> Thing:
        """The thing that a noun means in a context."""
        return self._at[module.address, noun]

    def _count(self, note: Note, events: Events) -> None:
        module = self._contexts.of(note)
        happening = events.of_note.get(note.id)
        if happening:
            nouns = [*within(past_of(note), self.index), *(each for each in tied(note) if each in self.known)]
            happening.nouns += [each for each in nouns if each not in happening.nouns]
            self._uses[happening.module.address].update(nouns)
        elif note.kind in ("actor", "thing"):
            for noun in (each for each in named(note) if each in self.known):
                before = self.notes.setdefault((module.address, noun), [])
                is_new = note.kind not in {each.kind for each in before}
                self._uses[module.address][noun] += (_SAID if note.kind == "thing" else _DOES) if is_new else 1
                before.append(note)
        else:
            self._uses[module.address].update(each for each in tied(note) if each in self.known)

    def _natural(self) -> dict[Noun, str]:
        """The context in which each noun seems to be at home: where it is put down, else where it is named most."""
        homes = list(self._uses)
        uses = {noun: [self._uses[home][noun] for home in homes] for noun in self.known}
        return {noun: homes[counts.index(max(counts))] for noun, counts in uses.items()}

    def _make(self) -> None:
        modules = {module.address: module for module in self._contexts.model.modules}
        names, natural = Names(), self._natural()
        for noun in self.known:
            users = sorted((home for home in self._uses if self._uses[home][noun]), key=self.rank.__getitem__)
            if users:
                home = modules[users[0]]
                thing = self._new(noun, home, names)
                for user in users:
                    self._at[user, noun] = self._known_to(modules[user], noun, thing)
                self._ask(noun, thing, modules, users, natural)

    def _new(self, noun: Noun, home: Module, names: Names) -> Thing:
        spelt = class_of(word_of(" ".join(noun), "thing"))
        name = names.free(spelt, f"{spelt}Of{class_of(home.name)}")
        word = snake(name)
        notes = self.notes.get((home.address, noun), [])
        fields = [field for note in notes for field in note.fields]
        key, is_a_guess = key_of(word, fields)
        key.name = self._keys.free(key.name)
        thing = Thing(name, word, home, key, is_a_guess, table=word)
        thing.facts = facts_of(fields, {key.name, *key_names(word, fields)})
        thing.meaning = next((note.remark for note in notes if note.remark), "")
        home.things.append(thing)
        self._became(notes, thing)
        return thing

    def _known_to(self, module: Module, noun: Noun, thing: Thing) -> Thing:
        """A thing as another context knows it: derived, where that one says facts of its own about it."""
        notes = self.notes.get((module.address, noun), [])
        fields = [field for note in notes for field in note.fields]
        facts = facts_of(fields, {thing.key.name, *key_names(thing.word, fields)})
        if module is thing.module:
            return thing
        own = thing
        if facts:
            own = Thing(thing.name, thing.word, module, thing.key, key_is_a_guess=False, base=thing, facts=facts)
            own.meaning = next((note.remark for note in notes if note.remark), "")
            own.table = f"{thing.word}_in_{module.name}"
            module.things.append(own)
        self._became(notes, own)
        return own

    def _became(self, notes: Sequence[Note], thing: Thing) -> None:
        for note in notes:
            self._contexts.model.became(note, "entity", thing.address)

    def _ask(
        self, noun: Noun, thing: Thing, modules: Mapping[str, Module], users: Sequence[str], natural: Mapping[Noun, str]
    ) -> None:
        others = [modules[user] for user in users[1:]]
        better = modules[natural[noun]]
        if better is not thing.module and self._uses[better.address][noun] >= _SAID:
            text = f"Is {thing.name} at home here, or in {better.title}? Both need each other, which cannot be."
            thing.module.ask(text, thing.name)
        for domain in dict.fromkeys(each.domain.title for each in others if each.domain is not thing.module.domain):
            thing.module.ask(f"Is {thing.name} the same in {domain}?", thing.name)


def _ranked(uses: Mapping[str, Counter[Noun]], natural: Mapping[Noun, str]) -> dict[str, int]:
    """An order of contexts in which as few as possible use what is at home in a later one.

    Things live in the first context that uses them, so that imports only ever lead back: nothing goes in a circle.
    """
    needs = {home: Counter[str]() for home in uses}
    for user, nouns in uses.items():
        needs[user].update(natural[noun] for noun in nouns if natural[noun] != user)
    left, order = list(uses), list[str]()
    while left:
        best = max(left, key=lambda home: sum(needs[each][home] - needs[home][each] for each in left))
        order.append(best)
        left.remove(best)
    return {home: at for at, home in enumerate(order)}
