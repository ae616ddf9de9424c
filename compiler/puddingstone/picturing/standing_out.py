"""Where what the workshop believed is not what happened."""

from collections.abc import Iterator

from puddingstone.domain import Frozen
from puddingstone.picturing.map import Context, Event, Map, Outcome

NOT_PUT_DOWN = "not put down"
_ORDER = ("usual", "never followed", "never happened", NOT_PUT_DOWN)
_HALF = 0.5


class Standing(Frozen):
    """Something that stands out: in which context, what it is about, in a word, and in a sentence."""

    context: str
    event: str
    word: str
    sentence: str


def standing_out(drawn: Map) -> tuple[Standing, ...]:
    """Everything on a map that stands out, what nobody put down last; nothing does where nothing was measured."""
    found = [each for context in drawn.contexts for event in context.events for each in _event(context, event)]
    return tuple(sorted(found, key=lambda each: _ORDER.index(each.word)))


def word_for(event: Event, outcome: Outcome | None = None) -> str:
    """The word that an event, or an outcome of it, stands out by; empty where it is as it was believed.

    An unusual outcome is usual if it follows more than half of the time, or more often than any expected one.
    """
    if outcome is None:
        return "never happened" if event.count == 0 else ""
    followed = outcome.followed
    if followed is None or followed.share is None:
        return ""
    if outcome.said == "unusual" and followed.times and followed.share > _bar(event):
        return "usual"
    if outcome.said == "expected" and not followed.times:
        return "never followed"
    return NOT_PUT_DOWN if outcome.said == NOT_PUT_DOWN else ""


def _bar(event: Event) -> float:
    """The share above which what is said to be unusual is not."""
    told = [each.followed for each in event.outcomes if each.said == "expected" and each.followed]
    return min(_HALF, max((each.share for each in told if each.share is not None), default=_HALF))


def _event(context: Context, event: Event) -> Iterator[Standing]:
    word = word_for(event)
    if word:
        yield Standing(context=context.id, event=event.id, word=word, sentence=f"{event.name}: it never happened.")
    for outcome in event.outcomes:
        word = word_for(event, outcome)
        if word:
            yield Standing(context=context.id, event=event.id, word=word, sentence=_sentence(event, outcome, word))


def _sentence(event: Event, outcome: Outcome, word: str) -> str:
    followed = outcome.followed
    often = f"{followed.times} of {followed.happened} times" if followed else "at times"
    match word:
        case "usual":
            return f"{outcome.name} is said to be unusual after {event.name}, and followed {often}."
        case "never followed":
            return f"{outcome.name} is expected after {event.name}, and never followed."
        case _:
            return f"{outcome.name} followed {event.name} {often}, and nobody put it down."
