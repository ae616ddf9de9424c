"""Qlerify's JSON: events with cards, lanes, groups, bounded contexts, and schemas with fields."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from puddingstone.storming import ties
from puddingstone.storming.board import Board, Field, Note, NoteKind
from puddingstone.storming.kinds import kind_of, plain
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers.draft import Draft
from puddingstone.storming.texts import without_html

_ROLES: dict[str, NoteKind] = {
    "command": "command",
    "aggregateroot": "thing",
    "entity": "thing",
    "readmodel": "query",
    "query": "query",
    "domainevent": "event",
    "event": "event",
    "policy": "policy",
    "externalsystem": "system",
    "hotspot": "hotspot",
    "actor": "actor",
    "role": "actor",
    "persona": "actor",
    "issue": "hotspot",
    "question": "hotspot",
}
_BOXES = ("boundedContexts", "groups", "lanes")
_IN = ("boundedContextId", "boundedContext", "groupId", "group", "laneId", "lane")
_STORY = re.compile(r"^\s*as an?\s+(.+?)\s*,?\s+i\b", re.IGNORECASE)
_GATEWAY = re.compile(r"gateway|startevent|endevent|subprocess", re.IGNORECASE)


def is_qlerify(said: object) -> bool:
    """Whether JSON has the shape of an export of Qlerify."""
    return isinstance(said, Mapping) and isinstance(said.get("domainEvents"), list)


def read(said: Mapping[str, Any], meanings: Meanings) -> Board:
    """The board that an export of Qlerify is."""
    del meanings
    return _Reader(said).read()


class _Reader:
    def __init__(self, said: Mapping[str, Any]) -> None:
        self._said = said
        self.draft = Draft("qlerify", _text(said, "name", "title"))
        self._schemas = {_text(schema, "id"): schema for schema in _each(said, "schemas")}
        self._events: dict[str, str] = {}
        self._shared: dict[tuple[str, str, str], str] = {}
        self._known: dict[tuple[str, str], str] = {}
        self._used: set[str] = set()
        self._boxes = {_text(box, "id"): box for key in _BOXES for box in _each(said, key)}
        self._homes = self._found_homes()

    def read(self) -> Board:
        events = _each(self._said, "domainEvents")
        for box_id in dict.fromkeys(self._homes.values()):
            self._group(box_id)
        for at, event in enumerate(events):
            self._event(event, at)
        self._order({_text(event, "id") or f"event {at}": event for at, event in enumerate(events)})
        for schema in self._schemas.values():
            if _text(schema, "id") not in self._used:
                self._schema(schema)
        self._beside()
        return self.draft.board()

    def _found_homes(self) -> dict[str, str]:
        """What is a bounded context here, by id and by name: what is called so, else the groups, else the lanes.

        What no event is in is none, unless nothing else is there.
        """
        named = {
            word for said in (*_each(self._said, "domainEvents"), *self._schemas.values()) for word in _homes_of(said)
        }
        several = [_boxes(self._said, key) for key in _BOXES]
        used = [boxes for boxes in several if named & set(boxes)]
        return next(iter(used or [boxes for boxes in several if boxes]), {})

    def _group(self, box_id: str) -> str:
        box = self._boxes[box_id]
        name, meaning = without_html(_text(box, "name", "title")), _text(box, "description", "purpose")
        return self.draft.group(name, place=f"item {box_id}", own_id=box_id, meaning=meaning) if name else ""

    def _home(self, event: Mapping[str, Any]) -> str:
        cards = [self._schemas.get(_text(card, "schemaId"), {}) for card in _each(event, "cards")]
        words = (word for said in (event, *cards) for word in _homes_of(said) if word in self._homes)
        home = next(words, None)
        return self._group(self._homes[home]) if home else ""

    def _event(self, event: Mapping[str, Any], at: int) -> None:
        own_id = _text(event, "id") or f"event {at}"
        text = without_html(_text(event, "description", "name", "title", "text"))
        place = f"item {own_id}"
        if _GATEWAY.search(_text(event, "type")):
            self.draft.unread(
                text, place, f"{_text(event, 'type')} is a sign between events, and no event", is_note=False
            )
            return
        group = self._home(event)
        note = self.draft.note(
            "event",
            text,
            place=place,
            own_id=own_id,
            group=group,
            is_pivotal=bool(event.get("isPivotal") or event.get("pivotal")),
        )
        if note is None:
            return
        self._events[own_id] = note.id
        lane = self._boxes.get(_text(event, "laneId"), {})
        if _text(lane, "name") and _text(event, "laneId") not in self._homes:
            self._told("actor", _text(lane, "name"), note, f"item {_text(lane, 'id')}")
        for card in _each(event, "cards"):
            self._card(card, note)

    def _card(self, card: Mapping[str, Any], event: Note) -> None:
        kind_said = card.get("cardType")
        card_type: Mapping[str, Any] = kind_said if isinstance(kind_said, Mapping) else {"name": kind_said or ""}
        role = _text(card_type, "domainModelRole", "role")
        title = _text(card_type, "name", "title", "label")
        schema = self._schemas.get(_text(card, "schemaId"), {})
        self._used.add(_text(card, "schemaId"))
        text = without_html(_text(card, "text", "title", "name", "description") or _text(schema, "name"))
        place = f"item {_text(card, 'id') or _text(event.model_dump(), 'id')}"
        named = kind_of(title)
        kind = _ROLES.get(role.replace(" ", "").casefold()) or (named.kind if named else None)
        story = _STORY.match(text)
        if kind and text:
            self._told(kind, text, event, place, _fields(schema, self._schemas))
        elif story:
            self._told("actor", story[1], event, place)
            self._remark(event, text)
        elif text and (role or "story" in plain(title) or "given" in plain(f"{title} {text}")):
            self._remark(event, text)
        elif text:
            self.draft.unread(text, place, f"{title or 'a card without a type'} is no kind of note")
        else:
            self.draft.unread("", place, "the card is empty")

    def _told(self, kind: NoteKind, text: str, event: Note, place: str, fields: tuple[Field, ...] = ()) -> None:
        """A card as a note of its own; the same card beneath several events of a group is one note."""
        key = (kind, event.group, plain(text))
        if key not in self._shared:
            note = self.draft.note(kind, text, place=place, group=event.group)
            if note is None:
                return
            self._shared[key] = note.id
            self._known.setdefault((kind, plain(text)), note.id)
        self.draft.change(self._shared[key], fields=fields)
        ties.bundle(self.draft, (self._shared[key], event.id))

    def _remark(self, event: Note, text: str) -> None:
        remark = self.draft.notes[event.id].remark
        self.draft.change(event.id, remark=f"{remark} {text}".strip())

    def _schema(self, schema: Mapping[str, Any]) -> None:
        text = without_html(_text(schema, "name", "title"))
        kind = _ROLES.get(_text(schema, "type").replace(" ", "").casefold())
        place = f"item {_text(schema, 'id')}"
        if kind is None:
            self.draft.unread(text, place, f"a schema of type {_text(schema, 'type') or 'nothing'} is no kind of note")
            return
        group = self._home(schema)
        known = self._known.get((kind, plain(text)), "")
        fields = _fields(schema, self._schemas)
        if known:
            self.draft.change(known, fields=fields)
        else:
            self.draft.note(kind, text, place=place, group=group, fields=fields)

    def _order(self, events: Mapping[str, Mapping[str, Any]]) -> None:
        """What follows what: through gateways, too; an event is as late as the longest way to it."""
        parents = {own_id: [str(one) for one in _list(event, "parents")] for own_id, event in events.items()}
        before = {own_id: _events_before(own_id, parents, self._events) for own_id in self._events}
        for own_id, found in before.items():
            for parent in found:
                ties.arrow(self.draft, self._events[parent], self._events[own_id])
        if any(before.values()):
            for own_id, at in _depths(before).items():
                self.draft.change(self._events[own_id], at=float(at))
        for own_id, named in parents.items():
            for parent in named:
                if parent not in events and own_id in self._events:
                    self.draft.unread(
                        parent, f"item {own_id}", "an event is said to follow this, and it is not there", is_note=False
                    )

    def _beside(self) -> None:
        for key in _BOXES:
            for box in _each(self._said, key):
                own_id, name = _text(box, "id"), without_html(_text(box, "name", "title"))
                is_actor = ("actor", plain(name)) in self._known
                if own_id not in self._homes and name and not is_actor:
                    self.draft.unread(name, f"item {own_id}", f"one of the {key}, beside the contexts", is_note=False)


def _homes_of(said: Mapping[str, Any]) -> list[str]:
    """Everything that an event or a schema says it is in."""
    values = [said.get(key) for key in _IN]
    words = [_text(value, "id", "name") if isinstance(value, Mapping) else str(value or "") for value in values]
    return [word for word in words if word]


def _boxes(said: Mapping[str, Any], key: str) -> dict[str, str]:
    """From the ids and the names of what events are in to its id."""
    boxes = [box for box in _each(said, key) if _text(box, "name", "title")]
    homes = {_text(box, "id"): _text(box, "id") for box in boxes}
    for box in boxes:
        homes.setdefault(_text(box, "name", "title"), _text(box, "id"))
    return homes


def _events_before(own_id: str, parents: Mapping[str, list[str]], events: Mapping[str, str]) -> list[str]:
    """The events before an event, past whatever is no event."""
    found, seen, waiting = [], {own_id}, list(parents.get(own_id, ()))
    while waiting:
        parent = waiting.pop(0)
        if parent in seen:
            continue
        seen.add(parent)
        if parent in events:
            found.append(parent)
        else:
            waiting += parents.get(parent, [])
    return found


def _depths(before: Mapping[str, list[str]]) -> dict[str, int]:
    """How many events come before each, on the longest way; events that follow themselves stay where they are."""
    depths = dict.fromkeys(before, 0)
    waiting = {own_id: len(found) for own_id, found in before.items()}
    after: dict[str, list[str]] = {own_id: [] for own_id in before}
    for own_id, found in before.items():
        for parent in found:
            after[parent].append(own_id)
    ready = [own_id for own_id, count in waiting.items() if not count]
    while ready:
        own_id = ready.pop()
        for later in after[own_id]:
            depths[later] = max(depths[later], depths[own_id] + 1)
            waiting[later] -= 1
            if not waiting[later]:
                ready.append(later)
    return depths


def _fields(schema: Mapping[str, Any], schemas: Mapping[str, Mapping[str, Any]]) -> tuple[Field, ...]:
    fields = []
    for field in _each(schema, "fields"):
        name = without_html(_text(field, "name"))
        related = _text(schemas.get(_text(field, "relatedEntityId"), {}), "name")
        examples = field.get("exampleData")
        example = ", ".join(map(str, examples)) if isinstance(examples, list) else str(examples or "")
        if name:
            is_key = bool(field.get("primaryKey") or field.get("isPrimaryKey"))
            fields.append(
                Field(name=name, type=related or _text(field, "dataType", "type"), example=example, is_key=is_key)
            )
    return tuple(fields)


def _each(said: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    return [one for one in _list(said, key) if isinstance(one, Mapping)]


def _list(said: Mapping[str, Any], key: str) -> Iterable[Any]:
    value = said.get(key)
    return value if isinstance(value, list) else []


def _text(said: Mapping[str, Any], *keys: str) -> str:
    """The first of the keys that has a text."""
    return next(
        (str(said[key]).strip() for key in keys if isinstance(said.get(key), str | int) and str(said[key]).strip()), ""
    )
