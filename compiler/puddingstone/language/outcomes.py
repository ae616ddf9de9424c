"""What follows what: the outcomes of events, and the questions that a workshop left open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from puddingstone.language.things import Details, Entity, Reference


@dataclass(frozen=True)
class Outcomes:
    """What follows an event: as a rule, and only now and then; ``by`` is the thing that it follows it for."""

    event: Callable[..., None]
    expected: Sequence[Callable[..., None]] = ()
    unusually: Sequence[Callable[..., None]] = ()
    by: type[Entity] | None = None


@dataclass(frozen=True)
class Question:
    """Something that nobody could answer yet, and what it is about; answered, it stays as a note."""

    text: str
    about: type[Entity] | type[Details] | type[Reference] | Callable[..., None] | None = None
    answer: str = ""


def leads_to(
    event: Callable[..., None],
    expected: Sequence[Callable[..., None]] = (),
    *,
    unusually: Sequence[Callable[..., None]] = (),
    by: type[Entity] | None = None,
) -> Outcomes:
    """Say which events follow an event, and which do so unusually, in a list: ``outcomes = [leads_to(...)]``.

    They happen to a thing that takes part in both; where there are several such things, ``by`` says which.
    """
    return Outcomes(event, expected, unusually, by)


def question(
    text: str,
    *,
    about: type[Entity] | type[Details] | type[Reference] | Callable[..., None] | None = None,
    answer: str = "",
) -> Question:
    """Say what is still to be found out, in a list: ``questions = [question("Who may cancel?", about=...)]``.

    It is open until it has an answer.
    """
    return Question(text, about, answer)
