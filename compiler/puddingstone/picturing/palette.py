"""Colours of pictures, each for light and for dark surroundings, and how well they can be told apart."""

from collections.abc import Iterator
from typing import NamedTuple

from puddingstone.storming.board import NoteKind


class Colour(NamedTuple):
    """One colour in light and in dark surroundings."""

    light: str
    dark: str


COLOURS = {
    "page": Colour("#ffffff", "#14161a"),
    "lane": Colour("#f1f3f6", "#1b1e24"),
    "lane-line": Colour("#c3c9d2", "#3d4450"),
    "card": Colour("#ffffff", "#252a33"),
    "line": Colour("#667085", "#98a2b3"),
    "ink": Colour("#16181d", "#eef1f5"),
    "muted": Colour("#475060", "#b9c1cd"),
    "edge": Colour("#475569", "#a3afc0"),
    "focus": Colour("#0b57d0", "#8ab4f8"),
    "core": Colour("#cbe0ff", "#1c3d6b"),
    "supporting": Colour("#d5eedb", "#1d4631"),
    "generic": Colour("#e4e5ea", "#3b3f49"),
    "alert": Colour("#9b1c1c", "#ffb4a8"),
    "on-alert": Colour("#ffffff", "#33100b"),
    "event": Colour("#ffb76b", "#7a430d"),
    "command": Colour("#a9d0f7", "#1e4a7a"),
    "actor": Colour("#ffe27a", "#5f4d00"),
    "thing": Colour("#fff4ae", "#4c4610"),
    "policy": Colour("#dac4f0", "#503475"),
    "query": Colour("#bfe6a4", "#2e5420"),
    "system": Colour("#f8bfd8", "#6f2b4e"),
    "hotspot": Colour("#ff9fb2", "#83213b"),
    "opportunity": Colour("#b3ebe3", "#17524b"),
}

TOLD: dict[NoteKind, str] = {
    "event": "event",
    "command": "command",
    "actor": "actor",
    "thing": "thing",
    "policy": "policy",
    "query": "query model",
    "system": "external system",
    "hotspot": "hotspot",
    "opportunity": "opportunity",
}
"""Kinds of notes, as people read them."""

TEXT_ON = [
    *[("ink", ground) for ground in ("page", "lane", "card", "core", "supporting", "generic", *TOLD)],
    *[("muted", ground) for ground in ("page", "lane", "card")],
    *[("on-alert", "alert"), ("alert", "card"), ("alert", "page"), ("focus", "page"), ("focus", "card")],
]
"""Which text stands on which ground."""

LINE_ON = [
    *[("line", ground) for ground in ("page", "lane", "card")],
    *[("edge", ground) for ground in ("page", "lane", "card")],
    *[("focus", ground) for ground in ("page", "lane", "card")],
]
"""Which line has to be seen on which ground."""


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, from 1 to 21, as WCAG 2 counts it.

    >>> contrast("#000000", "#ffffff"), round(contrast("#767676", "#ffffff"), 2)
    (21.0, 4.54)
    """
    lights = sorted((_light(one), _light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def style() -> str:
    """The rules by which pictures are coloured: light, and dark on screens that are asked to be."""
    light = "".join(_rules(dark=False))
    dark = "".join(_rules(dark=True))
    return f"{_FONT}{light}@media screen and (prefers-color-scheme:dark){{{dark}}}"


def _rules(*, dark: bool) -> Iterator[str]:
    for role, colour in COLOURS.items():
        value = colour.dark if dark else colour.light
        yield f".f-{role}{{fill:{value}}}.s-{role}{{stroke:{value}}}\n"


_FONT = """\
.picture{font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,'Noto Sans',sans-serif;font-size:12px}
.picture .bold{font-weight:600}.picture .small{font-size:11px}.picture .tiny{font-size:10px}
.picture .name{font-size:15px;font-weight:700}.picture .domain{font-size:17px;font-weight:700}
.picture .none{fill:none}.picture .dashed{stroke-dasharray:5 3}
.picture .halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
"""
