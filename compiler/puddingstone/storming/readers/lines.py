"""One line that somebody wrote as a note, as Markdown and YAML have them, and what may be said beneath it."""

from collections.abc import Iterable
from typing import NamedTuple

from puddingstone.storming import ties
from puddingstone.storming.board import Field, Note, NoteKind
from puddingstone.storming.columns import SEVERAL, column_of
from puddingstone.storming.kinds import Kind, kind_of
from puddingstone.storming.readers.draft import Draft
from puddingstone.storming.texts import marked
from puddingstone.storming.vocabulary import vocabulary

KINDS = "event, command, actor, thing, policy, query, system, hotspot, opportunity"
TRUE = vocabulary(
    """
true yes y x 1 ja pivotal ✓ ✔
"""
)


class Line(NamedTuple):
    """A line, where it is, and in which group and under which heading of a kind it stands."""

    text: str
    place: str
    group: str
    kind: Kind | None = None
    at: float | None = None
    own_id: str = ""


def note_of(draft: Draft, line: Line) -> Note | None:
    """Take a line as a note: its prefix says the kind, or the heading; what has neither is an event."""
    words = marked(line.text)
    if words.stranger and (words.close or line.kind is None):
        hint = f"did you mean {words.close}? " if words.close else ""
        draft.unread(line.text, line.place, f"{words.stranger} is no kind of note; {hint}kinds are {KINDS}")
        return None
    said = words.kind or line.kind or Kind("event")
    if words.kind and words.kind.is_pivotal and line.kind and line.kind.kind != "event":
        said = line.kind
    return draft.note(
        said.kind,
        words.text,
        place=line.place,
        own_id=line.own_id,
        group=line.group,
        at=line.at,
        is_pivotal=said.is_pivotal,
    )


def detail_of(draft: Draft, note: Note, word: str, value: object) -> bool:
    """Take what is said beneath a note as a detail of it; whether it is one."""
    column = "pivotal" if word.strip().casefold() in ("pivotal", "key event") else column_of(word)
    if column == "pivotal":
        draft.change(note.id, is_pivotal=str(value).strip().casefold() in TRUE and note.kind == "event")
    elif column == "fields":
        draft.change(note.id, fields=tuple(fields_of(value)))
    elif column == "follows":
        draft.asked[note.id] = (*draft.asked.get(note.id, ()), *listed(value))
    elif column in SEVERAL and column != "tags":
        draft.change(note.id, **{column: tuple(listed(value))})
    elif column == "at" and (at := number_of(value)) is not None:
        draft.change(note.id, at=at)
    elif column == "remark" or word.strip().casefold() in ("note", "meaning", "text"):
        remark = draft.notes[note.id].remark
        draft.change(note.id, remark=f"{remark} {value}".strip())
    else:
        return False
    return True


def tell(draft: Draft, note: Note, inner: Note) -> None:
    """Take a note that is written beneath another one for what it says of it."""
    names: dict[NoteKind, str] = {"actor": "by", "thing": "about", "system": "on"}
    if inner.kind in names:
        draft.change(note.id, **{names[inner.kind]: (inner.text,)})
    elif inner.kind == "event" and note.kind == "event":
        draft.change(note.id, expected=(inner.text,))
    elif inner.kind == "hotspot":
        draft.change(inner.id, follows=(note.id,))
    elif note.kind in ("command", "policy", "event"):
        ties.arrow(draft, *((inner.id, note.id) if inner.kind == "command" else (note.id, inner.id)))


def listed(value: object) -> list[str]:
    """What may be one text, several with a sign between, or a list.

    >>> listed("Guest; Porter"), listed(["Guest", "a, b"]), listed("Guest, Porter"), listed("Paid, in full; left")
    (['Guest', 'Porter'], ['Guest', 'a, b'], ['Guest', 'Porter'], ['Paid, in full', 'left'])
    """
    if isinstance(value, Iterable) and not isinstance(value, str | dict):
        return [text for each in value if (text := " ".join(str(each).split()))]
    text = str(value)
    sign = next((sign for sign in (";", "|", "\n", ",") if sign in text), "\n")
    return [" ".join(part.split()) for part in text.split(sign) if part.strip()]


def fields_of(value: object) -> Iterable[Field]:
    """Facts: a name with or without a type behind a colon, or all that is known of each.

    >>> [(field.name, field.type) for field in fields_of("number: text, name")]
    [('number', 'text'), ('name', '')]
    """
    if isinstance(value, dict):
        told = [(name, said if isinstance(said, dict) else {"type": said}) for name, said in value.items()]
        value = [{"name": name, **said} for name, said in told]
    for each in value if isinstance(value, list) else listed(value):
        if isinstance(each, dict):
            said = {str(name).casefold(): "" if one is None else str(one) for name, one in each.items()}
            is_key = said.get("key", said.get("is_key", "")).casefold() in TRUE
            name, kind = said.get("name", ""), said.get("type", "")
            field = Field(name=name, type=kind, example=said.get("example", ""), is_key=is_key)
        else:
            name, _, kind = str(each).partition(":")
            field = Field(name=name.strip(), type=kind.strip())
        if field.name:
            yield field


def number_of(value: object) -> float | None:
    """The number that a text is, with a point or a comma.

    >>> number_of("3"), number_of("1,5"), number_of(True), number_of("soon"), number_of("nan")
    (3.0, 1.5, None, None, None)
    """
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(str(value).strip().replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def section_of(text: str) -> Kind | None:
    """The kind that a heading gives to what is beneath it: Events, Actors."""
    return kind_of(text) if len(text) > len("cmd") else None
