"""What the reader has learnt so far: where objects live, what was found, and which teams and sources were named."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FunctionType, ModuleType

from puddingstone import domain, language
from puddingstone.diagnostics import Finding, Span
from puddingstone.language.provenance import Sql
from puddingstone.reading.syntax import Syntax

_LONG = 10**12


@dataclass
class Notebook:
    """Shared by the parts of the reader during one reading; ``package`` is the folder of all models.

    ``doubts`` are addresses of what was not understood, though the reason has been said elsewhere.
    """

    package: str
    syntaxes: Mapping[str, Syntax]
    modules: Mapping[str, ModuleType]
    findings: list[Finding] = field(default_factory=list)
    teams: dict[str, tuple[domain.Team, str]] = field(default_factory=dict)
    sources: dict[str, domain.Source] = field(default_factory=dict)
    doubts: set[str] = field(default_factory=set)

    def say(self, code: str, message: str, address: str, remedy: str, span: Span | None = None) -> None:
        """Write down a finding."""
        self.findings.append(Finding(code, message, address, remedy, span=span))

    @contextmanager
    def understanding(self, address: str) -> Iterator[None]:
        """Turn whatever goes wrong with what was said at an address into a finding: objects may be anything."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  the objects of a model may do anything
            message = f"{_subject(address)} cannot be understood: {type(error).__name__}"
            remedy = "say it more plainly, in the words of the language only"
            self.say("not-understood", message, address, remedy)

    def address_of(self, declared: object) -> str:
        """The address of a class or function that some model declares; empty for anything else."""
        if not isinstance(declared, type | FunctionType):
            return ""
        module = getattr(declared, "__module__", None)
        name = getattr(declared, "__qualname__", None)
        prefix = f"{self.package}."
        if not isinstance(module, str) or not isinstance(name, str) or not module.startswith(prefix):
            return ""
        return f"{module.removeprefix(prefix)}.{name}"

    def home_of(self, address: str) -> str:
        """The address of the module in which something was declared."""
        parts = address.split(".")
        for length in range(len(parts), 0, -1):
            if ".".join(parts[:length]) in self.syntaxes:
                return ".".join(parts[:length])
        return ""

    def meaning(self, address: str) -> str:
        """The docstring written at an address."""
        syntax = self.syntaxes.get(self.home_of(address))
        return syntax.meanings.get(address, "") if syntax else ""

    def expression(self, said: object, address: str, word: str) -> domain.Expression | None:
        """A physical column or an SQL expression; anything else becomes a finding."""
        match said:
            case None:
                return None
            case str():
                return domain.Expression(text=said) if said else None
            case Sql(text=str(text)) if text.strip():
                return domain.Expression(text=text, is_column=False)
            case _:
                remedy = 'write the column\'s name in quotes, or sql("an expression")'
                self.say("not-an-expression", f"{word} is neither a column nor an expression", address, remedy)
                return None

    def text(self, said: object, word: str, address: str) -> str:
        """A text, with a finding for anything else."""
        if isinstance(said, str):
            return said
        self.say("not-an-expression", f"{word} is not a text", address, f'write {word}="..."')
        return ""

    def team(self, said: object, address: str, whose: str = "the owner") -> str:
        """The name of a team, which is remembered; empty, with a finding, for anything that is no team."""
        if not isinstance(said, language.Team) or not _all_text(*vars(said).values()) or not said.name:
            remedy = 'say Team("Front Office", email="front.office@hotel.example") once and name it here'
            self.say("not-a-team", f"{whose} of {_subject(address)} is not a team", address, remedy)
            return ""
        team = domain.Team(name=said.name, email=said.email, expert=said.expert, channel=said.channel)
        known = self.teams.setdefault(team.name, (team, address))
        if known[0] != team:
            remedy = f"declare it once and import it from there; the other is said at {known[1].partition('.@')[0]}"
            self.say("duplicate-name", f"two different teams are called {team.name}", address, remedy)
        return team.name


def shown(said: object) -> str:
    """Anything as a message may name it."""
    if isinstance(said, type | FunctionType):
        return said.__name__
    if isinstance(said, str):
        return repr(said[:60])
    if said is None or (isinstance(said, int) and abs(said) < _LONG):
        return repr(said)
    return f"something of type {type(said).__name__}"


def _all_text(*values: object) -> bool:
    return all(isinstance(value, str) for value in values)


def _subject(address: str) -> str:
    """What is spoken of at an address: its last word, but those that begin with ``@``."""
    return next((word for word in reversed(address.split(".")) if not word.startswith("@")), "")
