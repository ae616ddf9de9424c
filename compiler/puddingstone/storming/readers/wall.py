"""A wall of sticky notes, as whiteboards and tables tell of it, before anything is understood."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Box:
    """Where something is on the wall: its middle, and its size if that is known."""

    x: float
    y: float
    width: float = 0.0
    height: float = 0.0

    def touches(self, other: "Box") -> bool:
        """Whether two notes lie on each other."""
        wide = abs(other.x - self.x) <= (self.width + other.width) / 2
        return wide and abs(other.y - self.y) <= (self.height + other.height) / 2

    @property
    def area(self) -> float:
        """How much of the wall it takes."""
        return self.width * self.height


@dataclass
class Sticky:
    """One note: ``kind`` is what the board calls it, ``more`` what columns or tags say of it in the words of a note."""

    id: str
    text: str
    place: str
    kind: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    frame: str = ""
    box: Box | None = None
    at: float | None = None
    has_id: bool = True
    more: dict[str, object] = field(default_factory=dict)


@dataclass
class Frame:
    """Something that holds notes: a frame, a section, an area; ``parent`` is the frame that it is in."""

    id: str
    name: str
    place: str
    parent: str = ""
    box: Box | None = None
    more: dict[str, object] = field(default_factory=dict)
    domain: str = ""
    has_id: bool = True


@dataclass(frozen=True)
class Arrow:
    """A line from one thing on the wall to another."""

    start: str
    end: str
    label: str
    place: str


@dataclass
class Wall:
    """Everything that was found.

    ``bundles`` are notes that somebody tied together, ``strangers`` notes that cannot be understood, ``beside`` what is
    no note, both with text, place and the reason, and ``shared`` the ids of notes that several rows speak of.
    """

    form: str
    title: str = ""
    stickies: list[Sticky] = field(default_factory=list)
    frames: dict[str, Frame] = field(default_factory=dict)
    arrows: list[Arrow] = field(default_factory=list)
    bundles: list[tuple[str, ...]] = field(default_factory=list)
    beside: list[tuple[str, str, str]] = field(default_factory=list)
    strangers: list[tuple[str, str, str]] = field(default_factory=list)
    shared: set[str] = field(default_factory=set)
