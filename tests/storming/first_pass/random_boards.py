"""Boards that nobody would write, and everybody might."""

from collections.abc import Callable
from random import Random
from typing import TypeVar

from puddingstone.storming.board import Board, Field, Group, Note, NoteKind
from puddingstone.storming.english import past

_NOUNS = """guest;room;order;product;day;bill;key;event;team;class;import;receptionist;Zimmer;Gäste;loyalty card;hotel;
source;payment;number;stay;VIP guest;start date;end date;effective from;group;table;select;text;money;id;load datetime;
collision code;user;context;outcomes;question;None;True;point of sale;ocel id;domain;dict;3rd party;as of date;guest_hk;
record source;sorting out;products;room key;warning"""
NOUNS = [noun.strip() for noun in _NOUNS.split(";")]
_VERBS = "check in;pay;clean;cancel;order;create;assign;leave;ship;return;book;import;break;event;let"
VERBS = [verb.strip() for verb in _VERBS.split(";")]
NASTY = (
    '"""', "\\", "\\N{x}", "'''", "{{ jinja }} {% raw %}", "it's \"quoted\"", "🎉", "# comment", '";drop table x;--',
    "\u202eevil", "a" * 300, "\ud800x", "<b>&amp;</b>", "%s {0} {x}", "$(rm)", "`x`", "| yaml: [", "é" * 20, "\x00nul",
    "line\nbreak", "text ending with \\", '"starts', 'ends"', ": colon", "- dash", "漢字 が 来た", "???", "...",
    "don't", "x " * 80,
)  # fmt: skip
_FIELDS = ("email", "price", "is paid", "paid at", "arrival day", "time", "number", "guest number")
_FRAMES = (
    "Visiting",
    "Front office",
    "Reservations",
    "Products",
    "import",
    "🎉",
    "Sorting out",
    "Fancy Hotel",
    "Visiting",
)
_DOMAINS = ("Fancy Hotel", "", "Économie & Co", "products", "3 Houses", 'He said "hi" \\', "raw_vault", "class", "🎉")
Made = TypeVar("Made")
_KINDS: tuple[NoteKind, ...] = ("command", "actor", "thing", "policy", "query", "system", "hotspot", "opportunity")


def random_board(seed: int) -> Board:
    """A board; the same one for the same seed."""
    return _Maker(Random(seed)).board()  # noqa: S311 (nothing is kept secret here)


class _Maker:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._texts = [self._event() for _ in range(random.randint(0, 25))]

    def board(self) -> Board:
        domains = self._random.sample(_DOMAINS, self._random.randint(1, 3))
        groups = [self._group(at, domains) for at in range(self._random.randint(0, 5))]
        homes = [*(group.id for group in groups), ""]
        notes = [self._event_note(at, text, homes) for at, text in enumerate(self._texts)]
        notes += [self._other(at, homes) for at in range(self._random.randint(1, 20))]
        title = self._one("Board", 'x"y', "Fancy Hotel", "", "1")
        return Board(title=title, form="yaml", groups=tuple(groups), notes=tuple(notes))

    def _group(self, at: int, domains: list[str]) -> Group:
        name = self._one(*_FRAMES, self._one(*NASTY))
        return Group(id=f"g{at}", name=name, domain=self._one(*domains), meaning=self._one("", self._one(*NASTY)))

    def _event_note(self, at: int, text: str, homes: list[str]) -> Note:
        return Note(
            id=f"e{at}",
            kind="event",
            text=text,
            group=self._one(*homes),
            by=self._some(self._noun, 2),
            about=self._some(lambda: self._one(self._noun(), self._one(*NASTY)), 1),
            on=self._some(lambda: self._one("till", "reception", self._noun()), 1),
            fields=self._some(self._field, 4),
            expected=self._some(lambda: self._one(*self._texts, self._event()), 2),
            unusual=self._some(lambda: self._one(*self._texts, self._event()), 2),
            follows=self._some(lambda: self._one("c1", "p2", "e1", "zz"), 1),
            is_pivotal=self._random.random() < 0.1,
            remark=self._one("", "", self._one(*NASTY)),
        )

    def _other(self, at: int, homes: list[str]) -> Note:
        kind = self._random.choice(_KINDS)
        text = self._text(kind) if self._random.random() < 0.85 else self._one(*NASTY)
        fields = self._some(self._field, 3) if kind in ("thing", "actor") else ()
        follows = self._some(lambda: self._one("e0", "e1", "c1"), 1)
        by = self._some(self._noun, 1)
        return Note(
            id=f"{kind[0]}{at}", kind=kind, text=text, group=self._one(*homes), by=by, fields=fields, follows=follows
        )

    def _text(self, kind: NoteKind) -> str:
        noun, verb = self._noun(), self._one(*VERBS)
        texts = {
            "command": f"{verb} {noun}",
            "policy": f"Whenever {self._one('x', *self._texts)}, {verb} {noun}",
            "query": self._one(f"{noun}s that are free", f"List of {noun}", "select", "till"),
            "system": self._one("till", "Reception", "raw_vault", "main", noun),
            "hotspot": f"Who {self._one(*NASTY)} {noun}?",
        }
        return texts.get(kind, noun)

    def _event(self) -> str:
        done = past(self._one(*VERBS))
        plain = f"{self._noun()} {done} {self._one('', self._noun(), f'by {self._noun()}')}".strip().capitalize()
        command, bare = f"{self._one(*VERBS)} {self._noun()}", f"{self._noun()} {self._one(*VERBS)}"
        odd = f"{self._noun()} {self._one(*NASTY)} {done}"
        return self._one(plain, plain, plain, command, bare, odd, self._one(*NASTY))

    def _field(self) -> Field:
        name = self._one(*_FIELDS, self._noun(), f"{self._noun()} number", self._one(*NASTY))
        kind = self._one("", "text", "int", "datetime", "money", "wat")
        return Field(name=name, type=kind, is_key=self._random.random() < 0.2, example=self._one("", self._one(*NASTY)))

    def _noun(self) -> str:
        return self._one(*NOUNS)

    def _one(self, *options: str) -> str:
        return self._random.choice(options)

    def _some(self, make: Callable[[], Made], most: int) -> tuple[Made, ...]:
        return tuple(make() for _ in range(self._random.randint(0, most)))
