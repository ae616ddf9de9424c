"""A first-pass model while it is made: packages of modules, and in them what the notes of a board become."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from puddingstone.storming.board import Note

Noun = tuple[str, ...]
"""The words of a thing or a person, in singular."""


@dataclass
class Fact:
    """A fact of a thing or an event; ``type`` is written as it stands in the model."""

    name: str
    type: str
    meaning: str = ""


@dataclass
class Team:
    """Who answers for a domain; the board does not say, so it is a guess."""

    var: str
    name: str
    email: str


@dataclass(eq=False)
class Source:
    """A system in which facts are recorded; ``name`` is its schema, too."""

    var: str
    name: str
    domain: str
    purpose: str
    is_a_guess: bool = False


@dataclass
class Question:
    """What nobody has answered yet; ``about`` is a name in its module, empty for the module itself."""

    text: str
    about: str = ""


@dataclass(eq=False)
class Thing:
    """An entity; ``base`` is the thing that it is derived from, which has its key."""

    name: str
    word: str
    module: "Module"
    key: Fact
    key_is_a_guess: bool = True
    meaning: str = ""
    details: str = ""
    facts: list[Fact] = field(default_factory=list)
    table: str = ""
    source: Source | None = None
    base: "Thing | None" = None

    @property
    def root(self) -> "Thing":
        """The thing that has the key."""
        return self.base.root if self.base else self

    @property
    def address(self) -> str:
        """``fancy_hotel.visiting.Guest``."""
        return f"{self.module.address}.{self.name}"


@dataclass
class Party:
    """A thing that takes part in an event, by the name of its parameter."""

    name: str
    thing: Thing


@dataclass(eq=False)
class Happening:
    """An event; ``nouns`` are what its notes name, in the order in which they name it."""

    name: str
    module: "Module"
    text: str
    base: str = ""
    nouns: list[Noun] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    meaning: list[str] = field(default_factory=list)
    source: Source | None = None
    source_is_a_guess: bool = False

    @property
    def address(self) -> str:
        """``fancy_hotel.visiting.guest_checked_in``."""
        return f"{self.module.address}.{self.name}"

    @property
    def roots(self) -> list[Thing]:
        """The things that take part."""
        return [party.thing.root for party in self.parties]


@dataclass(eq=False)
class Following:
    """What follows an event."""

    event: Happening
    expected: list[Happening] = field(default_factory=list)
    unusual: list[Happening] = field(default_factory=list)


@dataclass(eq=False)
class Product:
    """A candidate for a data product: the thing or the event that its fact is about, and the things it shows."""

    var: str
    name: str
    purpose: str
    table: str
    grain: Thing | Happening
    events: list[Happening] = field(default_factory=list)
    dimensions: list[Thing] = field(default_factory=list)


@dataclass(eq=False)
class Module:
    """A bounded context; ``group`` is the id of the board's group that it was, empty for notes that lay in none."""

    name: str
    domain: "Package"
    group: str = ""
    title: str = ""
    meaning: str = ""
    subdomain: str = ""
    things: list[Thing] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)
    outcomes: list[Following] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    products: list[Product] = field(default_factory=list)
    ideas: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """``fancy_hotel.visiting``."""
        return f"{self.domain.name}.{self.name}"

    @property
    def declared(self) -> list[Thing | Happening]:
        """Its events, then its entities."""
        return [*self.happenings, *self.things]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said in it."""
        return not (self.things or self.happenings or self.questions or self.products or self.ideas)

    def ask(self, text: str, about: str = "") -> str:
        """Leave a question open, once; its place in the model."""
        if not any(each.text == text for each in self.questions):
            self.questions.append(Question(text, about))
        return f"{self.address}.{about}" if about else self.address


@dataclass(eq=False)
class Package:
    """A domain."""

    name: str
    title: str
    code: str
    team: Team
    var: str
    somewhere: Source
    sources: list[Source] = field(default_factory=list)
    modules: list[Module] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


@dataclass(frozen=True)
class Made:
    """What became of a note: ``role`` says as what, ``address`` where in the model; empty if nowhere, and why."""

    note: Note
    role: str
    address: str = ""


@dataclass
class FirstPass:
    """Packages, and what became of every note."""

    packages: list[Package] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    _known: set[tuple[str, str, str]] = field(default_factory=set)

    @property
    def declared(self) -> list[Thing | Happening]:
        """All entities and events."""
        return [each for module in self.modules for each in module.declared]

    @property
    def modules(self) -> Iterator[Module]:
        """All bounded contexts, domain by domain."""
        return (module for package in self.packages for module in package.modules)

    @property
    def things(self) -> Iterator[Thing]:
        """All entities."""
        return (thing for module in self.modules for thing in module.things)

    @property
    def happenings(self) -> Iterator[Happening]:
        """All events."""
        return (happening for module in self.modules for happening in module.happenings)

    def became(self, note: Note, role: str, address: str = "") -> None:
        """Write down what a note became."""
        if (note.id, role, address) not in self._known:
            self._known.add((note.id, role, address))
            self.made.append(Made(note, role, address))
