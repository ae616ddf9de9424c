"""Colours of notes, by name and by number, and the kinds that they stand for."""

import re
from functools import cache
from typing import NamedTuple

from puddingstone.storming.board import NoteKind
from puddingstone.storming.kinds import plain

_HEX = re.compile(r"^(?:#|0x)?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$")
_RGB = re.compile(r"^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})")

_NAMES = """
    orange ff9d48, dark orange ff8c00, light orange ffc285, amber ffbf00, peach ffcba4, coral ff7f50,
    blue 4d9be6, light blue a6ccf5, dark blue 2d5fd0, cyan 6cd8fa, aqua 6cd8fa, teal 12cdd4, turquoise 40d8d0,
    sky blue 87ceeb, navy 24408e, light teal 99e6e6,
    yellow f5d128, light yellow fff9b1, pale yellow fff9b1, dark yellow e6b800, big yellow fff9b1, small yellow f5d128,
    gold ffd700, lemon fff44f, bright yellow ffe600, large yellow fff9b1,
    green b2d95d, light green d5f692, dark green 67c6a0, lime c9df56, mint 93d275, olive 9aab4a,
    pink ea94bb, light pink ffcee0, wide pink ea94bb, pale pink ffcee0, rose ffcee0, salmon f9b5a5,
    red f16c7f, dark red da0063, neon pink ff1493, hot pink ff1493, bright pink ff1493, magenta ff1493, fuchsia ff1493,
    dark pink ff1493, crimson dc143c,
    violet be88c7, purple 9b6fc6, lilac c8a2c8, lavender d8c7ff, light purple d8c7ff, dark purple 652cb3,
    light violet e3d0f0, mauve c8a2c8, plum b07ab0, light lilac e3d0f0,
    gray e6e6e6, grey e6e6e6, light gray f5f6f8, light grey f5f6f8, dark gray 808080, dark grey 808080, white ffffff,
    black 1a1a1a, transparent ffffff, brown 8b5a2b
"""
_GERMAN = """
    orange ff9d48, blau 4d9be6, hellblau a6ccf5, gelb f5d128, hellgelb fff9b1, grün b2d95d, hellgrün d5f692,
    rosa ea94bb, pink ff1493, rot f16c7f, lila be88c7, violett be88c7, flieder c8a2c8,
    grau e6e6e6, weiß ffffff, schwarz 1a1a1a
"""
_FAMILIES: dict[str, str] = {
    "orange": "ff9d48 ff8c00 ffb347 ffc285 f6a324 ffa629 ff7f50 ffcba4 f5a623 fdb36a ffc470 e8833a ffaf5f",
    "blue": "4d9be6 a6ccf5 2d5fd0 6cd8fa 12cdd4 80caff 9edcfa 24408e 87ceeb 7b92ff b3efff 99e6e6 5cc8ef 3d85c6",
    "pale yellow": "fff9b1 fef7b5 fffacd fff8c4 ffecbd",
    "yellow": "f5d128 ffd700 fcf281 ffe600 fef445 ffd966 ffe299 e6b800 ffef5e ffd02f",
    "green": "b2d95d d5f692 c9df56 93d275 67c6a0 aaed92 b3efbd 85e0a3 0ca789 8fd14f d8e88a 6aa84f",
    "pink": "ea94bb ffcee0 febbbe ffbdf2 f9b5a5 ffa8db e8a3c4 ffc0cb",
    "red": "f16c7f da0063 ff1493 f24726 ff6b6b dc143c ff00ff e60073 ff7ea0 ff3d8b cc0000 ff40a0",
    "violet": "be88c7 9b6fc6 c8a2c8 d8c7ff d9b8ff 652cb3 9510ac e3d0f0 b07ab0 d3bdff 8e7cc3 b4a7d6",
    "gray": "e6e6e6 f5f6f8 ffffff 808080 1a1a1a ededed d8d8b1 afbccf b3b3b3 000000 8b5a2b 4d4d4d",
}
_KINDS: dict[str, NoteKind] = {
    "orange": "event",
    "blue": "command",
    "yellow": "actor",
    "pale yellow": "thing",
    "violet": "policy",
    "green": "query",
    "pink": "system",
    "red": "hotspot",
}


class Lab(NamedTuple):
    """A colour as eyes tell colours apart."""

    light: float
    red: float
    yellow: float


def number(colour: str) -> str:
    """The number of a colour: six digits, or nothing if it is no colour.

    >>> number("#F9D"), number("light_yellow"), number("rgb(255, 157, 72)"), number("banana"), number("#ffff9d48")
    ('ff99dd', 'fff9b1', 'ff9d48', '', 'ffff9d')
    """
    said = colour.strip().lower()
    rgb = _RGB.match(said)
    if rgb:
        return "".join(f"{min(int(part), 255):02x}" for part in rgb.groups())
    digits = _HEX.match(said)
    if digits and (said.startswith(("#", "0x")) or any(sign.isdigit() for sign in said)):
        short = digits[1]
        return "".join(sign * 2 for sign in short) if len(short) == len("rgb") else short[:6]
    return _NUMBERS.get(plain(colour), "") or _NUMBERS.get(plain(colour).replace(" ", ""), "")


@cache
def family(colour: str) -> str:
    """The family of colours that a colour is nearest to, or nothing if it is no colour.

    >>> family("#ff9a40"), family("Neon Pink"), family("light_yellow"), family("#fefefe"), family("x")
    ('orange', 'red', 'pale yellow', 'gray', '')
    """
    digits = number(colour)
    if not digits:
        return ""
    here = _lab(digits)
    return min(_PLACES, key=lambda place: _distance(here, place[0]))[1]


def kind_of_colour(colour: str) -> NoteKind | None:
    """The kind of note that a colour stands for.

    >>> kind_of_colour("orange"), kind_of_colour("#be88c7"), kind_of_colour("gray")
    ('event', 'policy', None)
    """
    return _KINDS.get(family(colour))


def _lab(digits: str) -> Lab:
    red, green, blue = (_linear(int(digits[start : start + 2], 16) / 255) for start in (0, 2, 4))
    x = _cube((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    y = _cube(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = _cube((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def _linear(part: float) -> float:
    return float(((part + 0.055) / 1.055) ** 2.4) if part > 0.04045 else part / 12.92  # noqa: PLR2004


def _cube(part: float) -> float:
    return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116  # noqa: PLR2004


def _distance(one: Lab, other: Lab) -> float:
    """How different two colours are; that one is lighter matters least."""
    return ((one.light - other.light) / 2) ** 2 + (one.red - other.red) ** 2 + (one.yellow - other.yellow) ** 2


def _numbers() -> dict[str, str]:
    pairs = (pair.split() for pair in f"{_NAMES},{_GERMAN}".replace("\n", " ").split(",") if pair.strip())
    numbers = {" ".join(words): digits for *words, digits in pairs}
    return {**numbers, **{name.replace(" ", ""): digits for name, digits in numbers.items()}}


_NUMBERS = _numbers()
_PLACES = [(_lab(digits), name) for name, numbers in _FAMILIES.items() for digits in numbers.split()]
