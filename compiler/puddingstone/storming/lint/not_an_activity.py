"""not-an-activity."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.english import gerund, plural, singular
from puddingstone.storming.english.inflecting import is_base
from puddingstone.storming.english.nominal import NOMINAL
from puddingstone.storming.english.words import words_of
from puddingstone.storming.lint.saying import quoted
from puddingstone.storming.vocabulary import vocabulary

_NO_VERB = vocabulary(
    """
king ring thing wing string spring ceiling sibling building evening morning wedding earring anything something nothing
everything bring sing sting swing fling cling sling duckling pudding herring darling
"""
)
_HIDDEN = {
    "management": "manage",
    "administration": "administer",
    "handling": "handle",
    "sale": "sell",
    "supply": "supply",
}
_MORE = {"sale": "sell", "logistics": "ship", "finance": "finance", "maintenance": "maintain", "production": "produce"}


def not_an_activity(board: Board) -> Iterator[Finding]:
    """A subdomain is something that people do: its name is a verb in "-ing"."""
    for group in board.groups:
        if not any(is_activity(word.plain) for word in words_of(group.name)):
            better = activity(group.name)
            way_out = f"call it {quoted(better)}" if better else "call it by what people do there, as in Visiting"
            message = f"the context {quoted(group.name)} is not named by what people do"
            yield Finding("not-an-activity", message, group.place, way_out, "warning")


def is_activity(word: str) -> bool:
    """Whether a word is a verb in "-ing"."""
    return word.endswith("ing") and len(word) > len("king") and word not in _NO_VERB


def activity(name: str) -> str:
    """What people do, where the name of a context hides a verb.

    >>> activity("Reservations"), activity("Guest management"), activity("Check-in"), activity("Front office")
    ('Reserving', 'Managing guests', 'Checking in', '')
    """
    words = [word.plain for word in words_of(name)]
    if not words:
        return ""
    last = singular(words[-1])
    if last in _HIDDEN and len(words) > 1:
        things = " ".join((*words[:-2], plural(singular(words[-2]))))
        return f"{gerund(_HIDDEN[last])} {things}".capitalize()
    verb = NOMINAL.get(last) or _MORE.get(last) or (last if is_base(last) and last not in ("do", "be", "have") else "")
    if not verb or len(words) > 1:
        thing = " ".join(words[:-1])
        return f"{thing} {gerund(verb)}".capitalize() if verb and last in NOMINAL else ""
    return gerund(verb).capitalize()
