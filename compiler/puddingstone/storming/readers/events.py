"""YAML as a tree whose leaves know their lines; a name that is there twice is there twice."""

from typing import Any, NamedTuple, TypeAlias

import yaml

from puddingstone.storming.failures import unreadable

_DEEPEST = 40
_LARGEST = 400_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Leaf(NamedTuple):
    """A text; what YAML takes for a number or a date is text, too."""

    text: str
    line: int


class Pairs(NamedTuple):
    """Names and what they have."""

    pairs: tuple[tuple["Tree", "Tree"], ...]
    line: int


class Items(NamedTuple):
    """One after the other."""

    items: tuple["Tree", ...]
    line: int


Tree: TypeAlias = Leaf | Pairs | Items


def trees(text: str, place: str) -> list[Tree]:
    """The documents of a YAML text.

    Raises:
        BoardError: the text is no YAML, or too deep or large for a board.
    """
    try:
        return _Builder(place).build(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        what = getattr(error, "problem", None) or "there is something that YAML does not know"
        raise unreadable(
            f"this is no YAML: {what}", f"{place}{line}", "mend the line, or put the text in quotes"
        ) from error


class _Builder:
    def __init__(self, place: str) -> None:
        self._place = place
        self._open: list[tuple[list[Tree], yaml.Event]] = [([], yaml.StreamStartEvent())]
        self._anchors: dict[str, Tree] = {}
        self._count = 0

    def build(self, text: str) -> list[Tree]:
        for event in yaml.parse(text, Loader=_LOADER):
            self._take(event)
        return self._open[0][0]

    def _take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.ScalarEvent):
            self._add(Leaf(event.value, line), event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            self._add(self._anchors.get(event.anchor or "", Leaf(f"*{event.anchor}", line)), None)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open.append(([], event))
            if len(self._open) > _DEEPEST:
                raise unreadable(
                    "this is too deep for a board", f"{self._place}:{line}", "write groups with lists of notes"
                )
        elif isinstance(event, yaml.CollectionEndEvent):
            parts, start = self._open.pop()
            begin = start.start_mark.line + 1 if start.start_mark else 0
            pairs = (
                tuple(zip(parts[::2], parts[1::2], strict=True)) if isinstance(start, yaml.MappingStartEvent) else None
            )
            self._add(
                Items(tuple(parts), begin) if pairs is None else Pairs(pairs, begin), getattr(start, "anchor", None)
            )

    def _add(self, tree: Tree, anchor: str | None) -> None:
        self._count += 1
        if self._count > _LARGEST:
            raise unreadable("this is too large for a board", self._place, "export one board at a time")
        if anchor:
            self._anchors[anchor] = tree
        self._open[-1][0].append(tree)
