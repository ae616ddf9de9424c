"""Boards in YAML: groups with notes; a note is a line as in Markdown, or says its kind, its text and more by name."""

from puddingstone.storming import ties
from puddingstone.storming.board import Board, Note
from puddingstone.storming.columns import column_of
from puddingstone.storming.failures import unreadable
from puddingstone.storming.kinds import Kind, is_plural, kind_of, plain
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers import lines
from puddingstone.storming.readers.draft import Draft, subdomain_of
from puddingstone.storming.readers.events import Items, Leaf, Pairs, Tree, trees
from puddingstone.storming.vocabulary import vocabulary

_GROUPS = vocabulary(
    """
groups contexts context bounded-contexts boundedcontexts frames sections areas modules
"""
)
_NOTES = vocabulary(
    """
notes stickies items cards sticky-notes
"""
)
_DOMAINS = frozenset(["domains", "boards", "board"])
_ABOUT_GROUP = vocabulary(
    """
name meaning purpose subdomain domain description title
"""
)
_MOST_SEEN = 200_000


class _Reader:
    def __init__(self, place: str) -> None:
        self.draft = Draft("yaml")
        self._place = place
        self._seen = 0

    def read(self, documents: list[Tree]) -> Board:
        for document in documents:
            title = self._title(document)
            self.draft.title = self.draft.title or title
            self._several(document, "", title if len(documents) > 1 else "", None)
        ties.follow(self.draft)
        return self.draft.board()

    def _title(self, tree: Tree) -> str:
        if not isinstance(tree, Pairs):
            return ""
        named = {_key(name): value for name, value in tree.pairs if isinstance(value, Leaf)}
        leaf = named.get("title") or named.get("board")
        return leaf.text if isinstance(leaf, Leaf) else ""

    def _several(self, tree: Tree, group: str, domain: str, kind: Kind | None) -> None:
        """Everything in a tree, as notes of a group, or as groups of a domain."""
        self._seen += 1
        if self._seen > _MOST_SEEN:
            raise unreadable("this is too large for a board", self._place, "write out what is repeated with * once")
        if isinstance(tree, Leaf):
            self._line(tree, group, kind)
        elif isinstance(tree, Items):
            for item in tree.items:
                if isinstance(item, Pairs):
                    self._pairs(item, group, domain, kind)
                else:
                    self._several(item, group, domain, kind)
        else:
            self._pairs(tree, group, domain, kind)

    def _pairs(self, tree: Pairs, group: str, domain: str, kind: Kind | None) -> None:
        names = _names(tree)
        text = self._text_of(names, kind)
        if text is not None:
            self._note(tree, group, *text)
            return
        name = names.get("name", names.get("group", names.get("context")))
        if isinstance(name, Leaf) and name.text.strip():
            group, domain = self._named(names, name, domain)
        for label, value in tree.pairs:
            self._entry(label, value, group, domain)

    def _named(self, names: dict[str, Tree], name: Leaf, domain: str) -> tuple[str, str]:
        """The group of that name, and the domain for what is in it; what only has groups is a domain."""
        if any(key in _GROUPS - {"context"} for key in names) and not any(key in _NOTES for key in names):
            return "", name.text
        said = {key: value.text for key, value in names.items() if isinstance(value, Leaf)}
        own = self.draft.group(
            name.text,
            domain=said.get("domain", domain),
            place=f"line {name.line}",
            subdomain=subdomain_of(said.get("subdomain", "")),
            meaning=said.get("meaning", said.get("purpose", said.get("description", ""))),
        )
        return own, domain

    def _text_of(self, names: dict[str, Tree], kind: Kind | None) -> tuple[Leaf, Kind | None, str] | None:
        """The text of a note with its kind, if this is one, and the name under which the text is."""
        kinds = [(name, said) for name in names if len(name) > 1 and not is_plural(name) and (said := kind_of(name))]
        kinds.sort(key=lambda each: each[1].kind != "event")
        for name, said in kinds:
            value = names[name]
            if isinstance(value, Leaf) and (len(names) == 1 or not _is_about(names, name)):
                return value, said, name
        for name in ("text", "note", "content", "sticky"):
            value = names.get(name, Leaf("", 0))
            if isinstance(value, Leaf) and name in names:
                said_kind = names.get("kind", names.get("type"))
                return value, kind_of(said_kind.text) if isinstance(said_kind, Leaf) else kind, name
        return None

    def _note(self, tree: Pairs, group: str, text: Leaf, kind: Kind | None, under: str) -> None:
        place = f"line {tree.line}"
        own_id = next(
            (value.text for label, value in tree.pairs if _key(label) == "id" and isinstance(value, Leaf)), ""
        )
        note = self._line(Leaf(text.text, tree.line), group, kind, own_id)
        is_said = False
        for label, value in tree.pairs:
            name = _key(label)
            if name == under and not is_said:
                is_said = True
            elif isinstance(value, Leaf) and (name == "id" or (name in ("kind", "type") and kind_of(value.text))):
                continue
            elif note is not None and isinstance(value, Leaf) and _is_note(name):
                other = self._line(value, group, kind_of(name))
                if other:
                    lines.tell(self.draft, note, other)
            elif note is None or not self._detail(note, name, value):
                self.draft.unread(f"{name}: {_shown(value)}", place, "this says nothing of a note that is understood")

    def _detail(self, note: Note, name: str, value: Tree) -> bool:
        if isinstance(value, Pairs) and column_of(name) != "fields" and value.pairs:
            told = [self._detail(note, _key(label), inner) for label, inner in value.pairs]
            return all(told)
        said = _values(value)
        actor = "by" if plain(name) in ("actor", "actors") else name
        return lines.detail_of(self.draft, note, actor, said)

    def _line(self, leaf: Leaf, group: str, kind: Kind | None, own_id: str = "") -> Note | None:
        line = lines.Line(" ".join(leaf.text.split()), f"line {leaf.line}", group, kind, own_id=own_id)
        return lines.note_of(self.draft, line)

    def _entry(self, label: Tree, value: Tree, group: str, domain: str) -> None:
        """One name and what is beneath it: notes of a kind, groups, a group, or something about the group."""
        name, kind = _key(label), kind_of(_key(label))
        word = plain(name).replace(" ", "")
        is_empty = isinstance(value, Leaf) and value.text.strip() in ("", "~", "null")
        if group and name in ("kind", "type") and isinstance(value, Leaf) and subdomain_of(value.text):
            self.draft.say(group, subdomain=subdomain_of(value.text))
            return
        if name in _ABOUT_GROUP and isinstance(value, Leaf) and (group or name in ("title", "name")):
            return
        if name in ("group", "context", "board") and isinstance(value, Leaf):
            return
        if kind and isinstance(value, Pairs) and self._text_of(_names(value), kind) is None:
            self._told(value, group, kind)
        elif kind and len(word) > 1:
            self._several(value if not is_empty else Items((), 0), group, domain, kind)
        elif word in _GROUPS | _NOTES | _DOMAINS:
            self._inner(word, value, group, domain)
        elif isinstance(value, Leaf) and not is_empty:
            self.draft.unread(f"{name}: {value.text}", f"line {value.line}", "this is neither a note nor a group")
        else:
            self._group(name, label.line, value if not is_empty else Items((), 0), domain)

    def _told(self, tree: Pairs, group: str, kind: Kind) -> None:
        """Notes of a kind whose texts are names, with what is said of each beneath it."""
        for label, value in tree.pairs:
            place = f"line {label.line}"
            note = self._line(Leaf(_key(label), label.line), group, kind)
            details = value.pairs if isinstance(value, Pairs) else ((Leaf("remark", label.line), value),)
            for name, inner in details:
                is_empty = isinstance(inner, Leaf) and inner.text.strip() in ("", "~", "null")
                if not is_empty and (note is None or not self._detail(note, _key(name), inner)):
                    text = f"{_key(name)}: {_shown(inner)}"
                    self.draft.unread(text, place, "this says nothing of a note that is understood")

    def _inner(self, word: str, value: Tree, group: str, domain: str) -> None:
        if isinstance(value, Pairs) and word in _GROUPS | _DOMAINS:
            for label, inner in value.pairs:
                self._group(_key(label), label.line, inner, domain)
        else:
            self._several(value, group, domain, None)

    def _group(self, name: str, line: int, value: Tree, domain: str) -> None:
        """A name with notes beneath it is a group, one with groups beneath it a domain."""
        if (
            isinstance(value, Pairs)
            and not any(_is_group_word(_key(label)) for label, _ in value.pairs)
            and value.pairs
        ):
            for label, inner in value.pairs:
                self._entry(label, inner, "", name)
            return
        said = (
            {_key(label): inner.text for label, inner in value.pairs if isinstance(inner, Leaf)}
            if isinstance(value, Pairs)
            else {}
        )
        own = self.draft.group(
            name,
            domain=said.get("domain", domain),
            place=f"line {line}",
            subdomain=subdomain_of(said.get("subdomain", "")),
            meaning=said.get("meaning", said.get("purpose", said.get("description", ""))),
        )
        self._several(value, own, domain, None)


