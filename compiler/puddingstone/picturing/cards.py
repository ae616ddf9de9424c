"""What stands on the card of a bounded context, line by line."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from puddingstone.picturing.map import Context, Event, Map, Outcome
from puddingstone.picturing.standing_out import word_for
from puddingstone.picturing.words import clean, counted, delay, lines, share, width

NARROW = 264.0
BROAD = 430.0
PAD = 12.0
_PORT = 14.0
_MORE = 15.0
_SIZE = 12.0
_HEIGHTS = {"name": 21.0, "kind": 18.0, "takes": 16.0, "space": 8.0, "event": 20.0, "outcome": 18.0, "question": 18.0}

RowKind = Literal["name", "kind", "takes", "space", "event", "outcome", "question"]


class Row(NamedTuple):
    """One line: what it says on the left and on the right, the word it stands out by, and all of it for the pointer."""

    kind: RowKind
    text: str = ""
    right: str = ""
    word: str = ""
    whole: str = ""
    is_pivotal: bool = False
    is_dashed: bool = False
    is_more: bool = False

    @property
    def height(self) -> float:
        """Its height in px."""
        return _MORE if self.is_more else _HEIGHTS[self.kind]


class Card(NamedTuple):
    """A context and its lines."""

    context: Context
    width: float
    rows: tuple[Row, ...]
    ports: int = 0

    @property
    def height(self) -> float:
        """The height of all lines in px, and enough for the arrows on one side."""
        return max(sum(row.height for row in self.rows) + 2 * PAD, _PORT * (self.ports + 1))

    @property
    def head(self) -> float:
        """The height of what is above the events."""
        rows = [row for row in self.rows if row.kind in ("name", "kind")]
        return self.height if len(rows) == len(self.rows) else sum(row.height for row in rows) + PAD + 4


def cards(drawn: Map, *, with_events: bool) -> list[Card]:
    """The cards of all contexts."""
    broad = BROAD if drawn.measured and with_events else NARROW
    return [
        Card(each, broad, tuple(_rows(drawn, each, broad - 2 * PAD, with_events=with_events)), _ports(drawn, each))
        for each in drawn.contexts
    ]


def _ports(drawn: Map, context: Context) -> int:
    return max(len(drawn.upstream_of(context.id)), len(drawn.downstream_of(context.id)))


def _rows(drawn: Map, context: Context, room: float, *, with_events: bool) -> Iterator[Row]:
    yield from (Row("name", line) for line in lines(clean(context.name) or "?", room, 16.0, 4))
    kind = ", ".join(part for part in (context.subdomain, size_of(context)) if part)
    yield from (Row("kind", line) for line in lines(kind, room, _SIZE, 2))
    takes = [f"← {what}" for what in takes_of(drawn, context)]
    if takes:
        yield Row("space")
    for take in takes:
        first, *more = lines(clean(take), room - 14, 11.0, 4)
        yield Row("takes", first, whole=take)
        yield from (Row("takes", line, whole=take, is_more=True) for line in more)
    if with_events and (context.events or context.questions):
        yield Row("space")
        for event in context.events:
            yield from _event(event, room, is_measured=bool(drawn.measured))
        for question in context.questions:
            yield from _wrapped(Row("question", question, whole=f"Open question: {question}"), room - 20)


def _wrapped(row: Row, room: float) -> Iterator[Row]:
    """A row, and more of its kind for what does not fit on it."""
    size = 11.0 if row.kind == "outcome" else 12.0
    first, *more = lines(clean(row.text), room, size * (1.07 if row.is_pivotal else 1.0), 4) or ["?"]
    yield row._replace(text=first)
    for line in more:
        yield Row(row.kind, line, whole=row.whole, is_pivotal=row.is_pivotal, is_more=True)


def size_of(context: Context) -> str:
    """How much there is in a context, in a few words."""
    parts = [(len(context.events), "event"), (len(context.things), "thing"), (len(context.questions), "open question")]
    return " · ".join(counted(count, word) for count, word in parts if count)


def takes_of(drawn: Map, context: Context) -> list[str]:
    """What a context takes from each of the contexts upstream."""
    found = []
    for crossing in drawn.upstream_of(context.id):
        other = drawn.context_at[crossing.upstream]
        name = other.name
        if other.domain != context.domain and drawn.domain_at[other.domain].name:
            name = f"{drawn.domain_at[other.domain].name}: {name}"
        found.append(f"{name} ({', '.join(crossing.what)})" if crossing.what else name)
    return found


def count_of(event: Event, *, is_measured: bool) -> str:
    """How often an event was in the log, in words where it was not."""
    if event.count is None:
        return "not in a log" if is_measured else ""
    return f"{event.count:,}\N{MULTIPLICATION SIGN}" if event.count else ""


def numbers_of(outcome: Outcome) -> str:
    """The share of an outcome and how soon it came, as far as they are known."""
    followed = outcome.followed
    if followed is None:
        return "not measured"
    if followed.share is None:
        return "no case yet"
    parts = [share(followed.share)]
    if followed.minutes is not None and followed.times:
        parts.append(delay(followed.minutes))
    return ", ".join(parts)


def _event(event: Event, room: float, *, is_measured: bool) -> Iterator[Row]:
    right, word = count_of(event, is_measured=is_measured), word_for(event)
    pivotal = " (pivotal event)" if event.is_pivotal else ""
    whole = ": ".join(part for part in (f"{event.name}{pivotal}", event.meaning) if part)
    row = Row("event", event.name, right, word, whole, is_pivotal=event.is_pivotal)
    yield from _wrapped(row, room - taken(row) - 20)
    if is_measured:
        for outcome in event.outcomes:
            said = f"{outcome.said} outcome of {event.name}: {outcome.name}, {numbers_of(outcome)}"
            is_dashed = outcome.said != "expected"
            row = Row("outcome", outcome.name, numbers_of(outcome), word_for(event, outcome), said, is_dashed=is_dashed)
            yield from _wrapped(row, room - taken(row) - 44)


def taken(row: Row) -> float:
    """The room that is taken on the right of a row."""
    word = width(row.word, 11, is_bold=True) + 18 if row.word else 0.0
    number = width(row.right, 12, is_bold=row.kind == "event") + 8 if row.right else 0.0
    return word + number + (8 if row.is_pivotal else 0)
