"""Colours of the status page: those of pictures, and one for each state."""

from puddingstone.picturing.palette import COLOURS as OF_PICTURES
from puddingstone.picturing.palette import Colour

_SHARED = ("page", "lane", "lane-line", "card", "line", "ink", "muted", "edge", "focus")
COLOURS = {name: OF_PICTURES[name] for name in _SHARED} | {
    "met": Colour("#1a7040", "#5cc98a"),
    "on-met": Colour("#ffffff", "#06220f"),
    "warning": Colour("#935600", "#f2b84b"),
    "on-warning": Colour("#ffffff", "#2b1c00"),
    "missed": OF_PICTURES["alert"],
    "on-missed": OF_PICTURES["on-alert"],
    "held": Colour("#3b5575", "#9db4d0"),
    "on-held": Colour("#ffffff", "#0e1a29"),
    "missed-ground": Colour("#fdf0ef", "#2d1a18"),
    "warning-ground": Colour("#fff6e5", "#2a2213"),
    "met-ground": Colour("#eef8f1", "#15241b"),
}

GROUNDS = ("page", "card", "lane", "missed-ground", "warning-ground", "met-ground")
TEXT_ON = [
    *[(text, ground) for text in ("ink", "muted", "focus") for ground in GROUNDS],
    *[(state, ground) for state in ("met", "warning", "missed", "held") for ground in ("page", "card", "lane")],
    *[(f"on-{state}", state) for state in ("met", "warning", "missed", "held")],
    *[(state, f"{state}-ground") for state in ("met", "warning", "missed")],
]
"""Which text stands on which ground."""