def read(text: str, meanings: Meanings, place: str) -> Board:
    """The board that a YAML text is."""
    del meanings
    return _Reader(place).read(trees(text, place))


def _names(tree: Pairs) -> dict[str, Tree]:
    return {_key(name): value for name, value in tree.pairs}


def _is_about(names: dict[str, Tree], name: str) -> bool:
    """Whether a name that could be a kind says something of a note here: who, of an event."""
    others = [other for other in names if other != name and kind_of(other) and isinstance(names[other], Leaf)]
    strong = [
        other for other in (name, *others) if (kind := kind_of(other)) and kind.kind in ("event", "command", "policy")
    ]
    return bool(others and name not in strong and strong) or ("text" in names and column_of(name) != "")


def _is_note(name: str) -> bool:
    """Whether what is written under a name is a note of its own, also beneath another one."""
    kind = kind_of(name)
    return len(name) > 1 and kind is not None and kind.kind not in ("actor", "thing", "system") and not column_of(name)


def _is_group_word(name: str) -> bool:
    word = plain(name).replace(" ", "")
    return bool(kind_of(name)) or word in _NOTES or name in _ABOUT_GROUP


def _key(tree: Tree) -> str:
    return " ".join(tree.text.split()) if isinstance(tree, Leaf) else _shown(tree)


def _values(tree: Tree) -> object:
    if isinstance(tree, Leaf):
        return tree.text
    if isinstance(tree, Items):
        return [_values(item) for item in tree.items]
    return {_key(name): _values(value) for name, value in tree.pairs}


def _shown(tree: Tree) -> str:
    return str(_values(tree))
