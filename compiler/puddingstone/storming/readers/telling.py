"""Which kind a sticky note is: by what is said of it, by its colour, or by its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from puddingstone.storming.board import NoteKind
from puddingstone.storming.colours import family, kind_of_colour, number
from puddingstone.storming.english.guessing import guess
from puddingstone.storming.kinds import Kind, kind_of, plain
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers.wall import Sticky, Wall
from puddingstone.storming.texts import marked

_ENTRIES = 3
_SMALL, _LARGE = 0.85, 1.15
_LEGEND = "this says what a colour means, and is no note"


class Told(NamedTuple):
    """What a note is; without a kind ``why`` says what could not be known."""

    kind: NoteKind | None
    text: str
    is_pivotal: bool = False
    why: str = ""
    is_note: bool = True


@dataclass(frozen=True)
class Legend:
    """What the notes of a legend say: a note on which nothing but the name of a kind is written."""

    kinds: Mapping[str, Kind]
    entries: frozenset[str]

    @classmethod
    def of(cls, wall: Wall, meanings: Meanings) -> "Legend":
        """The legend on a wall: at least three kinds, each on a note of another colour."""
        said = {sticky.id: kind for sticky in wall.stickies if sticky.colour and (kind := _entry(sticky, meanings))}
        colours: dict[str, Kind] = {}
        for sticky in wall.stickies:
            if sticky.id in said:
                colours.setdefault(number(sticky.colour) or sticky.colour, said[sticky.id])
        if len({kind.kind for kind in colours.values()}) < _ENTRIES:
            return cls({}, frozenset())
        return cls(colours, frozenset(said))


def _entry(sticky: Sticky, meanings: Meanings) -> Kind | None:
    if kind_of(sticky.kind) or plain(sticky.kind) in meanings.kinds or len(sticky.text) <= len("cmd"):
        return None
    return kind_of(sticky.text)


class Teller:
    """Tells the kinds of the notes of one wall."""

    def __init__(self, legend: Legend, meanings: Meanings, wall: Wall) -> None:
        self._legend = legend
        self._meanings = meanings
        widths = [sticky.box.width for sticky in wall.stickies if sticky.box and sticky.box.width]
        self._width = median(widths) if widths else 0.0
        self._is_bare = not any(sticky.colour or self._by_word(sticky.kind) for sticky in wall.stickies)

    def tell(self, sticky: Sticky) -> Told:
        """What a note is: as a column, its prefix, its tags or its colour say; without these, as its words say."""
        if sticky.id in self._legend.entries:
            return Told(None, sticky.text, why=_LEGEND, is_note=False)
        words = marked(sticky.text)
        if self._ignored(sticky):
            return Told(None, sticky.text, why="the mapping says to leave it out", is_note=False)
        tagged = [kind for tag in sticky.tags if (kind := self._by_word(tag))]
        is_pivotal = any(kind.is_pivotal for kind in (*tagged, *([words.kind] if words.kind else [])))
        kinds = [self._by_word(sticky.kind), words.kind, *tagged, self._by_colour(sticky)]
        said = next((kind for kind in kinds if kind and not (kind.is_pivotal and kind is not kinds[0])), None)
        said = said or next((kind for kind in kinds if kind), None)
        if said is None and self._is_bare:
            guessed = guess(words.text)
            said = Kind(guessed) if guessed else None
        if said is None:
            return Told(None, sticky.text, why=self._why(sticky))
        return Told(said.kind, words.text, is_pivotal or said.is_pivotal)

    def _by_word(self, word: str) -> Kind | None:
        meant = self._meanings.kinds.get(plain(word), word) if word else ""
        return kind_of(meant) if meant else None

    def _ignored(self, sticky: Sticky) -> bool:
        words = [self._meanings.kinds.get(plain(word), "") for word in (sticky.kind, *sticky.tags) if word]
        return "ignore" in (*words, self._mapped(sticky.colour))

    def _mapped(self, colour: str) -> str:
        """What the mapping says of a colour: as it is written, of its number, or of its family."""
        said, digits = self._meanings.colours, number(colour)
        if not colour or not said:
            return ""
        exact = said.get(colour.strip().lower())
        same = exact or next((kind for name, kind in said.items() if digits and number(name) == digits), "")
        return same or next((kind for name, kind in said.items() if plain(name) == family(colour)), "")

    def _by_colour(self, sticky: Sticky) -> Kind | None:
        if not sticky.colour:
            return None
        mapped = self._mapped(sticky.colour)
        if mapped:
            return kind_of(mapped)
        legend = self._legend.kinds.get(number(sticky.colour) or sticky.colour)
        if legend:
            return legend
        kind = self._by_size(sticky, kind_of_colour(sticky.colour))
        return Kind(kind) if kind else None

    def _by_size(self, sticky: Sticky, kind: NoteKind | None) -> NoteKind | None:
        """Actors are small and yellow, things large and yellow; a pink note that asks is a hotspot."""
        size = sticky.box.width / self._width if sticky.box and self._width else 1.0
        if kind in ("actor", "thing") and size <= _SMALL:
            return "actor"
        if kind in ("actor", "thing") and size >= _LARGE:
            return "thing"
        if kind == "system" and sticky.text.rstrip().endswith(("?", "!")):
            return "hotspot"
        return kind

    def _why(self, sticky: Sticky) -> str:
        if sticky.colour and not number(sticky.colour):
            return f"{sticky.colour} is no colour that is known, and nothing else says what kind of note it is"
        if sticky.colour:
            return f"{sticky.colour} stands for no kind of note"
        if sticky.kind:
            return f"{sticky.kind} is no kind of note"
        return "nothing says what kind of note it is"
