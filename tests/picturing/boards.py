"""Boards to draw: a small hotel, one that is as long as a wall, and one on which somebody plays tricks."""

import random

from puddingstone.storming.board import Board, Group, Note, NoteKind, Unread

HOSTILE = (
    '</script><script>alert("1")</script>',
    "<img src=x onerror=alert(1)>",
    "\"]; c1 --> c2; click c1 href 'javascript:alert(1)' %%{init: {}}%%",
    "```\n# A heading\n```mermaid",
    "*/ } ContextMap Evil { contains X } /*",
    "//\nDomainEvent Evil",
    "back\\slash \" and ' and `tick` and ${x} and {{ 7 * 7 }} and {% raw %}",
    "\x00\x1b[31m null, escape\ud800 and \u202e turned around",
    "]]> <!-- --> <![CDATA[ &amp; &#x41; &bogus;",
    "🙂 客人 入住 ضيف Gäste naïve",
    "x" * 400,
    "   ",
)
KINDS: tuple[NoteKind, ...] = (
    "event", "command", "actor", "thing", "policy", "query", "system", "hotspot", "opportunity",
)  # fmt: skip


def hotel(*, has_time: bool = True) -> Board:
    """Two contexts of one domain and one of another, with time or without."""
    visiting = Group(id="v", name="Visiting", domain="Fancy Hotel", subdomain="core", meaning="Guests come and go.")
    keeping = Group(id="k", name="Housekeeping", domain="Fancy Hotel", subdomain="supporting")
    selling = Group(id="s", name="Selling", domain="Sales", subdomain="generic")

    def note(id_: str, kind: NoteKind, text: str, group: str, at: float, **more: object) -> Note:
        return Note(id=id_, kind=kind, text=text, group=group, at=at if has_time else None, **more)  # type: ignore[arg-type]

    return Board(
        title="A hotel",
        form="yaml",
        groups=(visiting, keeping, selling),
        notes=(
            note("o", "event", "Offer made", "s", 1, is_pivotal=True, expected=("Room reserved",)),
            note("r", "event", "Room reserved", "v", 2, expected=("Guest checked in",), unusual=("Guest never came",)),
            note("i", "event", "Guest checked in", "v", 3, expected=("Guest checked out",)),
            note("n", "event", "Guest never came", "v", 4),
            note("c", "event", "Guest checked out", "v", 5, is_pivotal=True, expected=("Room cleaned",)),
            note("t", "thing", "Room", "v", 5),
            note("q", "hotspot", "Who wakes the guest?", "v", 5),
            note("w", "policy", "Whenever a guest checked out, clean the room", "k", 6),
            note("x", "event", "Room cleaned", "k", 7, about=("Room",)),
        ),
        unread=(Unread(text="???", place="line 9", why="its kind is not known"),),
    )


def wall(notes: int = 200, *, has_time: bool = True, seed: int = 5) -> Board:
    """A board with many notes of all kinds in eight contexts."""
    dice = random.Random(seed)  # noqa: S311 - not a secret
    names = ["Visiting", "Housekeeping", "Room serving", "Cooking", "Waiting on guests", "Accounting", "Furnishing"]
    groups = [
        Group(id=f"g{index}", name=name, domain=["Fancy Hotel", "Economy Motel", "Head office"][index % 3])
        for index, name in enumerate([*names, "Selling"])
    ]
    subjects = ["Guest", "Reservation", "Room", "Kitchen order", "Housekeeper", "Furniture inventory item"]
    verbs = ["checked in", "cancelled", "confirmed by telephone", "sent back to the kitchen because it was cold"]
    texts = [f"{dice.choice(subjects)} {dice.choice(verbs)} {index}" for index in range(notes)]
    found = []
    for index, text in enumerate(texts):
        kind = dice.choice(("event", "event", "event", *KINDS))
        said = {"expected": (dice.choice(texts),)} if kind == "event" and dice.random() < 0.3 else {}
        group = groups[min(7, int(index / notes * 8 + dice.random() * 1.5))].id
        at = float(index) if has_time and dice.random() < 0.9 else None
        is_pivotal = kind == "event" and dice.random() < 0.1
        found.append(Note(id=f"n{index}", kind=kind, text=text, group=group, at=at, is_pivotal=is_pivotal, **said))
    return Board(title="A wall", form="miro", groups=tuple(groups), notes=tuple(found))


def tricky() -> Board:
    """Every hostile text as the title, a group, a domain and a note of every kind."""
    groups = tuple(
        Group(id=text, name=text, domain=text if index % 2 else "", meaning=text) for index, text in enumerate(HOSTILE)
    )
    notes = tuple(
        Note(
            id=f"{kind} {text}", kind=kind, text=text, group=text if index % 3 else "nowhere", remark=text,
            at=float(index) if index % 2 else None, expected=(HOSTILE[index - 1],), unusual=(HOSTILE[index - 2],),
            about=(HOSTILE[index - 3],), follows=(f"event {HOSTILE[index - 4]}",), is_pivotal=index % 2 == 0,
        )
        for index, text in enumerate(HOSTILE)
        for kind in KINDS
    )  # fmt: skip
    unread = tuple(Unread(text=text, place=text, why=text) for text in HOSTILE)
    return Board(title=HOSTILE[0], form="miro", groups=groups, notes=notes, unread=unread)
