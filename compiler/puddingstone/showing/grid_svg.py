"""The products and how they keep each kind of promise, as one small picture."""

from collections.abc import Iterator

from puddingstone.picturing import svg
from puddingstone.picturing.words import fitted
from puddingstone.showing import strips
from puddingstone.showing.headline import headline, of_promises
from puddingstone.showing.marks import MARKS
from puddingstone.showing.page import ProductShown, StatusPage
from puddingstone.showing.palette import COLOURS
from puddingstone.showing.words import SAID, told

_LEFT, _NAMES, _KIND, _ROW, _TOP = 16, 190, 62, 34, 128
_STRIP = 240
_FONT = "font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,'Noto Sans',sans-serif"


def grid_svg(page: StatusPage) -> str:
    """A row for each product, a column for each kind, and the last days at the end."""
    kinds = page.products[0].kinds if page.products else ()
    width = _LEFT + _NAMES + len(kinds) * _KIND + _STRIP
    height = _TOP + len(page.products) * _ROW + 14
    parts = [
        svg.title(page.title),
        svg.tag("style", _style()),
        svg.rect(0, 0, width, height, "ground"),
        svg.text(page.title, _LEFT, 30, "title"),
        svg.text(f"{headline(page)}. {of_promises(page)}.", _LEFT, 52, "said"),
        svg.text(f"As of {told(page.at)}", _LEFT, 70, "said muted"),
        *(_heading(kind.kind, index) for index, kind in enumerate(kinds)),
        *(part for index, product in enumerate(page.products) for part in _row(product, index, width)),
    ]
    size = {"viewBox": f"0 0 {width} {height}", "width": width, "height": height}
    return (
        svg.tag("svg", *parts, xmlns="http://www.w3.org/2000/svg", role="img", aria_label=_meaning(page), **size) + "\n"
    )


def _meaning(page: StatusPage) -> str:
    products = [f"{product.title or product.name}: {SAID[product.state]}" for product in page.products]
    return ". ".join([page.title, headline(page), *products])


def _heading(kind: str, index: int) -> str:
    x = _LEFT + _NAMES + index * _KIND + 10
    return svg.text(kind, x, _TOP - 8, "small muted", transform=f"rotate(-24 {x} {_TOP - 8})")


def _row(product: ProductShown, index: int, width: int) -> Iterator[str]:
    top = _TOP + index * _ROW
    yield svg.line(_LEFT, top, width - _LEFT, top, "rule")
    yield _mark(product.state, _LEFT, top + 8)
    yield svg.text(fitted(product.title or product.name, _NAMES - 34, 14, is_bold=True), _LEFT + 26, top + 22, "name")
    for position, kind in enumerate(product.kinds):
        x = _LEFT + _NAMES + position * _KIND
        if kind.state:
            yield _mark(kind.state, x, top + 8)
            yield svg.text(f"{kind.kept}/{kind.promises}", x + 23, top + 21, "small muted")
    yield svg.tag("g", *strips.cells(product.days), transform=f"translate({width - _STRIP + 10} {top + 9})")


def _mark(state: str, x: int, y: int) -> str:
    name = state.replace(" ", "-")
    return svg.tag(
        "g",
        svg.rect(0, 0, 18, 18, f"b-{name}", rx=3 if state == "missed" else 9),
        svg.path(MARKS[name], f"m-{name}", transform="translate(1 1)"),
        transform=f"translate({x} {y})",
    )


def _style() -> str:
    light = {name: colour.light for name, colour in COLOURS.items()}
    dark = {name: colour.dark for name, colour in COLOURS.items()}
    return f"{_rules(light)}@media screen and (prefers-color-scheme:dark){{{_rules(dark)}}}"


def _rules(of: dict[str, str]) -> str:
    states = "".join(
        f".b-{state},.d-{state}{{fill:{of[state]}}}.m-{state}{{stroke:{of[f'on-{state}']}}}"
        for state in ("met", "warning", "missed", "held")
    )
    return (
        f"text{{{_FONT};font-size:13px;fill:{of['ink']}}}.title{{font-size:20px;font-weight:700}}"
        f".name{{font-size:14px;font-weight:600}}.small{{font-size:11px}}.muted{{fill:{of['muted']}}}"
        f".ground{{fill:{of['page']}}}.rule{{stroke:{of['lane-line']}}}path[class|=m]{{fill:none;stroke-width:2}}{states}"
        f".d-not-measured{{fill:{of['line']}}}.m-not-measured{{stroke:{of['muted']}}}"
        f".b-not-measured{{fill:none;stroke:{of['muted']};stroke-dasharray:3 2}}"
    )
