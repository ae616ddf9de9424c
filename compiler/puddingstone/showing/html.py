"""The status page as one HTML file: it needs no network and no script, and what people wrote is only ever shown."""

import re
from importlib.resources import files

from jinja2 import FunctionLoader
from markupsafe import Markup, escape

from puddingstone.picturing import svg
from puddingstone.picturing.sheet import css, environment
from puddingstone.picturing.words import clean, counted
from puddingstone.showing import headline, strips, words
from puddingstone.showing.marks import MARKS
from puddingstone.showing.page import StatusPage
from puddingstone.showing.palette import COLOURS
from puddingstone.showing.products import worst
from puddingstone.spelling import SIGN

_COMMAND = re.compile(r"`([^`]*)`")


def html(page: StatusPage, root: str = "") -> str:
    """The page; ``root`` is the way from its folder to the project's: ``../`` where it is one below."""
    templates = environment(trim_blocks=True, lstrip_blocks=True, loader=FunctionLoader(_text))
    templates.globals.update(
        words=words,
        counted=counted,
        headline=headline,
        mark=_mark,
        worst=worst,
        web=_web,
        coded=_coded,
        strip=lambda days: Markup(strips.strip(days)),  # noqa: S704 - escaped
        curve=lambda days, target: Markup(strips.strip_with_values(days, target)),  # noqa: S704 - escaped
        days_in_words=strips.in_words,
        root=root,
        id_of={product.name: product.id for product in page.products},
        zone_of={product.name: product.time_zone for product in page.products},
    )
    return templates.get_template("status.html.j2").render(
        page=page,
        sign=SIGN,
        style=css(COLOURS, _text("status.css")),
        script=Markup(_text("status.js")),  # noqa: S704 - written here
    )


def _text(name: str) -> str:
    return (files("puddingstone.showing") / "sheet" / name).read_text(encoding="utf-8")


def _mark(state: str) -> Markup:
    """The sign of a state; the word is beside it."""
    name = state.replace(" ", "-")
    path = svg.tag("path", d=MARKS[name])
    return Markup(svg.tag("svg", path, class_=f"mark m-{name}", viewBox="0 0 16 16", aria_hidden="true"))  # noqa: S704


def _coded(text: str) -> Markup:
    """Text in which commands stand between backticks."""
    return Markup(_COMMAND.sub(r"<code>\1</code>", str(escape(clean(text)))))  # noqa: S704 - escaped


def _web(address: str) -> str:
    """An address that may be a link: of the web, or of mail; empty for all others."""
    return address if address.startswith(("https://", "http://", "mailto:")) else ""
