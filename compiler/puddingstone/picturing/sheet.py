"""What all pages have in common: they need no network, and whatever people wrote is only ever shown."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from puddingstone.picturing.palette import Colour
from puddingstone.picturing.words import clean


def environment(**more: Any) -> Environment:  # noqa: ANN401 - what Jinja knows
    """Templates of pages; what they do not know is an error."""
    return Environment(autoescape=True, undefined=StrictUndefined, finalize=_shown, keep_trailing_newline=True, **more)


def css(colours: Mapping[str, Colour], own: str) -> Markup:
    """Colours, light, and dark on screens that are asked to be; then what all pages share, and a page's own rules."""
    light = "".join(f"--{role}:{colour.light};" for role, colour in colours.items())
    dark = "".join(f"--{role}:{colour.dark};" for role, colour in colours.items())
    variables = f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    common = (files("puddingstone.picturing") / "page" / "common.css").read_text(encoding="utf-8")
    return Markup(f"{variables}\n{common}\n{own}")  # noqa: S704 - written here


def _shown(value: object) -> object:
    """Text without what a page may not hold."""
    return clean(value) if type(value) is str else value
