"""One thing in which a board and a model differ."""

from typing import Literal

from puddingstone.diagnostics import Finding
from puddingstone.domain import Frozen

Code = Literal["only-on-the-board", "only-in-the-model", "renamed-note"]

_WAYS_OUT: dict[Code, str] = {
    "only-on-the-board": "write it into the model, take the note away, or give the reason: {key}: ...",
    "only-in-the-model": "put it on the board, or give the reason: {key}: ...",
    "renamed-note": "if so, call both the same; if not, give the reason: {key}: ...",
}


class Difference(Frozen):
    """What differs; ``key`` is by what a reason names it, ``address`` is a place on the board or in the model."""

    code: Code
    key: str
    message: str
    address: str

    @property
    def finding(self) -> Finding:
        """The difference as it is shown: a question, as no rule can know which of the two is right."""
        return Finding(self.code, self.message, self.address, _WAYS_OUT[self.code].format(key=self.key), "question")
