"""What follows an event, and what nobody could say yet."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

Foreseen = Literal["expected", "unusual"]


class Outcome(Frozen):
    """One event that follows another: ``event`` and ``outcome`` are their addresses.

    ``by`` is the address of the entity that was said to take part in both; empty where that was left open.
    """

    address: str
    event: str
    outcome: str
    foreseen: Foreseen = "expected"
    by: str = ""


class Question(Frozen):
    """A question of a workshop; ``about`` is the address of what it touches, its context's where it says nothing."""

    text: str
    address: str
    about: str
    answer: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it."""
        return not self.answer.strip()
