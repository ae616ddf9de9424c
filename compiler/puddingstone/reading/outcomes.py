"""Reading what follows events, and what a workshop left open."""

from collections.abc import Iterator, Sequence
from types import FunctionType
from typing import TypeVar

from puddingstone import domain, language
from puddingstone.language.outcomes import Outcomes, Question
from puddingstone.reading.notebook import Notebook, shown
from puddingstone.spelling import slug

_LISTED = "write it in a list: outcomes = [leads_to(guest_checked_in, [guest_checked_out])]"
_EVENT = "name an event of some model: a function that ends with `-> Event`"
Said = TypeVar("Said", Outcomes, Question)


def read_outcomes(home: str, notebook: Notebook) -> Iterator[domain.Outcome]:
    """What the module at the address ``home`` says that follows events."""
    for address, said in _listed(home, Outcomes, notebook):
        with notebook.understanding(address):
            yield from _outcomes(said, address, notebook)


def read_questions(home: str, notebook: Notebook) -> Iterator[domain.Question]:
    """The questions of the module at the address ``home``."""
    for address, said in _listed(home, Question, notebook):
        with notebook.understanding(address):
            yield from _question(said, address, home, notebook)


def _listed(home: str, kind: type[Said], notebook: Notebook) -> Iterator[tuple[str, Said]]:
    """Each object of a kind that a list in the module holds, with the address of the list."""
    for name in dict.fromkeys(notebook.syntaxes[home].assigned):
        value = vars(notebook.modules[home]).get(name)
        address = f"{home}.{name}"
        if isinstance(value, kind):
            yield address, value
        elif isinstance(value, list | tuple) and (
            name == _NAMES[kind] or any(isinstance(each, kind) for each in value)
        ):
            yield from _in_list(value, kind, address, notebook)


_NAMES: dict[type, str] = {Outcomes: "outcomes", Question: "questions"}


def _in_list(value: Sequence[object], kind: type[Said], address: str, notebook: Notebook) -> Iterator[tuple[str, Said]]:
    for each in value:
        if isinstance(each, kind):
            yield address, each
        elif kind is Outcomes:
            notebook.say("not-an-outcome", f"{shown(each)} does not say what follows what", address, _LISTED)
        else:
            remedy = 'write it in a list: questions = [question("Who may cancel?")]'
            notebook.say("not-a-question", f"{shown(each)} is no question", address, remedy)


def _outcomes(said: Outcomes, home: str, notebook: Notebook) -> Iterator[domain.Outcome]:
    event = _event(said.event, home, notebook)
    if not event:
        return
    address = f"{home}.{_last(event)}"
    by = _thing(said.by, address, notebook)
    expected = list(_followers(said.expected, address, notebook))
    unusual = list(_followers(said.unusually, address, notebook))
    if not (said.expected or said.unusually):
        remedy = "name the events that follow it, or leave it out: after the last event nothing follows"
        notebook.say("not-an-outcome", f"nothing is said to follow {_last(event)}", address, remedy)
    told: dict[domain.Foreseen, list[str]] = {"expected": expected, "unusual": unusual}
    for foreseen, followers in told.items():
        for each in followers:
            place = f"{address}.{_last(each)}"
            yield domain.Outcome(address=place, event=event, outcome=each, foreseen=foreseen, by=by)


def _followers(said: object, address: str, notebook: Notebook) -> Iterator[str]:
    events = said if isinstance(said, list | tuple) else (said,)
    yield from filter(None, (_event(each, address, notebook) for each in events))


def _event(said: object, address: str, notebook: Notebook) -> str:
    found = notebook.address_of(said) if isinstance(said, FunctionType) else ""
    if not found:
        place = f"{address}.{said.__name__}" if isinstance(said, type | FunctionType) else address
        notebook.say("not-an-outcome", f"{shown(said)} is no event that a model declares", place, _EVENT)
    return found


def _thing(said: object, address: str, notebook: Notebook) -> str:
    found = notebook.address_of(said)
    if said is None or (found and isinstance(said, type) and issubclass(said, language.Entity)):
        return found
    remedy = "name the entity that takes part in both events: by=Stay"
    notebook.say("not-an-outcome", f"nothing follows by {shown(said)}", address, remedy)
    return ""


def _question(said: Question, home: str, context: str, notebook: Notebook) -> Iterator[domain.Question]:
    text = said.text.strip() if isinstance(said.text, str) else ""
    if not text:
        remedy = 'ask something: question("Who may cancel?", about=reservation_cancelled)'
        notebook.say("not-a-question", "a question asks nothing", home, remedy)
        return
    address = f"{home}.{slug(text) or 'question'}"
    about = notebook.address_of(said.about)
    if said.about is not None and not about:
        remedy = "name a class or a function of some model, or leave it out: then it is about the context"
        notebook.say("not-a-question", f"a question is about {shown(said.about)}", address, remedy)
        return
    answer = notebook.text(said.answer, "answer", address)
    yield domain.Question(text=text, address=address, about=about or context, answer=answer)


def _last(address: str) -> str:
    return address.rpartition(".")[2]
